namespace Chancery.Reading.Times.Meanings;

/// <summary>A time that something was or is planned for: it lies ahead whatever the tense of the plan.</summary>
internal sealed record Planned(Meaning Time) : Meaning
{
    public override TimexType Type => Time.Type;

    public override bool IsAnchored => Time.IsAnchored;

    public override EventTime? Resolve(TimeContext context) => Time.Resolve(context with { Tense = Tense.Future });

    public override string? Timex(TimeContext context) => Time.Timex(context with { Tense = Tense.Future });
}
