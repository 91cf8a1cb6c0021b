namespace Chancery.Reading.Times.Meanings;

/// <summary>The day a report is telling of: earlier in the day, in the course of the day. That is the day the story is at, else that of publication.</summary>
internal sealed record DayTold : Meaning
{
    public override EventTime? Resolve(TimeContext context) =>
        context.Story is { Precision: TimePrecision.Day, IsChoice: false } day ? day : context.Published is { } today ? EventTime.Day(today) : null;
}
