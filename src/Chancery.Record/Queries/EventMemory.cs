using Chancery.Record.Lifecycle;

namespace Chancery.Record.Queries;

/// <summary>
/// Events as they were read and folded lately, shared by all who read one file: most of what is asked for was asked for a
/// moment ago. The row of an event tells which transaction wrote it, and whatever changes what is told of an event writes its
/// row, so that what is remembered under that number holds. It keeps no more than
/// some two hundred thousand mentions, those asked for last: what is told of in some weeks.
/// </summary>
internal sealed class EventMemory
{
    // Two halves: when the newer is full, the older is forgotten and the newer becomes the older.
    private const int MentionsInHalf = 100_000;

    private readonly Lock door = new();
    private Dictionary<long, (long Written, TodaysEvents.Row Row)> newer = [];
    private Dictionary<long, (long Written, TodaysEvents.Row Row)> older = [];
    private int mentions;

    /// <summary>The event under a number, as a transaction wrote it; null where it is not remembered.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="written">The transaction.</param>
    /// <param name="moment">The days it is told from.</param>
    public TodaysEvents.Row? Find(long number, long written, RecordMoment moment)
    {
        lock (door)
        {
            if (!newer.TryGetValue(number, out var found))
            {
                if (!older.TryGetValue(number, out found)) return null;
                if (found.Written == written) Put(number, found);
            }

            return found.Written == written ? On(found.Row, moment) : null;
        }
    }

    /// <summary>Remembers an event.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="written">The transaction that wrote it.</param>
    /// <param name="row">The event, told from any day.</param>
    public void Keep(long number, long written, TodaysEvents.Row row)
    {
        lock (door) Put(number, (written, row));
    }

    private void Put(long number, (long Written, TodaysEvents.Row Row) told)
    {
        newer[number] = told;
        mentions += told.Row.Event.Mentions.Count;
        if (mentions <= MentionsInHalf) return;
        (older, newer, mentions) = (newer, [], 0);
    }

    // The day it is told from decides one thing alone.
    private static TodaysEvents.Row On(TodaysEvents.Row row, RecordMoment moment)
    {
        var told = row.Event;
        var isOverdue = Deadline.IsOverdue(told.Event.Status, told.Event.Time, moment.Day);
        return isOverdue == told.IsOverdue ? row : row with { Event = told with { IsOverdue = isOverdue } };
    }
}
