namespace Chancery;

/// <summary>A mention as the record keeps it: with its id, its report, and the people it names.</summary>
public sealed record RecordedMention
{
    /// <summary>Its account's id, a dot, and its number there, from 1.</summary>
    public required string Id { get; init; }

    /// <summary>The report it stands in.</summary>
    public required KnownReport Report { get; init; }

    /// <summary>What it asserts, with the words behind each field.</summary>
    public required Mention Mention { get; init; }

    /// <summary>Who takes part, as this report has it, in the order of the mention's spans.</summary>
    public required EquatableList<Participant> Participants { get; init; }

    /// <summary>
    /// The day it was said: that of the innermost speaker whose day the text tells, if it is not behind the day the report
    /// was known; else that day.
    /// </summary>
    public required DateOnly Said { get; init; }

    /// <summary>How sure the reading is of the account it belongs to, from 0 to 1.</summary>
    public required double Confidence { get; init; }
}
