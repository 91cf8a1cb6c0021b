namespace Chancery.Evaluation;

/// <summary>A report and the events a person annotated in it.</summary>
public sealed record GoldReport
{
    /// <summary>The report's id, by which its reading is found.</summary>
    public required string Key { get; init; }

    /// <summary>The day of publication, <c>YYYY-MM-DD</c>; null when unknown.</summary>
    public string? Published { get; init; }

    /// <summary>Title, newline and text; null when the text is not at hand, in which case quotes are not checked.</summary>
    public string? FullText { get; init; }

    /// <summary>Where its sentences stand; null when unknown, in which case false alarms are not counted.</summary>
    public EquatableList<Quote>? Sentences { get; init; }

    /// <summary>Its events.</summary>
    public required EquatableList<GoldEvent> Events { get; init; }
}
