namespace Chancery.Reading.Times.Meanings;

/// <summary>A year, a month or a day of the calendar, perhaps without its year.</summary>
/// <param name="Year">How the year is told.</param>
/// <param name="Month">1 to 12, or 0 for a year alone.</param>
/// <param name="Day">1 to 31, or 0 for a month or year alone.</param>
/// <param name="Weekday">The day of the week told with it.</param>
internal sealed record CalendarDate(YearTold Year, int Month = 0, int Day = 0, DayOfWeek? Weekday = null) : Meaning
{
    public override EventTime? Resolve(TimeContext context)
    {
        if (Year.IsFixed) return Year.Year(context) is { } year ? In(year) : null;
        if (context.Today is null && Year.Kind == YearKind.Untold)
        {
            return Month > 0 && Day <= DateTime.DaysInMonth(2000, Month) ? EventTime.Recurring(Month, Day > 0 ? Day : null) : null;
        }

        return Month == 0 ? null : Day > 0 ? DayChoice.Resolve(this, context) : MonthChoice.Resolve(this, context);
    }

    public override string? Timex(TimeContext context)
    {
        if (Year is not { Kind: YearKind.Figures, Value: < 0 }) return base.Timex(context);
        var text = $"BC{-Year.Value:D4}";
        return Month == 0 ? text : Day == 0 ? $"{text}-{Month:D2}" : $"{text}-{Month:D2}-{Day:D2}";
    }

    public override bool IsAnchored => Year is not { Kind: YearKind.Figures, Value: < 0 };

    /// <summary>The date in a year; null where that year has no such day.</summary>
    public EventTime? In(int year)
    {
        if (Month == 0) return EventTime.Year(year);
        if (Day == 0) return EventTime.Month(year, Month);
        return Day <= DateTime.DaysInMonth(year, Month) ? EventTime.Day(year, Month, Day) : null;
    }
}
