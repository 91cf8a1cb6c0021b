namespace Chancery.Record.Queries.AtHand;

/// <summary>
/// What most questions tell events apart by, once more and side by side: most events are passed over without their keys being
/// read, and to read those of all takes a dozen times as much memory.
/// </summary>
internal readonly record struct EventSort(int Countries, byte Type, byte Status, bool IsDismissed)
{
    /// <summary>That of an event.</summary>
    public static EventSort Of(in EventKeys keys) => new(keys.Countries, (byte)keys.Type, (byte)keys.Status, keys.IsDismissed);
}
