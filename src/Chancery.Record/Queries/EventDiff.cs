using Chancery.Record.Corrections;
using Chancery.Record.Lifecycle;
using Chancery.Record.Store;
using Chancery.Record.Store.Accounts;

namespace Chancery.Record.Queries;

/// <summary>
/// What the record learned between two days: the events of the second day that hold an account known since the first, and
/// whatever those accounts moved, each beside the event it was on the first. Those known longest are looked at first, some
/// at a time, and no more than are asked for.
/// </summary>
internal sealed class EventDiff
{
    private const int FewAtOnce = 16;
    private const int MostAtOnce = 256;

    private readonly RecordConnection connection;
    private readonly EventQuery query;
    private readonly (DateOnly From, DateOnly To) days;
    private readonly (PastEvents Before, PastEvents After) past;
    private readonly (EventQuery Before, EventQuery After) asked;
    private readonly TextHits? hits;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly bool isCorrected;

    // An event of today that holds accounts known in between; settled where it was so on the first day, and since.
    private sealed record Told(long Number, long Written, long Known, bool IsSettled, List<long> Accounts);

    /// <summary>Makes ready to ask.</summary>
    /// <param name="connection">The record.</param>
    /// <param name="query">Which events: one that matches on either day counts.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The second.</param>
    public EventDiff(RecordConnection connection, EventQuery query, DateOnly from, DateOnly to)
    {
        (this.connection, this.query, days) = (connection, query, (from, to));
        var corrections = HeldCorrections.Of(connection);
        // An account says the same on both days.
        var memory = new AccountMemory();
        past = (new(connection, corrections, from, memory), new(connection, corrections, to, memory));
        asked = (query with { Moment = query.Moment with { AsOf = from } }, query with { Moment = query.Moment with { AsOf = to } });
        hits = TextHits.Of(connection, query.Text);
        isCorrected = corrections.Statements.Count > 0;
    }

    /// <summary>The changes, by the day the event was first known and its id, some at a time.</summary>
    public IEnumerable<IReadOnlyList<EventChange>> Changes()
    {
        if (days.To <= days.From) yield break;
        var (told, left, at) = (ToldBetween(), new List<EventChange>(), 0);
        var atOnce = Math.Clamp(query.Limit ?? MostAtOnce, FewAtOnce, MostAtOnce);
        while (at < told.Count)
        {
            left.AddRange(Around(told.GetRange(at, Math.Min(atOnce, told.Count - at))));
            at += atOnce;
            atOnce = Math.Clamp(at / 4, FewAtOnce, MostAtOnce);
            // What is still to come was known no earlier than the next of them.
            bool IsReady(EventChange c) => at >= told.Count || First(c).FirstKnown.DayNumber < told[at].Known;
            var ready = left.Where(IsReady).OrderBy(c => First(c).FirstKnown).ThenBy(c => First(c).Id, StringComparer.Ordinal).ToList();
            left.RemoveAll(IsReady);
            if (ready.Count > 0) yield return ready;
        }
    }

    private static RecordedEvent First(EventChange change) => change.After ?? change.Before!;

    // The changes of the events that hold the accounts of these on either day.
    private List<EventChange> Around(List<Told> told)
    {
        var (before, after) = Groups([.. told.Where(e => !IsPlain(e)).SelectMany(e => e.Accounts)]);
        before.RemoveAll(g => !seen.Add("-" + g.Parts[0].Id));
        after.RemoveAll(g => !seen.Add("+" + g.Parts[0].Id));
        var mentions = hits?.Within(before.Concat(after).SelectMany(g => g.Parts).Select(p => p.Account.Id).Distinct().Select(id => (Row(id), id)));
        var (beforeFits, afterFits) = (new EventFilter(asked.Before, mentions), new EventFilter(asked.After, mentions));
        // Who was settled held on both days the accounts it holds today, those known by then: nobody need ask where they were.
        var settled = told.Where(IsPlain).Select(e => (e.Number, e.Written)).ToList();
        List<RecordedEvent> now = [.. Folded(after, asked.After), .. past.After.Told(settled, asked.After.Moment)];
        List<RecordedEvent> earlier = [.. Folded(before, asked.Before), .. past.Before.Told(settled, asked.Before.Moment)];
        return [.. Compared(earlier, now).Where(c => (c.Before is { } b && beforeFits.Matches(b)) || (c.After is { } a && afterFits.Matches(a)))];
    }

    // Which words stand in an event is asked of its accounts.
    private bool IsPlain(Told told) => told.IsSettled && !isCorrected && hits is null;

    // What is known since, whatever is in one event with it on either day, and so on until nothing is added.
    private (List<CorrectedGroup> Before, List<CorrectedGroup> After) Groups(HashSet<long> accounts)
    {
        if (accounts.Count == 0) return ([], []);
        while (true)
        {
            var after = past.After.Around(accounts);
            var within = Rows(after, past.After);
            var before = past.Before.Around(within);
            var all = within.Concat(Rows(before, past.Before)).ToHashSet();
            if (all.IsSubsetOf(within)) return ([.. before], [.. after]);
            accounts = all;
        }
    }

    private static HashSet<long> Rows(IReadOnlyList<CorrectedGroup> groups, PastEvents events) => [.. groups.SelectMany(g => g.Parts).Select(p => events.Rows[p.Account.Id])];

    // The accounts known in between, by the events they are in today, those known longest first.
    private List<Told> ToldBetween()
    {
        using var rows = connection.Prepare(
            "SELECT e.number, e.written, e.first_known_day, coalesce(e.settled <= ?1, 1), a.number FROM report AS r CROSS JOIN account AS a ON a.report = r.number CROSS JOIN event AS e ON e.number = a.event WHERE r.known_day > ?1 AND r.known_day <= ?2");
        rows.Set(1, days.From.DayNumber).Set(2, days.To.DayNumber);
        var events = new Dictionary<long, Told>();
        while (rows.Step())
        {
            if (!events.TryGetValue(rows.Long(0), out var told)) events[rows.Long(0)] = told = new(rows.Long(0), rows.Long(1), rows.Long(2), rows.Int(3) == 1, []);
            told.Accounts.Add(rows.Long(4));
        }

        return [.. events.Values.OrderBy(e => e.Known)];
    }

    private static List<RecordedEvent> Folded(List<CorrectedGroup> groups, EventQuery asked) =>
        [.. groups.Select(g => EventFold.Fold(g.Parts, g.Corrections, asked.Moment))];

    private long Row(string id) => past.After.Rows.TryGetValue(id, out var row) ? row : past.Before.Rows[id];

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
            var fields = earlier is null ? [] : Fields(earlier, now);
            if (earlier is null) yield return new(EventChangeKind.New, null, now, [], fresh);
            else if (fields.Count > 0) yield return new(EventChangeKind.Changed, earlier, now, fields, fresh);
            else if (fresh.Count > 0) yield return new(EventChangeKind.Confirmed, earlier, now, [], fresh);
        }

        foreach (var joined in gone) yield return new(EventChangeKind.Joined, joined, null, [], []);
    }

    // Who tells it, and how surely, changes with every report and is no news of the event.
    private static EquatableList<string> Fields(RecordedEvent earlier, RecordedEvent now)
    {
        var (a, b) = (earlier.Event, now.Event);
        var fields = new List<string>();
        // What was told of it turned out to be told of another, whose id it may have had.
        var kept = now.Mentions.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        if (earlier.Mentions.Any(m => !kept.Contains(m.Id))) fields.Add("mentions");
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
