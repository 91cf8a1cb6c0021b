namespace Chancery.Reading.Times;

/// <summary>What a time expression is resolved against.</summary>
/// <param name="Published">The day the report was published; null if not known.</param>
/// <param name="Reference">The time the story is at, for "a day earlier" and "that year"; null if none was told yet.</param>
/// <param name="Tense">The tense of the expression's own clause.</param>
public readonly record struct TimeContext(DateOnly? Published, EventTime? Reference, Tense Tense)
{
    /// <summary>The day and month of the report's dateline, their year not known (<c>XXXX-01-24</c>); null without one, or where the day of publication is known.</summary>
    public EventTime? Filed { get; init; }

    /// <summary>The day of the week of <see cref="Filed"/>; null if not known.</summary>
    internal DayOfWeek? FiledOn { get; init; }

    /// <summary>True where a verb of its own tells that it is over: no day to come, however near, is meant.</summary>
    internal bool IsOver { get; init; }

    /// <summary>Where a narrative goes on from, past the times it told only in passing; null for <see cref="Reference"/>.</summary>
    internal EventTime? Thread { get; init; }

    /// <summary>The time a narrative is at.</summary>
    internal EventTime? Story => Thread ?? Reference;

    /// <summary>The day to count from: that of publication, else the one the story is at.</summary>
    internal DateOnly? Today => Published ?? Story?.Earliest;

    /// <summary>True where only the story's own time is known: a narrative, which goes on from what it told last.</summary>
    internal bool IsNarrative => Published is null && Story is not null;

    /// <summary>Where a date told in part is looked for.</summary>
    internal Outlook Outlook => Tense switch
    {
        Tense.Past or Tense.Perfect => Outlook.Back,
        Tense.Future => Outlook.Ahead,
        _ => Outlook.Nearest,
    };
}

/// <summary>Where the time meant lies, seen from the day of publication.</summary>
internal enum Outlook
{
    Nearest,
    Back,
    Ahead,
}
