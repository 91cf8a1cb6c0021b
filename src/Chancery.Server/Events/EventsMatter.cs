namespace Chancery.Server.Events;

/// <summary>The events that match, a page of them.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Events">Those of this page.</param>
/// <param name="Total">How many match in all.</param>
/// <param name="Next">The id behind which the next page starts; null on the last.</param>
internal sealed record EventsMatter(EventQuery Query, IReadOnlyList<RecordedEvent> Events, int Total, string? Next)
{
    private const int PerPage = 40;

    /// <summary>Asks the record.</summary>
    public static async Task<EventsMatter> LoadAsync(IRecord record, EventQuery query, CancellationToken cancellation)
    {
        var size = query.Limit ?? PerPage;
        var events = await record.EventsAsync(query with { Limit = size + 1 }, cancellation).ToListAsync(cancellation);
        var total = await record.CountAsync(query with { Limit = null, After = null }, cancellation);
        return events.Count > size
            ? new(query, events[..size], total, events[size - 1].Id)
            : new(query, events, total, null);
    }
}
