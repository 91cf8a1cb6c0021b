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

    /// <inheritdoc/>
    public Task<DateOnly?> LastReportAsync(RecordMoment moment, CancellationToken cancellation = default) => ReadAsync(
        connection =>
        {
            using var last = connection.Prepare("SELECT max(nullif(published, '')) FROM report_day WHERE known_day <= ?1 AND reports > 0");
            last.Set(1, (moment.AsOf ?? DateOnly.MaxValue).DayNumber).Step();
            return last.DayOrNull(0);
        },
        cancellation);

    // What is told of events is that of today.
    private static RecordStats Held(RecordConnection connection, DateOnly? asOf)
    {
        var day = (asOf ?? DateOnly.MaxValue).DayNumber;
        using var types = connection.Prepare("SELECT type, sum(events) FROM event_total WHERE country = '' GROUP BY type HAVING sum(events) > 0");
        var counts = new List<TypeCount>();
        while (types.Step()) counts.Add(new(StoredType.Parse(types.Text(0)), types.Int(1)));
        using var days = connection.Prepare("SELECT coalesce(sum(reports), 0), coalesce(sum(mentions), 0), min(nullif(published, '')), max(nullif(published, '')) FROM report_day WHERE known_day <= ?1");
        days.Set(1, day).Step();
        using var outlets = connection.Prepare("SELECT count(DISTINCT outlet) FROM outlet_day WHERE known_day <= ?1");
        return new(
            days.Int(0),
            (int)outlets.Set(1, day).One()!.Value,
            days.Int(1),
            counts.Sum(c => c.Events),
            Actors(connection),
            (int)connection.Number("SELECT count(*) FROM statement WHERE undone IS NULL")!.Value,
            days.DayOrNull(2),
            days.DayOrNull(3),
            Sorted(counts),
            RecordSchema.Version);
    }

    // Those of whom no event is left when the dismissed are are no actors.
    private static int Actors(RecordConnection connection) => (int)connection.Number(
        "SELECT count(*) FROM actor AS a WHERE a.events > coalesce((SELECT d.events FROM (SELECT j.value AS id, count(*) AS events FROM event AS e INDEXED BY event_dismissed CROSS JOIN json_each(e.actors) AS j WHERE e.dismissed = 1 GROUP BY 1) AS d WHERE d.id = a.id), 0)")!.Value;

    private static EquatableList<TypeCount> Sorted(IEnumerable<TypeCount> counts) => [.. counts.OrderByDescending(c => c.Events).ThenBy(c => c.Type)];
}
