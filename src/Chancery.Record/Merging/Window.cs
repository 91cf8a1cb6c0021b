namespace Chancery.Record.Merging;

/// <summary>The days an account's event may be on, as numbers of days (<see cref="DateOnly.DayNumber"/>).</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last; at most <see cref="FinenessExtent.Widest"/> days with the first.</param>
/// <param name="Slack">How many days it may be told wrongly by, either side; at most <see cref="FinenessExtent.MostSlack"/>.</param>
/// <param name="Focus">The likeliest day, from which nearness is counted.</param>
/// <param name="Fineness">How finely it is told.</param>
/// <param name="IsTold">False where the account gives no time, and the window is what the day of the report leaves open.</param>
internal readonly record struct Window(int First, int Last, int Slack, int Focus, Fineness Fineness, bool IsTold)
{
    /// <summary>The days between two windows; 0 where they share one.</summary>
    public int Gap(Window other) => Math.Max(0, Math.Max(First - other.Last, other.First - Last));

    /// <summary>True when both may be of one event.</summary>
    /// <remarks>Two without a time must be told of not too long after each other: half of what their windows span.</remarks>
    public bool Touches(Window other) =>
        Gap(other) <= Math.Max(Slack, other.Slack) && (IsTold || other.IsTold || Math.Abs(Focus - other.Focus) <= (Math.Min(Last - First, other.Last - other.First) + 1) / 2);

    /// <summary>The window of an event told so, in a report known from that day.</summary>
    /// <param name="time">What the account says; null for nothing.</param>
    /// <param name="status">How far the event has come, as it tells.</param>
    /// <param name="known">The day it was known from.</param>
    /// <param name="pace">How acts of its kind follow each other.</param>
    public static Window Of(EventTime? time, EventStatus status, int known, Pace pace)
    {
        if (time is { Recurs: true }) time = time.InYear(Math.Clamp(DateOnly.FromDayNumber(known).Year, 1, 9998));
        var (first, last) = (time?.Earliest?.DayNumber, time?.Latest?.DayNumber);
        var isAhead = status is EventStatus.Planned or EventStatus.Possible or EventStatus.Postponed or EventStatus.Cancelled;
        // Put off of late: one event with what is held later, and with what was planned before.
        if (status is EventStatus.Postponed && pace.Moved > 0 && (last ?? known) >= known - Pace.BeforeMoved)
            return Cut(Math.Min(first ?? known, known) - Pace.BeforeMoved, Math.Max(last ?? known, known) + pace.Moved, 0, last ?? known, Fineness.Moved);
        if (first is null && last is null) return Untold(status, known, pace);
        if (first is null) return Cut(isAhead ? Math.Min(known, last!.Value) : last!.Value - Pace.OpenStart, last!.Value, 0, last.Value, null);
        // From then on: what is asked is when it began.
        if (last is null) return Cut(first.Value, first.Value + Pace.OpenEnd, pace.Slack, first.Value, null);
        var isFresh = first == last && Math.Abs(first.Value - known) <= 1;
        var slack = time!.IsApproximate || time.IsUncertain ? (isFresh ? Pace.Fresh : Pace.About) : isAhead ? pace.PlannedSlack : pace.Slack;
        // What is done is not later than the report, what is planned not earlier, as far as its time leaves it open.
        if (first < known && last > known && last - first > Pace.About)
        {
            if (isAhead) first = known;
            else if (status is EventStatus.Occurred) last = known;
        }

        return Cut(first.Value, last.Value, slack, first.Value + ((last.Value - first.Value) / 2), null);
    }

    private static Window Untold(EventStatus status, int known, Pace pace) => status switch
    {
        EventStatus.Planned or EventStatus.Possible or EventStatus.Postponed or EventStatus.Cancelled => Cut(known, known + pace.Ahead, pace.PlannedSlack, known, null) with { IsTold = false },
        EventStatus.Denied => Cut(known - pace.Back, known + pace.Ahead, pace.Slack, known, null) with { IsTold = false },
        _ => Cut(known - pace.Back, known, pace.Slack, known, null) with { IsTold = false },
    };

    private static Window Cut(int first, int last, int slack, int focus, Fineness? fineness)
    {
        first = Math.Max(first, last - (fineness?.Width() ?? FinenessExtent.Widest) + 1);
        var wide = last - first + 1 + (slack > 1 ? 2 * slack : 0);
        return new(first, last, slack, focus, fineness ?? FinenessExtent.OfWidth(wide), IsTold: true);
    }
}
