namespace Chancery.Reading.Times.Meanings;

/// <summary>The day and month of publication in another year: on this day in 1977.</summary>
internal sealed record ThisDayIn(int Year) : Meaning
{
    public override EventTime? Resolve(TimeContext context) =>
        context.Published is { } today && today.Day <= DateTime.DaysInMonth(Year, today.Month) ? EventTime.Day(Year, today.Month, today.Day) : EventTime.Year(Year);
}
