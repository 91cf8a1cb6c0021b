using System.Globalization;
using Chancery.Benchmarks.Records.World;

namespace Chancery.Benchmarks.Records.News;

/// <summary>When a report says something happens.</summary>
/// <param name="Time">The time; null where it does not say.</param>
/// <param name="Words">The words for it; null where it is inferred or not told.</param>
internal readonly record struct ToldTime(EventTime? Time, string? Words)
{
    /// <summary>The way a report of that day tells it: to the day, about, by the month or season, within some days, or not at all.</summary>
    public static ToldTime Draw(Telling telling, DateOnly published, Dice dice)
    {
        var day = dice.Thousandths(30) ? telling.Day.AddDays(dice.Between(-3, 3)) : telling.Day;
        var days = telling.Happening.Days;
        var isFresh = telling.Status is EventStatus.Occurred or EventStatus.Ongoing && Math.Abs(published.DayNumber - telling.Day.DayNumber) <= 2;
        var share = dice.Below(100);
        if (isFresh) return share < 50 ? To(day, days) : share < 85 ? new(EventTime.Day(published).Approximate(), null) : default;
        return (telling.Status, share) switch
        {
            (EventStatus.Planned, < 65) or (EventStatus.Possible, < 30) or (_, < 45) => To(day, days),
            (EventStatus.Planned, < 75) or (_, < 60) => new(EventTime.Month(day.Year, day.Month), day.ToString("'in' MMMM yyyy", CultureInfo.InvariantCulture)),
            (_, < 67) => new(EventTime.Day(day).Approximate(), "about " + day.ToString("d MMMM", CultureInfo.InvariantCulture)),
            (_, < 73) => new(EventTime.OneOf(day.AddDays(-5), day.AddDays(10)), $"between {Short(day.AddDays(-5))} and {Short(day.AddDays(10))}"),
            (_, < 77) => new(EventTime.Quarter(day.Year, ((day.Month - 1) / 3) + 1), "in the same quarter of the year"),
            _ => default,
        };
    }

    private static ToldTime To(DateOnly day, int days) => days == 1
        ? new(EventTime.Day(day), "on " + day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture))
        : new(EventTime.Interval(day, day.AddDays(days - 1)), $"from {Short(day)} to {Short(day.AddDays(days - 1))}");

    private static string Short(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);
}
