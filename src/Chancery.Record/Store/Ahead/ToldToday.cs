namespace Chancery.Record.Store.Ahead;

/// <summary>Of an event that was added up and written, what is asked once more: all of them are kept until the transaction ends.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Time">When it is to happen.</param>
/// <param name="LastKnown">The day it was last heard of.</param>
internal sealed record ToldToday(string Id, EventStatus Status, EventTime? Time, DateOnly LastKnown)
{
    /// <summary>What is asked of an event.</summary>
    public static ToldToday Of(RecordedEvent told) => new(told.Event.Id, told.Event.Status, told.Event.Time, told.LastKnown);
}
