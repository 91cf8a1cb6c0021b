namespace Chancery;

/// <summary>What the record learned of an event between two days.</summary>
/// <param name="Kind">What sort of news it is.</param>
/// <param name="Before">The event as of the first day; null if it was not known.</param>
/// <param name="After">The event as of the second day; null if it has become part of another.</param>
/// <param name="Fields">The fields that changed, by their names in the output, <c>mentions</c> where some turned out to be another event's; empty for a new event or new mentions only.</param>
/// <param name="Mentions">The ids of the mentions that came in between.</param>
public sealed record EventChange(EventChangeKind Kind, RecordedEvent? Before, RecordedEvent? After, EquatableList<string> Fields, EquatableList<string> Mentions);

/// <summary>What sort of news the record has of an event.</summary>
public enum EventChangeKind
{
    /// <summary>It was not known.</summary>
    New,
    /// <summary>One of its values changed.</summary>
    Changed,
    /// <summary>It was told again, and nothing else changed.</summary>
    Confirmed,
    /// <summary>It turned out to be the same as another event that was known.</summary>
    Joined,
}
