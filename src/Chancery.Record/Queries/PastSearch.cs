using Chancery.Record.Corrections;
using Chancery.Record.Lifecycle;
using Chancery.Record.Queries.AtHand;
using Chancery.Record.Store;

namespace Chancery.Record.Queries;

/// <summary>
/// Answers a question for events as of a day. Whatever may have matched is looked at in an order that is not behind the one
/// asked for, some at a time, and no more of it once as many are found as are asked for.
/// </summary>
/// <param name="connection">The record.</param>
/// <param name="corrections">The corrections that hold.</param>
/// <param name="query">The question.</param>
/// <param name="day">The day.</param>
internal sealed class PastSearch(RecordConnection connection, HeldCorrections corrections, EventQuery query, DateOnly day)
{
    private const int FewAtOnce = 16;
    private const int MostAtOnce = 256;

    private readonly PastEvents past = new(connection, corrections, day, new());
    private readonly TextHits? hits = TextHits.Of(connection, query.Text);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly HashSet<long> looked = [];
    private readonly List<(RecordedEvent Event, EventPlace Place)> found = [];
    private EventPlace? after;

    /// <summary>The events that match, in the order asked for.</summary>
    /// <param name="behind">The place behind which they begin; null for the beginning.</param>
    public IReadOnlyList<RecordedEvent> Find(EventPlace? behind)
    {
        after = behind;
        // What a correction put together, or took apart, may be anywhere in the order; so may what was put elsewhere later.
        Look(past.Around(corrections.Accounts(connection)));
        if (PastAhead.Of(query, day) is { } ahead) Look(ahead.InOrder(connection).SkipWhile(g => !IsAfter(g.Place)).Select(g => new PastCandidate(g.Root, true, g.Place)));
        else
        {
            // Of an actor, or of words, it is not known which groups had them.
            var isKnown = hits is null && query.Actors.Count == 0;
            if (!isKnown && EventSql.Unsettled(query, hits?.Events, day.DayNumber) is { } unsettled) LookAtEvents(unsettled.Numbers(connection));
            Look(new PastOrder(connection, query, day, corrections.Statements.Count > 0).Of(InOrder(), withParted: isKnown));
        }

        Sort();
        return [.. found.Take(query.Limit ?? int.MaxValue).Select(f => f.Event)];
    }

    // What is held in memory tells it where it tells enough: the file would look at the row of each.
    private IEnumerable<(long Number, int? Bound)> InOrder()
    {
        if (corrections.Statements.Count > 0 || !KeyedQuestion.FitsPast(query) || connection.Held is not { } held
            || !held.TryAsk(connection, columns => KeyedQuestion.Past(columns, query, day.DayNumber), out var queue)) return EventSql.Past(query, hits?.Events, day.DayNumber).InOrder(connection);
        return Emptied(queue!);
    }

    private static IEnumerable<(long Number, int? Bound)> Emptied(PriorityQueue<(long Number, int? Bound), int> queue)
    {
        while (queue.TryDequeue(out var next, out _)) yield return next;
    }

    private void Sort() => found.Sort((a, b) => EventPlace.Compare(a.Place, b.Place, query.Order));

    private bool IsAfter(EventPlace place) => after is null || EventPlace.Compare(place, after.Value, query.Order) > 0;

    private void Look(IEnumerable<PastCandidate> inOrder)
    {
        var (waiting, all) = (new List<PastCandidate>(), 0);
        var atOnce = Math.Clamp((query.Limit ?? MostAtOnce) - found.Count, FewAtOnce, MostAtOnce);
        foreach (var candidate in inOrder)
        {
            if (waiting.Count == atOnce)
            {
                LookAt(waiting);
                waiting.Clear();
                Sort();
                if (found.Count >= query.Limit && EventPlace.Compare(found[query.Limit.Value - 1].Place, candidate.Bound, query.Order) < 0) break;
                // As many as are lacking; the more, the fewer of those looked at match.
                all += atOnce;
                atOnce = Math.Clamp(Math.Max((query.Limit ?? MostAtOnce) - found.Count, all / 4), FewAtOnce, MostAtOnce);
            }

            waiting.Add(candidate);
        }

        LookAt(waiting);
    }

    private void LookAt(List<PastCandidate> candidates)
    {
        if (candidates.Exists(c => c.IsRoot)) Look(past.OfRoots(candidates.Where(c => c.IsRoot).Select(c => c.Number)));
        LookAtEvents([.. candidates.Where(c => !c.IsRoot).Select(c => c.Number)]);
    }

    private void LookAtEvents(List<long> numbers)
    {
        numbers = numbers.FindAll(looked.Add);
        if (numbers.Count == 0) return;
        if (corrections.Statements.Count > 0)
        {
            Look(past.Around(AccountsOf(numbers)));
            return;
        }

        var (same, settled, others) = (new List<long>(), new List<(long Number, long Written)>(), new List<long>());
        using (var rows = connection.Prepare("SELECT e.number, e.settled > ?2, e.last_known_day > ?2, e.written FROM json_each(?1) AS n CROSS JOIN event AS e ON e.number = n.value"))
        {
            rows.Set(1, numbers).Set(2, day.DayNumber);
            while (rows.Step())
            {
                // Which words stand in an event is asked of its accounts.
                if (rows.Int(1) == 1 || (hits is not null && rows.Int(2) == 1)) others.Add(rows.Long(0));
                else if (rows.Int(2) == 1) settled.Add((rows.Long(0), rows.Long(3)));
                else same.Add(rows.Long(0));
            }
        }

        // What nothing was learned of since is told by its row, and may be remembered whole.
        if (AreRowsEnough) TakeRows(same);
        else
        {
            foreach (var row in new TodaysEvents(connection, corrections).Of(same, query.Moment)) Take(row.Event, hits?.Within(row.Accounts));
        }

        foreach (var told in past.Told(settled, query.Moment)) Take(told, mentions: null);
        Look(past.OfEvents(others));
    }

    // Rows do not tell who told it, nor who takes part by which account; candidates are of the countries asked for as it is.
    private bool AreRowsEnough => query is { IsBrief: true, Actors.Count: 0, Outlet: null } && hits is null;

    private void TakeRows(List<long> numbers)
    {
        var filter = new EventFilter(query with { Countries = [] }, null);
        foreach (var told in BriefEvents.Of(connection, numbers, query.Moment)) Take(told, filter);
    }

    private void Look(IReadOnlyList<CorrectedGroup> groups)
    {
        foreach (var group in groups)
        {
            if (!seen.Add(group.Parts[0].Id)) continue;
            var mentions = hits?.Within(group.Parts.Select(p => p.Account.Id).Distinct(StringComparer.Ordinal).Select(id => (past.Rows[id], id)));
            Take(EventFold.Fold(group.Parts, group.Corrections, query.Moment), mentions);
        }
    }

    private void Take(RecordedEvent told, IReadOnlySet<string>? mentions) => Take(told, new EventFilter(query, mentions));

    private void Take(RecordedEvent told, EventFilter filter)
    {
        var place = EventPlace.Of(told, query.Order);
        if (IsAfter(place) && filter.Matches(told)) found.Add((told, place));
    }

    private List<long> AccountsOf(IEnumerable<long> events)
    {
        using var rows = connection.Prepare(
            "SELECT a.number FROM json_each(?1) AS e CROSS JOIN account AS a ON a.event = e.value UNION SELECT m.account FROM json_each(?1) AS e CROSS JOIN mention AS m ON m.event = e.value");
        rows.Set(1, events);
        var numbers = new List<long>();
        while (rows.Step()) numbers.Add(rows.Long(0));
        return numbers;
    }
}
