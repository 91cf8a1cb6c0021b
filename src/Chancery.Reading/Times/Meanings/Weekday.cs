namespace Chancery.Reading.Times.Meanings;

/// <summary>A day of the week; the tense tells which, unless a word does.</summary>
/// <param name="Day">The day.</param>
/// <param name="Which">The word before it.</param>
/// <param name="Weeks">Weeks from that of publication where one is told ("Monday of next week"); else null.</param>
internal sealed record Weekday(DayOfWeek Day, Which Which, int? Weeks = null) : Meaning
{
    public override EventTime? Resolve(TimeContext context)
    {
        if (Which is Which.Following or Which.Previous)
        {
            if (context.Reference is not { } story) return null;
            return Which == Which.Following
                ? story.Latest is { } last ? EventTime.Day(After(Calendar.Add(last, 1))) : null
                : story.Earliest is { } first ? EventTime.Day(Before(Calendar.Add(first, -1))) : null;
        }

        if (context.Published is not { } today) return null;
        if (Weeks is { } weeks) return EventTime.Day(InWeek(today, weeks));
        return EventTime.Day(Which switch
        {
            Which.Last => Before(Calendar.Add(today, -1)),
            Which.Next => InWeek(today, 1),
            Which.Coming => After(Calendar.Add(today, 1)),
            Which.This => InWeek(today, 0),
            _ => context.Tense is Tense.Future or Tense.Present ? After(today) : Before(today),
        });
    }

    public override string? Timex(TimeContext context) =>
        base.Timex(context) ?? $"XXXX-WXX-{(Day == DayOfWeek.Sunday ? 7 : (int)Day)}";

    private DateOnly Before(DateOnly limit) => Calendar.Add(limit, -(((int)limit.DayOfWeek - (int)Day + 7) % 7));

    private DateOnly After(DateOnly limit) => Calendar.Add(limit, ((int)Day - (int)limit.DayOfWeek + 7) % 7);

    private DateOnly InWeek(DateOnly today, int weeks) => Calendar.Add(Calendar.Monday(today), (weeks * 7) + (((int)Day + 6) % 7));
}

/// <summary>Which one of a row is meant.</summary>
internal enum Which
{
    /// <summary>No word says.</summary>
    Bare,
    /// <summary>Last, past.</summary>
    Last,
    /// <summary>This, current.</summary>
    This,
    /// <summary>Next.</summary>
    Next,
    /// <summary>This coming, upcoming.</summary>
    Coming,
    /// <summary>Following, the next: after the time the story is at.</summary>
    Following,
    /// <summary>Previous: before the time the story is at.</summary>
    Previous,
    /// <summary>That, the same: the time the story is at.</summary>
    Same,
}
