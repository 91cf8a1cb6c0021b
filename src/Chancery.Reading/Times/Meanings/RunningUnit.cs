using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Meanings;

/// <summary>The year, the month, the week, as in "the end of the year": the one of publication, in a narrative the one the story is at.</summary>
internal sealed record RunningUnit(Unit Unit) : Meaning
{
    public override EventTime? Resolve(TimeContext context) => context.Today is { } today ? Calendar.Whole(today, Unit) : null;
}
