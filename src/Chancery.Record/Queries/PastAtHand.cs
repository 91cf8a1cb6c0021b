using Chancery.Record.Lifecycle;
using Chancery.Record.Queries.AtHand;
using Chancery.Record.Store;

namespace Chancery.Record.Queries;

/// <summary>
/// Answers questions as of a day by what is held in memory of that day. Which events match is told by their keys; only those
/// that are shown are read.
/// </summary>
/// <param name="connection">The record.</param>
/// <param name="corrections">The corrections that hold: with any, nothing is answered here.</param>
/// <param name="day">The day.</param>
internal sealed class PastAtHand(RecordConnection connection, HeldCorrections corrections, DateOnly day)
{
    private readonly int asOf = day.DayNumber;

    /// <summary>How many match; null where what is held does not tell.</summary>
    public int? Count(EventQuery query) => TryAsk(query, q => q.Count(), out var parts) ? parts.Now + parts.Then : null;

    /// <summary>The lists of actors of those that match, each with how often there is one like it; null where what is held does not tell.</summary>
    public IEnumerable<(string Actors, int Times)>? Actors(EventQuery query) => TryAsk(query, q => q.Actors(), out var parts) ? parts.Now.Concat(parts.Then) : null;

    /// <summary>Adds up the acts of those that match; false where what is held does not tell.</summary>
    public bool TryCount(EventQuery query, SeriesTally tally) => TryAsk(query, q => q.Count(tally), out var parts) && parts is { Now: true, Then: true };

    /// <summary>Adds up the acts of a country among those that match; false where what is held does not tell.</summary>
    public bool TryCount(EventQuery query, ActTally tally) => TryAsk(query, q => Counted(q, tally), out _);

    /// <summary>The events that match, in the order asked for; null where what is held does not tell.</summary>
    /// <param name="query">The question.</param>
    /// <param name="after">The place behind which they begin; null for the beginning.</param>
    public IReadOnlyList<RecordedEvent>? Find(EventQuery query, EventPlace? after)
    {
        if (query.IsBrief) return TryAsk(query, q => q.Briefs(after, query.Limit), out var brief) ? [.. InOrder(query, brief.Now.Concat(brief.Then)).Select(e => e.Event)] : null;
        if (!TryAsk(query, q => q.Places(after, query.Limit), out var parts)) return null;
        var inOrder = InOrder(query, parts.Now.Select(p => (p.Place, (p.Number, IsNow: true))).Concat(parts.Then.Select(p => (p.Place, (p.Number, IsNow: false))))).Select(p => p.Event).ToList();
        var told = Now([.. inOrder.Where(p => p.IsNow).Select(p => p.Number)], query).Concat(Then([.. inOrder.Where(p => !p.IsNow).Select(p => p.Number)], query)).ToList();
        told.Sort((a, b) => EventPlace.Compare(EventPlace.Of(a, query.Order), EventPlace.Of(b, query.Order), query.Order));
        return told;
    }

    private static IEnumerable<(EventPlace Place, T Event)> InOrder<T>(EventQuery query, IEnumerable<(EventPlace Place, T Event)> events) =>
        events.OrderBy(e => e.Place, Comparer<EventPlace>.Create((a, b) => EventPlace.Compare(a, b, query.Order))).Take(query.Limit ?? int.MaxValue);

    private static bool Counted(KeyedQuestion question, ActTally tally)
    {
        question.Count(tally);
        return true;
    }

    private bool TryAsk<T>(EventQuery query, Func<KeyedQuestion, T> question, out (T Now, T Then) parts)
    {
        parts = default;
        return corrections.Statements.Count == 0 && KeyedQuestion.Fits(query) && connection.Held is { } held
            && held.TryAskPast(connection, asOf, (now, then) => (question(KeyedQuestion.SettledBy(now, query, asOf)), question(KeyedQuestion.Then(then, query, asOf))), out parts);
    }

    // They were what they are.
    private IEnumerable<RecordedEvent> Now(List<long> numbers, EventQuery query) => new TodaysEvents(connection, corrections).Of(numbers, query.Moment).Select(r => r.Event);

    private IEnumerable<RecordedEvent> Then(List<long> roots, EventQuery query)
    {
        if (roots.Count == 0) return [];
        var (settled, others) = (new List<(long Number, long Written)>(), roots.ToHashSet());
        using (var rows = connection.Prepare("SELECT e.number, e.written FROM json_each(?1) AS n CROSS JOIN event AS e ON e.number = n.value WHERE e.settled IS NULL OR e.settled <= ?2"))
        {
            rows.Set(1, roots).Set(2, asOf);
            while (rows.Step())
            {
                settled.Add((rows.Long(0), rows.Long(1)));
                others.Remove(rows.Long(0));
            }
        }

        var past = new PastEvents(connection, corrections, day, new());
        return past.Told(settled, query.Moment).Concat(past.OfRoots(others).Select(g => EventFold.Fold(g.Parts, g.Corrections, query.Moment)));
    }
}
