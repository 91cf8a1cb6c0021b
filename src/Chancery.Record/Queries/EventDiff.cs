using Chancery.Record.Corrections;
using Chancery.Record.Lifecycle;
using Chancery.Record.Store;

namespace Chancery.Record.Queries;

/// <summary>
/// What the record learned between two days: the events of the second day that hold an account known since the first, and
/// whatever those accounts moved, each beside the event it was on the first.
/// </summary>
/// <param name="connection">The record.</param>
/// <param name="query">Which events: one that matches on either day counts.</param>
internal sealed class EventDiff(RecordConnection connection, EventQuery query)
{
    private readonly HeldCorrections corrections = HeldCorrections.Of(connection);

    /// <summary>The changes, by the day the event was first known and its id.</summary>
    public IReadOnlyList<EventChange> Between(DateOnly from, DateOnly to)
    {
        if (to <= from) return [];
        var (before, after) = Groups(from, to);
        var (asBefore, asAfter) = (Folded(before.Groups, from), Folded(after.Groups, to));
        var matches = Matcher(before.Past, after.Past);
        return
        [
            .. Compared(asBefore, asAfter).Where(c => (c.Before is { } b && matches(b, from)) || (c.After is { } a && matches(a, to)))
                .OrderBy(c => (c.After ?? c.Before!).FirstKnown).ThenBy(c => (c.After ?? c.Before!).Id, StringComparer.Ordinal),
        ];
    }

    // What is known since, whatever is in one event with it on either day, and so on until nothing is added.
    private ((PastEvents Past, IReadOnlyList<CorrectedGroup> Groups) Before, (PastEvents Past, IReadOnlyList<CorrectedGroup> Groups) After) Groups(DateOnly from, DateOnly to)
    {
        var (past, now) = (new PastEvents(connection, corrections, from), new PastEvents(connection, corrections, to));
        var accounts = KnownBetween(from, to);
        while (true)
        {
            var after = now.Around(accounts);
            var within = Rows(after, now);
            var before = past.Around(within);
            var all = within.Concat(Rows(before, past)).ToHashSet();
            if (all.IsSubsetOf(within)) return ((past, before), (now, after));
            accounts = all;
        }
    }

    private static HashSet<long> Rows(IReadOnlyList<CorrectedGroup> groups, PastEvents events) => [.. groups.SelectMany(g => g.Parts).Select(p => events.Rows[p.Account.Id])];

    private HashSet<long> KnownBetween(DateOnly from, DateOnly to)
    {
        using var rows = connection.Prepare("SELECT a.number FROM report AS r CROSS JOIN account AS a ON a.report = r.number WHERE r.known_day > ?1 AND r.known_day <= ?2");
        rows.Set(1, from.DayNumber).Set(2, to.DayNumber);
        var numbers = new HashSet<long>();
        while (rows.Step()) numbers.Add(rows.Long(0));
        return numbers;
    }

    private List<RecordedEvent> Folded(IReadOnlyList<CorrectedGroup> groups, DateOnly day) =>
        [.. groups.Select(g => EventFold.Fold(g.Parts, g.Corrections, query.Moment with { AsOf = day }))];

    private Func<RecordedEvent, DateOnly, bool> Matcher(PastEvents before, PastEvents after)
    {
        var hits = TextHits.Of(connection, query.Text);
        var ids = before.Rows.Concat(after.Rows).DistinctBy(r => r.Value).ToDictionary(r => r.Value, r => r.Key);
        var mentions = hits?.Within(ids);
        return (told, day) => new EventFilter(query with { Moment = query.Moment with { AsOf = day } }, mentions).Matches(told);
    }

    private static IEnumerable<EventChange> Compared(List<RecordedEvent> before, List<RecordedEvent> after)
    {
        var was = before.SelectMany(e => e.Mentions.Select(m => (m.Id, Event: e))).ToDictionary(p => p.Id, p => p.Event, StringComparer.Ordinal);
        var gone = before.ToHashSet<RecordedEvent>(ReferenceEqualityComparer.Instance);
        foreach (var now in after)
        {
            // Of several it was, the one most of its mentions were in; of those alike, the one known by the lowest id.
            var earlier = now.Mentions.Select(m => was.GetValueOrDefault(m.Id)).OfType<RecordedEvent>().GroupBy(e => e, ReferenceEqualityComparer.Instance)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.First().Id, StringComparer.Ordinal).Select(g => g.First()).FirstOrDefault(gone.Contains);
            if (earlier is not null) gone.Remove(earlier);
            var fresh = now.Mentions.Select(m => m.Id).Where(id => earlier is null ? !was.ContainsKey(id) : was.GetValueOrDefault(id) != earlier).ToEquatableList();
            var fields = earlier is null ? [] : Fields(earlier.Event, now.Event);
            if (earlier is null) yield return new(EventChangeKind.New, null, now, [], fresh);
            else if (fields.Count > 0) yield return new(EventChangeKind.Changed, earlier, now, fields, fresh);
            else if (fresh.Count > 0) yield return new(EventChangeKind.Confirmed, earlier, now, [], fresh);
        }

        foreach (var joined in gone) yield return new(EventChangeKind.Joined, joined, null, [], []);
    }

    // Who tells it, and how surely, changes with every report and is no news of the event.
    private static EquatableList<string> Fields(Event a, Event b)
    {
        var fields = new List<string>();
        if (a.Type != b.Type) fields.Add("type");
        if (a.Mode != b.Mode) fields.Add("mode");
        if (!Cast(a).SetEquals(Cast(b))) fields.Add("participants");
        if (a.Place != b.Place) fields.Add("place");
        if (a.Time != b.Time) fields.Add("time");
        if (a.Status != b.Status) fields.Add("status");
        if (a.About != b.About) fields.Add("about");
        if (a.Count != b.Count) fields.Add("count");
        return [.. fields];
    }

    private static HashSet<(string, ParticipantRole)> Cast(Event e) => [.. e.Participants.Select(p => (p.Id, p.Role))];
}
