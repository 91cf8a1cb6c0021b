namespace Chancery.Record.Lifecycle;

/// <summary>When two times that are told can be the same, and which of them says more.</summary>
internal static class TimeAgreement
{
    /// <summary>What is told as about a day may be a week off.</summary>
    private const int DaysAbout = 7;

    private const int LongestStay = 60;

    public static bool Agree(EventTime a, EventTime b)
    {
        if (a == b || a.Overlaps(b)) return true;
        return (a.IsApproximate || b.IsApproximate) && a is { Earliest: { } from, Latest: { } to } && b is { Earliest: { } start, Latest: { } end }
            && from.DayNumber - end.DayNumber <= DaysAbout && start.DayNumber - to.DayNumber <= DaysAbout;
    }

    /// <summary>How many days it may mean, a week on either side of what is approximate: the less, the finer.</summary>
    public static int Fineness(EventTime time) =>
        time.Recurs ? int.MaxValue : time.Width is { } days ? days + (time.IsApproximate ? 2 * DaysAbout : 0) : int.MaxValue - 1;

    /// <summary>The finest of times that agree; a stay told from one day to another says more than one of its days.</summary>
    public static EventTime Finest(List<EventTime> times)
    {
        if (times.Count == 1) return times[0];
        var finest = Finest(times, _ => true)!;
        return finest.Precision is TimePrecision.Day ? Finest(times, t => IsStay(t) && t.Contains(finest)) ?? finest : finest;
    }

    private static EventTime? Finest(List<EventTime> times, Predicate<EventTime> among)
    {
        EventTime? finest = null;
        var best = 0;
        foreach (var time in times)
        {
            if (!among(time)) continue;
            var own = Fineness(time);
            if (finest is null || own < best || (own == best && string.CompareOrdinal(time.ToString(), finest.ToString()) < 0)) (finest, best) = (time, own);
        }

        return finest;
    }

    private static bool IsStay(EventTime time) => time.IsInterval && !time.IsApproximate && time.Width is > 1 and < LongestStay;
}
