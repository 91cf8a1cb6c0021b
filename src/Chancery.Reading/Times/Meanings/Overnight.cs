namespace Chancery.Reading.Times.Meanings;

/// <summary>The night before the day of publication.</summary>
internal sealed record Overnight : Meaning
{
    public override TimexType Type => TimexType.Time;

    public override EventTime? Resolve(TimeContext context) =>
        context.Published is { } today ? EventTime.OneOf(Calendar.Add(today, -1), today) : null;

    public override string? Timex(TimeContext context) => context.Published is { } today ? TimexText.Of(EventTime.Day(today)) : null;
}
