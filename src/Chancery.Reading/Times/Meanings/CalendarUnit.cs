using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Meanings;

/// <summary>A whole stretch of the calendar, counted from another: last week, next year, that month.</summary>
/// <param name="Unit">Its length.</param>
/// <param name="Offset">How many of them on.</param>
/// <param name="FromStory">Counted from the time the story is at, not from publication.</param>
internal sealed record CalendarUnit(Unit Unit, int Offset, bool FromStory = false) : Meaning
{
    public override TimexType Type => Unit is Unit.Night ? TimexType.Time : TimexType.Date;

    public override EventTime? Resolve(TimeContext context)
    {
        if (!FromStory) return context.Published is { } today ? At(today) : null;
        if (context.Reference is not { } story) return null;
        if ((Offset < 0 ? story.Earliest : story.Latest) is not { } day) return null;
        // What is told more broadly than the unit does not say which one is meant.
        return Offset == 0 && story.Earliest is { } first && first != day && Calendar.Whole(first, Unit) != Calendar.Whole(day, Unit) ? story : At(day);
    }

    private EventTime At(DateOnly day)
    {
        // The middle of a month or year stays in the right one when moved.
        var from = Unit is Unit.Month or Unit.Quarter ? Calendar.StartOfMonth(day) : day;
        return Calendar.Whole(Calendar.Add(from, Offset, Unit), Unit);
    }
}
