using Chancery.Record.Lifecycle;
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

    /// <summary>The events that match, in the order asked for.</summary>
    /// <param name="after">The place behind which they begin; null for the beginning.</param>
    public IReadOnlyList<RecordedEvent> Find(EventPlace? after)
    {
        var found = new List<(RecordedEvent Event, EventPlace Place)>();
        // What a correction put together, or took apart, may be anywhere in the order; so may what was put elsewhere later.
        Look(corrections.Accounts(connection), after, found);
        if (PastAhead.Of(query, day) is { } ahead)
        {
            var groups = ahead.InOrder(connection).SkipWhile(g => after is { } place && EventPlace.Compare(g.Place, place, query.Order) <= 0);
            Look(groups, roots => roots, query.Limit, after, found);
            return Ordered(found);
        }

        if (EventSql.Unsettled(query, hits?.Events, day.DayNumber) is { } unsettled) Look(AccountsOf(unsettled.Numbers(connection)), after, found);
        var events = EventSql.Past(query, hits?.Events, day.DayNumber).InOrder(connection).Select(e => (e.Number, new EventPlace(e.Bound, "")));
        Look(events, AccountsOf, null, after, found);
        return Ordered(found);
    }

    private List<RecordedEvent> Ordered(List<(RecordedEvent Event, EventPlace Place)> found)
    {
        Sort(found);
        return [.. found.Take(query.Limit ?? int.MaxValue).Select(f => f.Event)];
    }

    private void Sort(List<(RecordedEvent Event, EventPlace Place)> found) => found.Sort((a, b) => EventPlace.Compare(a.Place, b.Place, query.Order));

    // Those that are still to come do not stand before the place each comes with.
    private void Look(IEnumerable<(long Number, EventPlace Bound)> inOrder, Func<IEnumerable<long>, IEnumerable<long>> accounts, int? first, EventPlace? after, List<(RecordedEvent Event, EventPlace Place)> found)
    {
        var (waiting, atOnce) = (new List<long>(), Math.Clamp(first ?? FewAtOnce, FewAtOnce, MostAtOnce));
        foreach (var (number, bound) in inOrder)
        {
            if (waiting.Count == atOnce)
            {
                Look(accounts(waiting), after, found);
                waiting.Clear();
                atOnce = first is null ? Math.Min(2 * atOnce, MostAtOnce) : atOnce;
                Sort(found);
                if (found.Count >= query.Limit && EventPlace.Compare(found[query.Limit.Value - 1].Place, bound, query.Order) < 0) break;
            }

            waiting.Add(number);
        }

        Look(accounts(waiting), after, found);
    }

    private void Look(IEnumerable<long> accounts, EventPlace? after, List<(RecordedEvent Event, EventPlace Place)> found)
    {
        var groups = past.Around(accounts).Where(g => seen.Add(g.Parts[0].Id)).ToList();
        var ids = hits is null ? [] : groups.SelectMany(g => g.Parts).Select(p => p.Account.Id).Distinct().ToDictionary(id => past.Rows[id], id => id);
        var filter = new EventFilter(query, hits?.Within(ids));
        foreach (var group in groups)
        {
            var told = EventFold.Fold(group.Parts, group.Corrections, query.Moment);
            var place = EventPlace.Of(told, query.Order);
            if (filter.Matches(told) && (after is null || EventPlace.Compare(place, after.Value, query.Order) > 0)) found.Add((told, place));
        }
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
