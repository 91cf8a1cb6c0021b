namespace Chancery.Reading.Times.Meanings;

/// <summary>What names no time of its own: now, recently, every year, an age, a feast that moves.</summary>
internal sealed record Fixed(TimexType Kind, string? Value) : Meaning
{
    public static Fixed Now { get; } = new(TimexType.Date, "PRESENT_REF");

    public static Fixed Past { get; } = new(TimexType.Date, "PAST_REF");

    public static Fixed Future { get; } = new(TimexType.Date, "FUTURE_REF");

    public static Fixed Unknown { get; } = new(TimexType.Date, null);

    public override TimexType Type => Kind;

    public override bool IsAnchored => false;

    public override EventTime? Resolve(TimeContext context) => null;

    public override string? Timex(TimeContext context) => Value;
}
