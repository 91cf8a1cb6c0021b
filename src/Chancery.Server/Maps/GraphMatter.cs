using Chancery.Server.Relations;

namespace Chancery.Server.Maps;

/// <summary>Who meets whom in all that is asked for.</summary>
/// <param name="Meetings">Pairs, those that meet most often first.</param>
/// <param name="Events">How many events were looked at.</param>
internal sealed record GraphMatter(IReadOnlyList<Meeting> Meetings, int Events)
{
    private const int MostEvents = 400;
    private const int MostMeetings = 80;

    /// <summary>Asks the record.</summary>
    public static async Task<GraphMatter> LoadAsync(IRecord record, EventQuery query, CancellationToken cancellation)
    {
        var consulting = query with { Types = [EventType.Consult], Order = EventOrder.LatestTime, Limit = MostEvents, After = null, IsBrief = true };
        var events = await record.EventsAsync(consulting, cancellation).ToListAsync(cancellation);
        return new(Meeting.Of(events, MostMeetings), events.Count);
    }
}
