using Chancery.Record.Store;

namespace Chancery.Record.Queries;

/// <summary>Something that may have been an event that matches, on an earlier day.</summary>
/// <param name="Number">An event of today whose accounts are to be looked at; or the account that rooted a group.</param>
/// <param name="IsRoot">True for the latter.</param>
/// <param name="Bound">A place behind which it stood, or at it.</param>
internal readonly record struct PastCandidate(long Number, bool IsRoot, EventPlace Bound);

/// <summary>
/// Whatever may have matched as of a day, in an order in which nothing stood before its place. What all accounts of an event
/// tell of its time is narrowed to those that were known; groups whose accounts have parted since have places of their own.
/// </summary>
/// <param name="connection">The record.</param>
/// <param name="query">The question.</param>
/// <param name="asOf">The day.</param>
/// <param name="isCorrected">True where somebody corrected what was read: then no row tells what was known on the day.</param>
internal sealed class PastOrder(RecordConnection connection, EventQuery query, DateOnly asOf, bool isCorrected)
{
    // What was settled by the day, and was not heard of since, stood where it stands today.
    private const string IsSame = "?3 = 1 AND e.last_known_day <= ?2 AND coalesce(e.settled, 0) <= ?2";
    private const string First = $"SELECT CASE WHEN {IsSame} THEN e.first_day ELSE (SELECT min(a.told_first) FROM account AS a WHERE a.event = ?1 AND a.known_day <= ?2) END, {Id}";
    private const string Latest = $"SELECT CASE WHEN {IsSame} THEN e.first_day ELSE (SELECT max(a.told_start) FROM account AS a WHERE a.event = ?1 AND a.known_day <= ?2) END, {Id}";
    private const string Id = $"CASE WHEN {IsSame} THEN e.id END FROM event AS e WHERE e.number = ?1";

    private readonly PriorityQueue<PastCandidate, EventPlace> waiting = new(Comparer<EventPlace>.Create((a, b) => EventPlace.Compare(a, b, query.Order)));

    /// <summary>The candidates, as they are asked for.</summary>
    /// <param name="inOrder">Events, each with a bound that no account of it undercuts, in that order.</param>
    /// <param name="withParted">True to look for groups whose accounts have parted.</param>
    public IEnumerable<PastCandidate> Of(IEnumerable<(long Number, int? Bound)> inOrder, bool withParted)
    {
        if (withParted) AwaitParted();
        using var told = connection.Prepare(query.Order is EventOrder.Time ? First : Latest);
        foreach (var (number, bound) in inOrder)
        {
            var at = new EventPlace(bound, "");
            while (waiting.TryPeek(out var next, out var place) && EventPlace.Compare(place, at, query.Order) < 0) yield return waiting.Dequeue();
            // Those without a day are last anyway.
            if (bound is not null && query.Order is not EventOrder.LastKnown && query.Limit is not null) at = PlaceOf(number, told);
            Await(new(number, false, at));
        }

        while (waiting.TryDequeue(out var next, out _)) yield return next;
    }

    private EventPlace PlaceOf(long number, PreparedStatement told)
    {
        told.Set(1, number).Set(2, asOf.DayNumber).Set(3, isCorrected ? 0 : 1);
        var place = told.Step() ? new EventPlace((int?)told.LongOrNull(0), told.TextOrNull(1) ?? "") : new(null, "");
        told.Reset();
        return place;
    }

    private void AwaitParted()
    {
        var countries = query.Countries.Distinct(StringComparer.Ordinal).ToList();
        using var rows = connection.Prepare(
            "SELECT h.root, h.told_first, h.told_start FROM " + Reaches.Of("merge_mixed AS h INDEXED BY merge_mixed_on") + " AND h.until > ?1"
            + string.Concat(countries.Select((_, i) => System.FormattableString.Invariant($" AND instr(h.countries, ?{i + 2}) > 0"))));
        rows.Set(1, asOf.DayNumber);
        for (var i = 0; i < countries.Count; i++) rows.Set(i + 2, $" {countries[i]} ");
        while (rows.Step())
        {
            var day = query.Order switch
            {
                EventOrder.Time => rows.LongOrNull(1),
                EventOrder.LatestTime => rows.LongOrNull(2),
                _ => asOf.DayNumber,
            };
            Await(new(rows.Long(0), true, new((int?)day, "")));
        }
    }

    private void Await(PastCandidate candidate) => waiting.Enqueue(candidate, candidate.Bound);
}
