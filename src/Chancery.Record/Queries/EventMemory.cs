using Chancery.Record.Lifecycle;

namespace Chancery.Record.Queries;

/// <summary>
/// Events as they were read and folded lately, shared by all who read one file: most of what is asked for was asked for a
/// moment ago. The row of an event tells which transaction wrote it, and whatever changes what is told of an event writes its
/// row, so that what is remembered under that number holds. Of events of today, and of those of past days, it keeps no more
/// than some two hundred thousand mentions each, those asked for last: what is told of in some weeks.
/// </summary>
internal sealed class EventMemory
{
    private const int MentionsInHalf = 100_000;

    private readonly Lately<long, (long Written, TodaysEvents.Row Row)> today = new(MentionsInHalf);
    private readonly Lately<(long Number, int Accounts), (long Written, RecordedEvent Told)> past = new(MentionsInHalf, keepsFirst: false);

    /// <summary>The event under a number, as a transaction wrote it; null where it is not remembered.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="written">The transaction.</param>
    /// <param name="moment">The days it is told from.</param>
    public TodaysEvents.Row? Find(long number, long written, RecordMoment moment) =>
        today.TryGet(number, found => found.Written == written, out var found) ? found.Row with { Event = On(found.Row.Event, moment) } : null;

    /// <summary>Remembers an event.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="written">The transaction that wrote it.</param>
    /// <param name="row">The event, told from any day.</param>
    public void Keep(long number, long written, TodaysEvents.Row row) => today.Keep(number, (written, row), row.Event.Mentions.Count);

    /// <summary>What the first accounts known of an event told, as it was before the others were known; null where it is not remembered.</summary>
    /// <param name="number">The event's number.</param>
    /// <param name="written">The transaction that wrote it.</param>
    /// <param name="accounts">How many accounts.</param>
    /// <param name="moment">The days it is told from.</param>
    public RecordedEvent? FindPast(long number, long written, int accounts, RecordMoment moment) =>
        past.TryGet((number, accounts), found => found.Written == written, out var found) ? On(found.Told, moment) : null;

    /// <summary>Remembers what the first accounts of an event told.</summary>
    public void KeepPast(long number, long written, int accounts, RecordedEvent told) => past.Keep((number, accounts), (written, told), told.Mentions.Count);

    // The day it is told from decides one thing alone.
    private static RecordedEvent On(RecordedEvent told, RecordMoment moment)
    {
        var isOverdue = Deadline.IsOverdue(told.Event.Status, told.Event.Time, moment.Day);
        return isOverdue == told.IsOverdue ? told : told with { IsOverdue = isOverdue };
    }
}
