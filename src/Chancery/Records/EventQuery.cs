namespace Chancery;

/// <summary>Which events are asked for. Every condition that is given must hold; of several values in a list, one.</summary>
public sealed record EventQuery
{
    /// <summary>The days the question is asked from.</summary>
    public required RecordMoment Moment { get; init; }

    /// <summary>Actors that take part, by id; each of them must.</summary>
    public EquatableList<string> Actors { get; init; } = [];

    /// <summary>Countries for which someone takes part, by code; each of them must. Two are a pair.</summary>
    public EquatableList<string> Countries { get; init; } = [];

    /// <summary>The types; empty for all.</summary>
    public EquatableList<EventType> Types { get; init; } = [];

    /// <summary>The modes; empty for all.</summary>
    public EquatableList<string> Modes { get; init; } = [];

    /// <summary>The statuses; empty for all.</summary>
    public EquatableList<EventStatus> Statuses { get; init; } = [];

    /// <summary>The first day on which the event may happen; an event without a time does not match. Null for no bound.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which the event may happen; null for no bound.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Where: the name of a place, or the code of the country it lies in; null for anywhere.</summary>
    public string? Place { get; init; }

    /// <summary>An outlet one of whose reports tells it; null for any.</summary>
    public string? Outlet { get; init; }

    /// <summary>The least confidence, from 0 to 1; null for any.</summary>
    public double? MinimumConfidence { get; init; }

    /// <summary>Words that stand in the evidence, all of them; null for any. Quotation marks join words to a phrase.</summary>
    public string? Text { get; init; }

    /// <summary>True for what is planned, possible or put off and not over; null for all.</summary>
    public bool? IsUpcoming { get; init; }

    /// <summary>True for what was announced, is past and was never confirmed; null for all.</summary>
    public bool? IsOverdue { get; init; }

    /// <summary>True to be told of dismissed events as well.</summary>
    public bool WithDismissed { get; init; }

    /// <summary>
    /// True for lists: events are told without their mentions, life, disagreements and attribution, and without what was
    /// amended, which is many times faster.
    /// </summary>
    public bool IsBrief { get; init; }

    /// <summary>Only events one of whose reports became known on this day or later; null for all.</summary>
    public DateOnly? ChangedSince { get; init; }

    /// <summary>The order of the answer.</summary>
    public EventOrder Order { get; init; }

    /// <summary>How many events at most; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>The id of the event behind which the answer starts; null for the beginning.</summary>
    public string? After { get; init; }
}

/// <summary>The order in which events are told; those without the day in question come last, ties go by id.</summary>
public enum EventOrder
{
    /// <summary>By the first day on which the event may happen.</summary>
    Time,
    /// <summary>The latest first, by the same day.</summary>
    LatestTime,
    /// <summary>Those last told of first.</summary>
    LastKnown,
}
