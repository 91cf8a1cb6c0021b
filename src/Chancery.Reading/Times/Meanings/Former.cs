namespace Chancery.Reading.Times.Meanings;

/// <summary>The time from which something was moved to another: postponed from May 6.</summary>
internal sealed record Former(Meaning Time) : Meaning
{
    public override TimexType Type => Time.Type;

    public override bool IsAnchored => Time.IsAnchored;

    public override EventTime? Resolve(TimeContext context) => Time.Resolve(context);

    public override string? Timex(TimeContext context) => Time.Timex(context);
}
