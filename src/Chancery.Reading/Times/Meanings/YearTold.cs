namespace Chancery.Reading.Times.Meanings;

/// <summary>How the year of a date is told.</summary>
internal enum YearKind
{
    /// <summary>Not at all: the tense decides.</summary>
    Untold,
    /// <summary>In figures; below 0 before our era.</summary>
    Figures,
    /// <summary>Counted from the year of publication: last year is -1.</summary>
    FromToday,
    /// <summary>Counted from the year the story is at: that year is 0.</summary>
    FromStory,
    /// <summary>By "last" before the date: the latest that is over.</summary>
    Last,
    /// <summary>By "next" or "coming" before the date.</summary>
    Next,
    /// <summary>By "this" before the date.</summary>
    This,
    /// <summary>By "following" before the date: the next after the time the story is at.</summary>
    AfterStory,
    /// <summary>By "previous" before the date: the last before the time the story is at.</summary>
    BeforeStory,
}

/// <summary>How the year of a date is told, and its number where it has one.</summary>
internal readonly record struct YearTold(YearKind Kind, int Value = 0)
{
    public static YearTold Untold => default;

    public static YearTold Of(int year) => new(YearKind.Figures, year);

    /// <summary>True when the year is named or counted, whatever the month.</summary>
    public bool IsFixed => Kind is YearKind.Figures or YearKind.FromToday or YearKind.FromStory;

    /// <summary>The year, where it is named or counted and known.</summary>
    public int? Year(TimeContext context) => Kind switch
    {
        YearKind.Figures => Value is >= 1 and <= 9999 ? Value : null,
        YearKind.FromToday => context.Today is { } today ? Calendar.Year(today.Year + Value) : null,
        YearKind.FromStory => context.Reference?.Earliest is { } story ? Calendar.Year(story.Year + Value) : null,
        _ => null,
    };
}
