using Chancery.Record.Store;
using Chancery.Record.Store.Values;

namespace Chancery.Record.Queries;

/// <summary>
/// Counts in which events actors take part, and by what names and for whom. The names, and the days, are those of all
/// mentions of the events, the dismissed among them.
/// </summary>
internal sealed class ActorCount
{
    private sealed class Tally
    {
        public int Events;
        public DateOnly First = DateOnly.MaxValue;
        public DateOnly Last = DateOnly.MinValue;
        public Dictionary<(string Name, ActorKind Kind, string? Country), long> As { get; } = [];
    }

    private readonly Dictionary<string, Tally> actors = new(StringComparer.Ordinal);

    /// <summary>Counts an event.</summary>
    /// <param name="told">The event.</param>
    /// <param name="isCounted">False for one that only tells names.</param>
    public void Add(RecordedEvent told, bool isCounted)
    {
        foreach (var mention in told.Mentions)
            foreach (var p in mention.Participants) Named(p.Id, (p.Name, p.Kind, p.Country), 1, mention.Report.Known, mention.Report.Known);
        if (isCounted) Events(told.Mentions.SelectMany(m => m.Participants).Select(p => p.Id).Distinct(StringComparer.Ordinal));
    }

    /// <summary>Counts all events of the record as it is today, by what is kept of each actor.</summary>
    /// <param name="connection">The record.</param>
    /// <param name="withDismissed">True to count dismissed events as well.</param>
    public void AddAll(RecordConnection connection, bool withDismissed)
    {
        using (var names = connection.Prepare("SELECT actor, name, kind, country, mentions, first_day, last_day FROM actor_name"))
        {
            while (names.Step())
                Named(names.Word(0), (names.Word(1), StoredWord<ActorKind>.Parse(names.Word(2)), names.Word(3) is { Length: > 0 } country ? country : null), names.Long(4), DateOnly.FromDayNumber(names.Int(5)), DateOnly.FromDayNumber(names.Int(6)));
        }

        using (var events = connection.Prepare("SELECT id, events FROM actor"))
        {
            while (events.Step()) Of(events.Word(0)).Events += events.Int(1);
        }

        if (withDismissed) return;
        using var dismissed = connection.Prepare("SELECT j.value FROM event AS e INDEXED BY event_dismissed CROSS JOIN json_each(e.actors) AS j WHERE e.dismissed = 1");
        while (dismissed.Step()) Of(dismissed.Word(0)).Events--;
    }

    /// <summary>Counts events as they are today.</summary>
    /// <param name="connection">The record; no account of it is split.</param>
    /// <param name="numbers">Their numbers.</param>
    /// <param name="withDismissed">True to count dismissed events as well.</param>
    public void Add(RecordConnection connection, IReadOnlyList<long> numbers, bool withDismissed)
    {
        // The last mention of an account has the number of how many there are.
        using (var names = connection.Prepare(
            "SELECT p.actor, p.name, p.kind, p.country, a.known_day, (SELECT max(m.number) FROM mention AS m WHERE m.number BETWEEN a.number * 10000 + 1 AND a.number * 10000 + 9999) % 10000 "
            + "FROM json_each(?1) AS n CROSS JOIN account AS a ON a.event = n.value CROSS JOIN participant AS p ON p.account = a.number"))
        {
            names.Set(1, numbers);
            while (names.Step())
            {
                var known = DateOnly.FromDayNumber(names.Int(4));
                Named(names.Word(0), (names.Word(1), StoredWord<ActorKind>.Parse(names.Word(2)), names.WordOrNull(3)), names.Long(5), known, known);
            }
        }

        using var events = connection.Prepare("SELECT j.value, count(*) FROM json_each(?1) AS n CROSS JOIN event AS e ON e.number = n.value CROSS JOIN json_each(e.actors) AS j WHERE e.dismissed <= ?2 GROUP BY j.value");
        events.Set(1, numbers).Set(2, withDismissed ? 1 : 0);
        while (events.Step()) Of(events.Word(0)).Events += events.Int(1);
    }

    /// <summary>The actors, those of most events first, then by id.</summary>
    public IEnumerable<ActorSummary> Summaries() => actors.Where(a => a.Value.Events > 0)
        .Select(a => new ActorSummary(a.Key, Most(a.Value, k => k.Name), Most(a.Value, k => k.Kind), Most(a.Value, k => k.Country), a.Value.Events, a.Value.First, a.Value.Last))
        .OrderByDescending(a => a.Events).ThenBy(a => a.Id, StringComparer.Ordinal);

    private Tally Of(string actor) => actors.TryGetValue(actor, out var tally) ? tally : actors[actor] = new();

    private void Events(IEnumerable<string> of)
    {
        foreach (var actor in of) Of(actor).Events++;
    }

    private void Named(string actor, (string Name, ActorKind Kind, string? Country) named, long mentions, DateOnly first, DateOnly last)
    {
        var tally = Of(actor);
        if (first < tally.First) tally.First = first;
        if (last > tally.Last) tally.Last = last;
        tally.As[named] = tally.As.GetValueOrDefault(named) + mentions;
    }

    // What most mentions say, the first in order among equals.
    private static T Most<T>(Tally tally, Func<(string Name, ActorKind Kind, string? Country), T> of) => tally.As
        .GroupBy(p => of(p.Key)).OrderByDescending(g => g.Sum(p => p.Value)).ThenBy(g => g.Key?.ToString(), StringComparer.Ordinal).First().Key;
}
