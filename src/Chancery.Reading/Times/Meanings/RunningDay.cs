namespace Chancery.Reading.Times.Meanings;

/// <summary>The day, as in "later in the day": the one the story is at, where it is at a day, else that of publication.</summary>
internal sealed record RunningDay : Meaning
{
    public override EventTime? Resolve(TimeContext context) =>
        context.Reference is { Precision: TimePrecision.Day, Recurs: false } day ? day
        : context.Published is { } today ? EventTime.Day(today) : context.Reference;
}
