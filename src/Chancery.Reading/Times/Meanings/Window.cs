using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Meanings;

/// <summary>A stretch up to or from the day of publication: over the past month, in the coming days, within two weeks.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Quantity">How many units; null leaves the far end open.</param>
/// <param name="Later">From that day on, or up to it.</param>
/// <param name="Lasts">True for what fills the stretch, false for what happens once in it.</param>
internal sealed record Window(Unit Unit, Quantity Quantity, bool Later, bool Lasts) : Meaning
{
    public override TimexType Type => TimexType.Duration;

    public override EventTime? Resolve(TimeContext context)
    {
        if (context.Published is not { } today) return null;
        var day = EventTime.Day(today);
        if (Quantity.Count is not { } count) return Later ? EventTime.From(day) : EventTime.Until(day);
        var whole = (int)Math.Clamp(decimal.Ceiling(count), 1, 100_000);
        var far = Calendar.Add(today, Later ? whole : -whole, Unit);
        var (first, last) = Later ? (today, far) : (far, today);
        return Lasts && first != last ? EventTime.Interval(first, last) : EventTime.OneOf(first, last);
    }

    public override string? Timex(TimeContext context) => DurationText.Of(Unit, Quantity);
}
