using Chancery.Record.Store.Ahead;
using Chancery.Record.Store.Events;
using Chancery.Record.Store.Groups;

namespace Chancery.Record.Store.Verifying;

/// <summary>Whether events are what their accounts and the corrections add up to.</summary>
internal static class EventCheck
{
    /// <summary>What is wrong with some events, in the order of their numbers.</summary>
    /// <param name="connection">Where the record is.</param>
    /// <param name="after">The number behind which to begin.</param>
    /// <param name="limit">How many groups to look at.</param>
    /// <returns>The faults, and the number to go on behind; null at the end.</returns>
    public static (IReadOnlyList<RecordFault> Faults, long? Next) Of(RecordConnection connection, long after, int limit)
    {
        var roots = new List<long>();
        using (var rows = connection.Prepare(
            "SELECT DISTINCT event FROM account WHERE event > ?1 AND grouped IS NULL UNION SELECT DISTINCT grouped FROM account WHERE grouped > ?1 "
            + "UNION SELECT DISTINCT root FROM merge_past WHERE root > ?1 UNION SELECT DISTINCT root FROM merge_ahead WHERE root > ?1 UNION SELECT DISTINCT root FROM merge_mixed WHERE root > ?1 ORDER BY 1 LIMIT ?2"))
        {
            rows.Set(1, after).Set(2, limit);
            while (rows.Step()) roots.Add(rows.Long(0));
        }

        if (roots.Count == 0) return ([], null);
        var events = new EventTables(connection);
        var members = new GroupMembers(connection, new());
        var faults = new CorrectedRoots(connection, members).Expected(roots)
            .Where(e => !events.Has(e.Number, e.Event, e.Accounts))
            .Select(e => new RecordFault("CHY0537", $"The event {e.Event.Id} is kept otherwise than its mentions tell it. Export the record and import it into a new one."))
            .Concat(Ahead(connection, members, roots))
            .ToList();
        return (faults, roots[^1]);
    }

    private static IEnumerable<RecordFault> Ahead(RecordConnection connection, GroupMembers members, List<long> roots)
    {
        var (kept, mixed, told) = (new AheadTables(connection, new()), new MixedTables(connection), new HashSet<long>());
        foreach (var (root, stays, _) in new GroupStays(connection, new(connection), members).Of(roots))
        {
            told.Add(root);
            if (!MixedSpan.Of(stays).SequenceEqual(mixed.Of(root)))
                yield return new("CHY0537", $"The event of {stays[0].Account.Id} is kept as one of accounts that parted later on other days than it was. Export the record and import it into a new one.");
            if (!AheadTables.Kept(AheadCourse.Of(stays, null, null).Spans).SequenceEqual(kept.Of(root)))
                yield return new("CHY0537", $"The event of {stays[0].Account.Id} is kept as upcoming, or overdue, as of other days than its mentions tell. Export the record and import it into a new one.");
        }

        foreach (var root in roots.Where(r => !told.Contains(r) && kept.Of(r).Count + mixed.Of(r).Count > 0))
            yield return new("CHY0537", $"An event is kept of which nobody tells on any day (row {root}). Export the record and import it into a new one.");
    }
}
