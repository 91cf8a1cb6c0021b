namespace Chancery;

/// <summary>What one report tells of one event: an event of its reading, with the report it stands in. The unit of merging.</summary>
/// <param name="Report">The report that tells it.</param>
/// <param name="Event">What it tells, mentions and all.</param>
public sealed record Account(KnownReport Report, Event Event)
{
    /// <summary>The id of the reading's event. A mention's id is this, a dot, and its number in the report, from 1.</summary>
    public string Id => Event.Id;
}
