namespace Chancery.Reading.Times.Meanings;

/// <summary>A part of a day or an hour on it: Tuesday evening, the night of April 18, 3 p.m. on Monday.</summary>
/// <param name="Day">The day.</param>
/// <param name="Suffix">What TIMEX3 adds to the day: <c>TEV</c>, <c>T15:00</c>.</param>
internal sealed record DayTime(Meaning Day, string Suffix) : Meaning
{
    public override TimexType Type => TimexType.Time;

    public override bool IsAnchored => Day.IsAnchored;

    public override EventTime? Resolve(TimeContext context) => Day.Resolve(context);

    public override string? Timex(TimeContext context) => Day.Timex(context) is { } day ? day.EndsWith("REF", StringComparison.Ordinal) ? day : day + Suffix : null;
}
