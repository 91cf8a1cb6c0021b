using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Meanings;

/// <summary>A number of units before or after another time: two weeks ago, in three days, a day earlier, three days after Christmas.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Quantity">How many; few means two to six.</param>
/// <param name="Later">After that time, or before it.</param>
/// <param name="From">The other time; null is the day of publication.</param>
internal sealed record Shifted(Unit Unit, Quantity Quantity, bool Later, Meaning? From) : Meaning
{
    public override TimexType Type => Unit < Unit.Night ? TimexType.Time : TimexType.Date;

    public override bool IsAnchored => Quantity.Count is not null || From is not null || Unit is > Unit.Hour and < Unit.Decade;

    public override EventTime? Resolve(TimeContext context)
    {
        if (From is null) return context.Published is { } today ? At(today, today, isExact: true) : null;
        return From.Resolve(context) is { Earliest: { } first, Latest: { } last } from ? At(first, last, from.Precision == TimePrecision.Day) : null;
    }

    public override string? Timex(TimeContext context)
    {
        if (Quantity.Count is null) return Later ? "FUTURE_REF" : "PAST_REF";
        return Resolve(context) is { } time ? TimexText.Of(time) : Within(context);
    }

    // Four days after a time that is told as a year or month only: some day of that year.
    private string? Within(TimeContext context) =>
        Unit is Unit.Day or Unit.Week && From?.Resolve(context) is { Earliest: { } first, Latest: { } last } && first.Year == last.Year
            ? $"{first.Year:D4}-{(Unit is Unit.Week ? "WXX" : "XX-XX")}" : null;

    private EventTime? At(DateOnly first, DateOnly last, bool isExact)
    {
        if (Quantity.Count is not { } count)
        {
            if (!IsAnchored || Unit >= Unit.Decade) return null;
            return Later ? EventTime.OneOf(Whole(Move(last, 2)), Whole(Move(last, 6))) : EventTime.OneOf(Whole(Move(first, 6)), Whole(Move(first, 2)));
        }

        var (unit, whole) = Quantity.Whole is { } n ? (Unit, n) : Finer(count);
        if (!isExact && unit < Unit.Month) return null;
        var day = Calendar.Add(Later ? last : first, Later ? whole : -whole, unit);
        // A count of days is meant as told; longer units are round, and name no day.
        var time = unit switch
        {
            Unit.Month => EventTime.Month(day.Year, day.Month),
            Unit.Year or Unit.Decade or Unit.Century => EventTime.Year(day.Year),
            _ => EventTime.Day(day),
        };
        return unit <= Unit.Day || From is not null ? time : time.Approximate();
    }

    private DateOnly Move(DateOnly day, int count) => Calendar.Add(day, Later ? count : -count, Unit);

    private EventTime Whole(DateOnly day) => Unit switch
    {
        Unit.Month => EventTime.Month(day.Year, day.Month),
        Unit.Year => EventTime.Year(day.Year),
        _ => EventTime.Day(day),
    };

    // Half a year is six months, a week and a half ten days.
    private (Unit Unit, int Count) Finer(decimal count) => Unit switch
    {
        Unit.Century => (Unit.Year, Round(count * 100)),
        Unit.Decade => (Unit.Year, Round(count * 10)),
        Unit.Year => (Unit.Month, Round(count * 12)),
        Unit.Month => (Unit.Day, Round(count * 30)),
        Unit.Week => (Unit.Day, Round(count * 7)),
        _ => (Unit, Round(count)),
    };

    private static int Round(decimal count) => (int)Math.Clamp(decimal.Truncate(count), 0, 1_000_000);
}
