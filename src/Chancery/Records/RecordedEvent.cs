namespace Chancery;

/// <summary>An event of the record: what all reports known by a day say of one happening.</summary>
public sealed record RecordedEvent
{
    /// <summary>The values its mentions add up to; its own mentions are those of <see cref="Mentions"/>, in their order.</summary>
    public required Event Event { get; init; }

    /// <summary>Every mention, in the order they were said: at least one, or none where the question was for events in brief.</summary>
    public required EquatableList<RecordedMention> Mentions { get; init; }

    /// <summary>How its status moved, a step for each change, in order.</summary>
    public required EquatableList<LifeStep> Life { get; init; }

    /// <summary>Where its mentions do not agree, a field each, the values ranked.</summary>
    public EquatableList<Disagreement> Disagreements { get; init; } = [];

    /// <summary>How many independent lines of sources tell it: ten outlets that cite one agency are one.</summary>
    public required int Sources { get; init; }

    /// <summary>True when it was announced, its time is past on the day asked about, and nobody confirmed it.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>True when somebody dismissed it: it is kept, and left out of every answer that does not ask for it.</summary>
    public bool IsDismissed { get; init; }

    /// <summary>The fields somebody amended by hand, by their names in the output.</summary>
    public EquatableList<string> Amended { get; init; } = [];

    /// <summary>The day from which the record could know of it.</summary>
    public required DateOnly FirstKnown { get; init; }

    /// <summary>The day of the last report that tells it.</summary>
    public required DateOnly LastKnown { get; init; }

    /// <summary>Its id: that of its first account, by the day it was known and then by id.</summary>
    public string Id => Event.Id;
}

/// <summary>One step in the life of an event.</summary>
/// <param name="Status">The status it came to.</param>
/// <param name="Time">When the event was then said to happen; null where that was not told.</param>
/// <param name="Said">The day it was said.</param>
/// <param name="Mention">The id of the mention behind the step.</param>
public sealed record LifeStep(EventStatus Status, EventTime? Time, DateOnly Said, string Mention);

/// <summary>A field on which mentions do not agree.</summary>
/// <param name="Field"><c>time</c>, <c>place</c>, <c>status</c> or <c>participants</c>.</param>
/// <param name="Values">What is said, the best supported first.</param>
public sealed record Disagreement(string Field, EquatableList<RankedValue> Values);

/// <summary>One of several values that are said of a field.</summary>
/// <param name="Value">The value as it is printed: EDTF, a place's name, a status, a name.</param>
/// <param name="Sources">How many independent lines of sources say so.</param>
/// <param name="Mentions">The ids of the mentions that say so.</param>
public sealed record RankedValue(string Value, int Sources, EquatableList<string> Mentions);
