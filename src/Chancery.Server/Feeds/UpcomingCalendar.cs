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
        // Asked side by side: most is of the second, and whoever subscribes waits for the longer alone.
        var both = await Task.WhenAll(
            record.EventsAsync(coming, cancellation).ToListAsync(cancellation).AsTask(),
            record.EventsAsync(since, cancellation).Where(e => e.Life.Any(IsAhead)).ToListAsync(cancellation).AsTask());
        return [.. both[0].Concat(both[1]).DistinctBy(e => e.Id).OrderBy(e => e.Event.Time?.Earliest ?? e.Event.Time?.Latest).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    // Told before it happened, or told not to be going to.
    private static bool IsAhead(LifeStep step) => step.Status is EventStatus.Planned or EventStatus.Possible or EventStatus.Postponed or EventStatus.Cancelled;
}
