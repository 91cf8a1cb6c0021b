namespace Chancery.Server.Today;

/// <summary>What a day is about.</summary>
/// <param name="Day">The day.</param>
/// <param name="Planned">What is still to come, the next first.</param>
/// <param name="Changes">What the record learned since the day before.</param>
/// <param name="Overdue">What was announced, is past and was never confirmed, the latest first.</param>
/// <param name="LastReport">The day of the record's last report; null for an empty record.</param>
internal sealed record TodayMatter(
    DateOnly Day,
    IReadOnlyList<RecordedEvent> Planned,
    IReadOnlyList<EventChange> Changes,
    IReadOnlyList<RecordedEvent> Overdue,
    DateOnly? LastReport)
{
    /// <summary>How many of each are shown; the pages of events hold the rest.</summary>
    public const int Most = 12;

    /// <summary>Asks the record.</summary>
    public static async Task<TodayMatter> LoadAsync(IRecord record, EventQuery query, CancellationToken cancellation)
    {
        var day = query.Moment.Day;
        // What changed costs as much as the rest.
        var changing = record.DiffAsync(day.AddDays(-1), day, query with { Limit = Most }, cancellation).Take(Most).ToListAsync(cancellation).AsTask();
        var listing = ListAsync(record, query, cancellation);
        await Task.WhenAll(changing, listing);
        var (planned, overdue, last) = await listing;
        return new(day, planned, await changing, overdue, last);
    }

    private static async Task<(IReadOnlyList<RecordedEvent> Planned, IReadOnlyList<RecordedEvent> Overdue, DateOnly? Last)> ListAsync(
        IRecord record, EventQuery query, CancellationToken cancellation)
    {
        var planned = await record.EventsAsync(PlannedOf(query) with { Limit = Most }, cancellation).ToListAsync(cancellation);
        var overdue = await record.EventsAsync(OverdueOf(query) with { Limit = Most }, cancellation).ToListAsync(cancellation);
        return (planned, overdue, await record.LastReportAsync(query.Moment, cancellation));
    }

    /// <summary>What is still to come.</summary>
    public static EventQuery PlannedOf(EventQuery query) => query with { IsUpcoming = true, Order = EventOrder.Time };

    /// <summary>What was announced and never confirmed.</summary>
    public static EventQuery OverdueOf(EventQuery query) => query with { IsOverdue = true, Order = EventOrder.LatestTime };
}
