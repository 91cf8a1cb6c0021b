using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Meanings;

/// <summary>A mere length of time: three days, a two-day trip.</summary>
internal sealed record Length(Unit Unit, Quantity Quantity) : Meaning
{
    public override TimexType Type => TimexType.Duration;

    public override bool IsAnchored => false;

    public override int? Days => Quantity.Whole is not (> 0 and <= 100_000) ? null : Unit switch
    {
        Unit.Day => Quantity.Whole,
        Unit.Week => Quantity.Whole * 7,
        Unit.Fortnight => Quantity.Whole * 14,
        _ => null,
    };

    public override EventTime? Resolve(TimeContext context) => null;

    public override string? Timex(TimeContext context) => DurationText.Of(Unit, Quantity);
}
