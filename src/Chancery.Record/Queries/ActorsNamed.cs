using Chancery.Record.Store;
using Chancery.Record.Store.Values;

namespace Chancery.Record.Queries;

/// <summary>
/// What actors are called, what they are and for whom they act, by most of all mentions the record has of them, and from when
/// to when they are told of: the same whatever events were asked for.
/// </summary>
/// <param name="connection">The record.</param>
internal sealed class ActorsNamed(RecordConnection connection)
{
    private sealed class Tally
    {
        public int First { get; private set; } = int.MaxValue;

        public int Last { get; private set; } = int.MinValue;

        public List<(string Name, ActorKind Kind, string? Country, long Mentions)> As { get; } = [];

        public void Add(PreparedStatement row)
        {
            As.Add((row.Word(1), StoredWord<ActorKind>.Parse(row.Word(2)), row.Word(3) is { Length: > 0 } country ? country : null, row.Long(4)));
            (First, Last) = (Math.Min(First, row.Int(5)), Math.Max(Last, row.Int(6)));
        }
    }

    // A page, and the one that tells that there is another.
    private const int AtOnce = 101;

    private const string Kept = "SELECT x.actor, x.name, x.kind, x.country, x.mentions, x.first_day, x.last_day FROM json_each(?1) AS n CROSS JOIN actor_name AS x ON x.actor = n.value";

    private const string Count =
        "SELECT p.value ->> 6, p.value ->> 1, p.value ->> 3, coalesce(p.value ->> 4, ''), sum((SELECT count(*) FROM mention AS m WHERE m.number BETWEEN a.number * 10000 + 1 AND a.number * 10000 + 9999)), min(a.known_day), max(a.known_day) ";

    private const string Grouped = "WHERE a.known_day <= ?2 GROUP BY 1, 2, 3, 4";

    // A split by hand leaves accounts where not all their people are.
    private const string AllCounted = Count + "FROM account AS a CROSS JOIN json_each(a.participants) AS p ON p.value ->> 6 IN (SELECT value FROM json_each(?1)) " + Grouped;

    private const string Counted =
        Count + "FROM json_each(?1) AS n CROSS JOIN event_actor AS x ON x.actor = n.value CROSS JOIN account AS a ON a.event = x.event CROSS JOIN json_each(a.participants) AS p ON p.value ->> 6 = n.value " + Grouped;

    /// <summary>The actors that are in any event, those of most events first, then by id; named some at a time, as they are asked for.</summary>
    /// <param name="events">In how many events each is.</param>
    /// <param name="asOf">The last day known that counts; null for all.</param>
    /// <param name="hasSplits">True when mentions of one account may be in several events.</param>
    public IEnumerable<ActorSummary> Summaries(IReadOnlyDictionary<string, int> events, DateOnly? asOf, bool hasSplits)
    {
        // As of a day every account of an actor is looked at: whoever asks for a page need not wait for the names of all.
        return events.Where(e => e.Value > 0).OrderByDescending(e => e.Value).ThenBy(e => e.Key, StringComparer.Ordinal)
            .Chunk(AtOnce).SelectMany(some => Named(some, asOf, hasSplits));
    }

    private IEnumerable<ActorSummary> Named(IReadOnlyList<KeyValuePair<string, int>> actors, DateOnly? asOf, bool hasSplits)
    {
        using var rows = connection.Prepare(asOf is null ? Kept : hasSplits ? AllCounted : Counted);
        rows.Set(1, StoredJson.Text<EquatableList<string>>([.. actors.Select(a => a.Key)], static (json, all) => StoredJson.WriteList(json, all, (j, id) => j.WriteStringValue(id))));
        if (asOf is { } day) rows.Set(2, day.DayNumber);
        var named = new Dictionary<string, Tally>(StringComparer.Ordinal);
        while (rows.Step())
        {
            if (!named.TryGetValue(rows.Word(0), out var tally)) named[rows.Word(0)] = tally = new();
            tally.Add(rows);
        }

        return [.. actors.Select(a => Summary(a.Key, a.Value, named[a.Key]))];
    }

    private static ActorSummary Summary(string id, int events, Tally tally) => new(
        id, Most(tally, k => k.Name), Most(tally, k => k.Kind), Most(tally, k => k.Country), events, DateOnly.FromDayNumber(tally.First), DateOnly.FromDayNumber(tally.Last));

    // What most mentions say, the first in order among equals.
    private static T Most<T>(Tally tally, Func<(string Name, ActorKind Kind, string? Country, long Mentions), T> of) => tally.As.Count == 1 ? of(tally.As[0]) : tally.As
        .GroupBy(of).OrderByDescending(g => g.Sum(p => p.Mentions)).ThenBy(g => g.Key?.ToString(), StringComparer.Ordinal).First().Key;
}
