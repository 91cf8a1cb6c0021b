namespace Chancery.Reading.Times.Meanings;

/// <summary>An hour without its day, 5:30 p.m.: of the day the story is at, else of an unknown one. It dates nothing by itself.</summary>
/// <param name="Suffix">What TIMEX3 adds to the day.</param>
internal sealed record ClockTime(string Suffix) : Meaning
{
    public override TimexType Type => TimexType.Time;

    public override bool IsAnchored => false;

    public override EventTime? Resolve(TimeContext context) => null;

    public override string? Timex(TimeContext context) =>
        context.Reference is { Precision: TimePrecision.Day, Recurs: false } day ? TimexText.Of(day) + Suffix
        : context.Published is { } today ? TimexText.Of(EventTime.Day(today)) + Suffix
        : "XXXX-XX-XX" + Suffix;
}
