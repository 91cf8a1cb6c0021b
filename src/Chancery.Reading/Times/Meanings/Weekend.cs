using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Meanings;

/// <summary>The weekend, this weekend: Saturday and Sunday, before or after publication as the tense tells.</summary>
internal sealed record Weekend : Meaning
{
    public override EventTime? Resolve(TimeContext context)
    {
        if (context.Published is not { } today) return null;
        var isOn = today.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        var back = context.Outlook == Outlook.Back || (context.Outlook == Outlook.Nearest && today.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday);
        return Calendar.Whole(Calendar.Add(today, !isOn && back ? -7 : 0), Unit.Weekend);
    }
}
