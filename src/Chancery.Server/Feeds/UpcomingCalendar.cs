namespace Chancery.Server.Feeds;

/// <summary>
/// The events of a calendar that somebody subscribes to. What is called off is in it, so that it is seen to be; and what was
/// announced stays for some weeks after its day, whatever became of it.
/// </summary>
internal static class UpcomingCalendar
{
    private const int Most = 1000;
    private const int Weeks = 6;

    /// <summary>Asks the record.</summary>
    public static async Task<IReadOnlyList<RecordedEvent>> LoadAsync(IRecord record, EventQuery query, CancellationToken cancellation)
    {
        var most = query.Limit ?? Most;
        var coming = query with { IsUpcoming = true, Order = EventOrder.Time, Limit = most };
        var since = query with { IsUpcoming = null, From = query.From ?? query.Moment.Day.AddDays(-7 * Weeks), Order = EventOrder.LatestTime, Limit = most };
        var events = await record.EventsAsync(coming, cancellation).ToListAsync(cancellation);
        await foreach (var e in record.EventsAsync(since, cancellation))
            if (e.Life.Any(IsAhead)) events.Add(e);
        return [.. events.DistinctBy(e => e.Id).OrderBy(e => e.Event.Time?.Earliest ?? e.Event.Time?.Latest).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    // Told before it happened, or told not to be going to.
    private static bool IsAhead(LifeStep step) => step.Status is EventStatus.Planned or EventStatus.Possible or EventStatus.Postponed or EventStatus.Cancelled;
}
