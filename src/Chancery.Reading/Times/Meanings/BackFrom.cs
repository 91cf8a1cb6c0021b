using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Meanings;

/// <summary>A time as fine as the one it is counted back from: ten years ago today, a year ago this week, a month ago to the day.</summary>
/// <param name="Day">The day, week or month counted from.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Count">How many.</param>
internal sealed record BackFrom(Meaning Day, Unit Unit, int Count) : Meaning
{
    // A week moved by a year begins on another day of the week: the one meant holds its middle.
    private const int MiddleOfWeek = 3;

    public override EventTime? Resolve(TimeContext context)
    {
        if (Day.Resolve(context) is not { Earliest: { } first } time) return null;
        var moved = Calendar.Add(first, -Count, Unit);
        return time.Precision is TimePrecision.Month ? EventTime.Month(moved.Year, moved.Month)
            : time.Width == 7 ? Calendar.Whole(Calendar.Add(moved, MiddleOfWeek), Unit.Week)
            : EventTime.Day(moved);
    }
}
