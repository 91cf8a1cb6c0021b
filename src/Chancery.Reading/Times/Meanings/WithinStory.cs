using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Meanings;

/// <summary>Within hours, within two days: told in the past from the time the story is at, else from the day of publication on.</summary>
internal sealed record WithinStory(Window Ahead) : Meaning
{
    public override TimexType Type => Ahead.Type;

    public override EventTime? Resolve(TimeContext context)
    {
        if (context.Outlook is not Outlook.Back) return Ahead.Resolve(context);
        if (context.Reference is not { Precision: TimePrecision.Day, Latest: { } day }) return null;
        if (Ahead.Unit < Unit.Night) return EventTime.Day(day);
        return Ahead.Quantity.Whole is { } count ? EventTime.OneOf(day, Calendar.Add(day, count, Ahead.Unit)) : null;
    }

    public override string? Timex(TimeContext context) => Ahead.Timex(context);
}
