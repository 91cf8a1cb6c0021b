namespace Chancery.Reading.Times.Meanings;

/// <summary>Around that time.</summary>
internal sealed record About(Meaning Time) : Meaning
{
    public override TimexType Type => Time.Type;

    public override bool IsAnchored => Time.IsAnchored;

    public override int? Days => Time.Days;

    public override EventTime? Resolve(TimeContext context) => Time.Resolve(context)?.Approximate();

    public override string? Timex(TimeContext context) => Time.Timex(context);
}
