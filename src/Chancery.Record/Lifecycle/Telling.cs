namespace Chancery.Record.Lifecycle;

/// <summary>A mention on its way into the fold, with what the rest of its account says of it.</summary>
internal sealed class Telling
{
    public required AccountPart Part { get; init; }

    public required Mention Mention { get; init; }

    public required int Number { get; init; }

    public required string Id { get; init; }

    /// <summary>The day it was said.</summary>
    public required DateOnly Said { get; init; }

    /// <summary>The independent lines of sources behind it, by number.</summary>
    public required int[] Lines { get; init; }

    /// <summary>When the event is to happen or happened: the account's own time where this mention agrees with it or says nothing.</summary>
    public EventTime? Time { get; init; }

    /// <summary>True when the account itself has another time: an earlier plan told on the way.</summary>
    public bool IsAside { get; init; }

    /// <summary>True for a bare noun, "Blinken's trip": it takes the event for granted and says nothing of how far it has come.</summary>
    public bool IsVague { get; init; }

    /// <summary>The plan its report tells first, where this is an earlier one that was put off or called off; else null.</summary>
    public Telling? Behind { get; set; }

    /// <summary>The day of its place in the event's life: what stands behind a plan was so no later than the plan was told.</summary>
    public DateOnly Day => Behind is { } plan && plan.Said < Said ? plan.Said : Said;

    /// <summary>True when its account tells that the event is off, and not as something left behind.</summary>
    public bool IsFromOff { get; set; }

    public EventStatus Status => Mention.Status;

    public KnownReport Report => Part.Account.Report;

    public bool IsPlan => Status is EventStatus.Possible or EventStatus.Planned;

    public bool IsOff => Status is EventStatus.Postponed or EventStatus.Cancelled or EventStatus.Denied;

    public bool IsDone => Status is EventStatus.Ongoing or EventStatus.Occurred;
}
