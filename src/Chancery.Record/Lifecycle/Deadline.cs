namespace Chancery.Record.Lifecycle;

/// <summary>Whether an event that was announced is past without anybody having confirmed it.</summary>
internal static class Deadline
{
    /// <summary>What was announced for about a day is given a week.</summary>
    private const int DaysAbout = 7;

    /// <summary>The first day on which the event is overdue; null for one that never is. Only what is planned, with a last day, can be.</summary>
    public static DateOnly? OverdueFrom(EventStatus status, EventTime? time)
    {
        if (status is not EventStatus.Planned || time?.Latest is not { } last) return null;
        var days = time.IsApproximate ? DaysAbout + 1 : 1;
        return last.DayNumber + days > DateOnly.MaxValue.DayNumber ? null : last.AddDays(days);
    }

    public static bool IsOverdue(EventStatus status, EventTime? time, DateOnly today) => OverdueFrom(status, time) is { } day && today >= day;
}
