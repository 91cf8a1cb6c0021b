namespace Chancery;

/// <summary>How far an event has come, as a text tells it. The order is that of firmness at one and the same time.</summary>
public enum EventStatus
{
    /// <summary>May, could, is considering.</summary>
    Possible,
    /// <summary>Announced, agreed, scheduled, intended.</summary>
    Planned,
    /// <summary>Put off to a later or an open day.</summary>
    Postponed,
    /// <summary>Called off, or planned and never held.</summary>
    Cancelled,
    /// <summary>Said not to have happened, or not to be planned.</summary>
    Denied,
    /// <summary>Under way on the day of publication.</summary>
    Ongoing,
    /// <summary>Done.</summary>
    Occurred,
}
