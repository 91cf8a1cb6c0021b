namespace Chancery.Reading.Times.Meanings;

/// <summary>What names no time of its own: now, recently, every year, an age, a feast that moves.</summary>
internal sealed record Undated(TimexType Kind, string? Value) : Meaning
{
    public static Undated Now { get; } = new(TimexType.Date, "PRESENT_REF");

    public static Undated Past { get; } = new(TimexType.Date, "PAST_REF");

    public static Undated Future { get; } = new(TimexType.Date, "FUTURE_REF");

    public static Undated Unknown { get; } = new(TimexType.Date, null);

    public override TimexType Type => Kind;

    public override bool IsAnchored => false;

    public override EventTime? Resolve(TimeContext context) => null;

    public override string? Timex(TimeContext context) => Value;
}
