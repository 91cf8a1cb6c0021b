namespace Chancery.Reading.Times.Meanings;

/// <summary>In three days: that much later, unless the past tense makes it the time something took.</summary>
internal sealed record Awaited(Shifted Time, Length Length) : Meaning
{
    public override TimexType Type => TimexType.Date;

    public override int? Days => Length.Days;

    public override EventTime? Resolve(TimeContext context) => context.Outlook == Outlook.Back ? null : Time.Resolve(context);

    public override string? Timex(TimeContext context) => context.Tense == Tense.Future ? Time.Timex(context) : Length.Timex(context);
}
