using Chancery.Record.Store;
using Chancery.Record.Store.Values;

namespace Chancery.Record;

public sealed partial class DiplomaticRecord
{
    /// <inheritdoc/>
    public async Task<RecordStats> StatsAsync(RecordMoment moment, CancellationToken cancellation = default)
    {
        var held = await ReadAsync(connection => Held(connection, moment.AsOf), cancellation).ConfigureAwait(false);
        if (moment.AsOf is null) return held;
        // What is one event today may have been two as of a day: they are told one by one.
        var (types, actors) = (new Dictionary<EventType, int>(), new HashSet<string>(StringComparer.Ordinal));
        await foreach (var told in EventsAsync(new() { Moment = moment }, cancellation).ConfigureAwait(false))
        {
            types[told.Event.Type] = types.GetValueOrDefault(told.Event.Type) + 1;
            actors.UnionWith(told.Mentions.SelectMany(m => m.Participants).Select(p => p.Id));
        }

        return held with { Events = types.Values.Sum(), Actors = actors.Count, Types = Sorted(types.Select(t => new TypeCount(t.Key, t.Value))) };
    }

    // What is told of events is that of today.
    private static RecordStats Held(RecordConnection connection, DateOnly? asOf)
    {
        var day = (asOf ?? DateOnly.MaxValue).DayNumber;
        using var types = connection.Prepare("SELECT type, count(*) FROM event WHERE dismissed = 0 GROUP BY type");
        var counts = new List<TypeCount>();
        while (types.Step()) counts.Add(new(StoredType.Parse(types.Text(0)), types.Int(1)));
        using var days = connection.Prepare("SELECT min(published), max(published) FROM report WHERE known_day <= ?1");
        days.Set(1, day).Step();
        return new(
            Count("SELECT count(*) FROM report WHERE known_day <= ?1"),
            Count("SELECT count(DISTINCT outlet) FROM (SELECT outlet FROM report WHERE known_day <= ?1 UNION ALL SELECT outlet FROM appearance WHERE known_day <= ?1)"),
            Count("SELECT count(*) FROM mention AS m JOIN account AS a ON a.number = m.account WHERE a.known_day <= ?1"),
            counts.Sum(c => c.Events),
            Count("SELECT count(DISTINCT actor) FROM event_actor AS x JOIN event AS e ON e.number = x.event WHERE e.dismissed = 0 AND e.first_known_day <= ?1"),
            Count("SELECT count(*) FROM statement WHERE undone IS NULL AND ?1 >= 0"),
            days.DayOrNull(0),
            days.DayOrNull(1),
            Sorted(counts),
            RecordSchema.Version);

        int Count(string sql)
        {
            using var row = connection.Prepare(sql);
            return (int)row.Set(1, day).One()!.Value;
        }
    }

    private static EquatableList<TypeCount> Sorted(IEnumerable<TypeCount> counts) => [.. counts.OrderByDescending(c => c.Events).ThenBy(c => c.Type)];
}
