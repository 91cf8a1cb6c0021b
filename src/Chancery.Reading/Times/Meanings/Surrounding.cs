using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Meanings;

/// <summary>The stretch of the calendar around a day: the week of May 6.</summary>
internal sealed record Surrounding(Meaning Day, Unit Unit) : Meaning
{
    public override EventTime? Resolve(TimeContext context) => Day.Resolve(context) is { Earliest: { } day } ? Calendar.Whole(day, Unit) : null;
}
