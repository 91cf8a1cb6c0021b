using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Meanings;

/// <summary>Arithmetic of days that stays within the years 1 to 9999, and the stretches of the calendar.</summary>
internal static class Calendar
{
    public static DateOnly Add(DateOnly day, int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));

    public static DateOnly AddMonths(DateOnly day, int months)
    {
        var month = Math.Clamp(((long)day.Year * 12) + day.Month - 1 + months, 12, (9999 * 12) + 11);
        var (year, index) = ((int)(month / 12), (int)(month % 12) + 1);
        return new(year, index, Math.Min(day.Day, DateTime.DaysInMonth(year, index)));
    }

    public static int Year(int year) => Math.Clamp(year, 1, 9999);

    public static DateOnly StartOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    public static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    /// <summary>The Monday of the ISO week a day lies in.</summary>
    public static DateOnly Monday(DateOnly day) => Add(day, -(((int)day.DayOfWeek + 6) % 7));

    /// <summary>Moves a day by a number of units.</summary>
    public static DateOnly Add(DateOnly day, int count, Unit unit) => unit switch
    {
        Unit.Second or Unit.Minute => day,
        Unit.Hour => Add(day, count / 24),
        Unit.Night or Unit.Day => Add(day, count),
        Unit.Week or Unit.Weekend => Add(day, Clamp(count) * 7),
        Unit.Fortnight => Add(day, Clamp(count) * 14),
        Unit.Month => AddMonths(day, Clamp(count)),
        Unit.Season or Unit.Quarter => AddMonths(day, Clamp(count) * 3),
        Unit.Decade => AddMonths(day, Clamp(count) * 120),
        Unit.Century => AddMonths(day, Clamp(count) * 1200),
        _ => AddMonths(day, Clamp(count) * 12),
    };

    /// <summary>The whole stretch of the calendar a day lies in.</summary>
    public static EventTime Whole(DateOnly day, Unit unit) => unit switch
    {
        Unit.Week => EventTime.OneOf(Monday(day), Add(Monday(day), 6)),
        Unit.Fortnight => EventTime.OneOf(Monday(day), Add(Monday(day), 13)),
        Unit.Weekend => EventTime.OneOf(Add(Monday(day), 5), Add(Monday(day), 6)),
        Unit.Month => EventTime.Month(day.Year, day.Month),
        Unit.Quarter => EventTime.Quarter(day.Year, ((day.Month - 1) / 3) + 1),
        Unit.Year => EventTime.Year(day.Year),
        Unit.Decade => EventTime.Decade(day.Year),
        Unit.Century => EventTime.Century(day.Year),
        _ => EventTime.Day(day),
    };

    private static int Clamp(int count) => Math.Clamp(count, -100_000, 100_000);
}
