namespace Chancery.Reading.Times.Meanings;

/// <summary>A day by its number alone, "on the 20th", or in a month told from elsewhere, "the 15th of last month".</summary>
/// <param name="Day">1 to 31.</param>
/// <param name="Month">The month; null for the one the story is at, in a report the nearest by tense.</param>
internal sealed record DayOfMonth(int Day, Meaning? Month) : Meaning
{
    public override EventTime? Resolve(TimeContext context)
    {
        if (Month is not null) return Month.Resolve(context) is { Precision: TimePrecision.Month, Earliest: { } first } ? In(first, 0) : null;
        if (context.Today is not { } today) return null;
        if (context.IsNarrative) return context.Story!.Precision is TimePrecision.Day or TimePrecision.Month ? In(today, 0) : null;
        // "January took the king, who died on the 10th"
        if (context.Reference is { Precision: TimePrecision.Month, IsChoice: false, Earliest: { } month }) return In(month, 0);
        return context.Outlook switch
        {
            Outlook.Back when Day > today.Day => In(today, -1),
            Outlook.Ahead when Day < today.Day => In(today, 1),
            _ => In(today, 0),
        };
    }

    /// <summary>The day in the month another lies in.</summary>
    public EventTime? Beside(EventTime other) => other.Earliest is { } day ? In(day, 0) : null;

    private EventTime? In(DateOnly day, int months)
    {
        var month = Calendar.AddMonths(Calendar.StartOfMonth(day), months);
        return Day <= DateTime.DaysInMonth(month.Year, month.Month) ? EventTime.Day(month.Year, month.Month, Day) : null;
    }
}
