namespace Chancery.Record.Lifecycle;

/// <summary>Until when an event lies ahead, and from when it is overdue.</summary>
internal static class Deadline
{
    /// <summary>What was announced for about a day is given a week.</summary>
    private const int DaysAbout = 7;

    /// <summary>A plan nobody gives a day, or that was put off, is over when nothing was heard of it for so long.</summary>
    public const int DaysOpen = 200;

    /// <summary>The first day on which the event is overdue; null for one that never is. Only what is planned, with a last day, can be.</summary>
    public static DateOnly? OverdueFrom(EventStatus status, EventTime? time)
    {
        if (status is not EventStatus.Planned || time?.Latest is not { } last) return null;
        var days = time.IsApproximate ? DaysAbout + 1 : 1;
        return last.DayNumber + days > DateOnly.MaxValue.DayNumber ? null : last.AddDays(days);
    }

    /// <summary>True when it was announced, its time is past, and nobody confirmed it.</summary>
    public static bool IsOverdue(EventStatus status, EventTime? time, DateOnly today) => OverdueFrom(status, time) is { } day && today >= day;

    /// <summary>
    /// The last day, by number, on which the event is upcoming: that of its time; where none is told, or it was put off, some
    /// months after it was last heard of if that is later. Null for what is neither planned, possible nor put off.
    /// </summary>
    public static int? AheadUntil(EventStatus status, EventTime? time, DateOnly lastKnown)
    {
        if (status is not (EventStatus.Possible or EventStatus.Planned or EventStatus.Postponed)) return null;
        var last = Listing.Days(time)?.Last;
        var heard = Math.Min(lastKnown.DayNumber + DaysOpen, DateOnly.MaxValue.DayNumber);
        return last is null ? heard : status is EventStatus.Postponed ? Math.Max(last.Value, heard) : last;
    }
}
