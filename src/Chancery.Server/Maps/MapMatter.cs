namespace Chancery.Server.Maps;

/// <summary>Where events happen.</summary>
/// <param name="Places">Places, those of most events first.</param>
/// <param name="Events">How many events were looked at.</param>
/// <param name="IsAll">False when there are more, and only the latest were looked at.</param>
internal sealed record MapMatter(IReadOnlyList<PlaceOfEvents> Places, int Events, bool IsAll)
{
    private const int Most = 500;

    /// <summary>Asks the record.</summary>
    public static async Task<MapMatter> LoadAsync(IRecord record, EventQuery query, CancellationToken cancellation)
    {
        var latest = query with { Order = EventOrder.LatestTime, Limit = Most + 1, After = null, IsBrief = true };
        var events = await record.EventsAsync(latest, cancellation).ToListAsync(cancellation);
        var places = events.Take(Most)
            .Where(e => e.Event.Place is not null)
            .GroupBy(e => (e.Event.Place!.Name, e.Event.Place.Country))
            .Select(g => new PlaceOfEvents(g.First().Event.Place!, g.Count(), g.Count(e => e.Event.Status is EventStatus.Planned or EventStatus.Possible), g.First()))
            .OrderByDescending(p => p.Events)
            .ThenBy(p => p.Place.Name, StringComparer.Ordinal);
        return new([.. places], Math.Min(events.Count, Most), events.Count <= Most);
    }
}

/// <summary>A place and what happens there.</summary>
/// <param name="Place">The place.</param>
/// <param name="Events">How many events.</param>
/// <param name="Planned">How many of them are still planned or possible.</param>
/// <param name="Latest">The latest of them.</param>
internal sealed record PlaceOfEvents(Place Place, int Events, int Planned, RecordedEvent Latest);
