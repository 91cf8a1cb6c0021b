using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Meanings;

/// <summary>How long after or before something else that is told by a clause: a day after soldiers arrested him. It names no time of its own.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Quantity">How many.</param>
/// <param name="Later">After it, or before it.</param>
internal sealed record Gap(Unit Unit, Quantity Quantity, bool Later) : Meaning
{
    public override TimexType Type => TimexType.Duration;

    public override bool IsAnchored => false;

    public override EventTime? Resolve(TimeContext context) => null;

    public override string? Timex(TimeContext context) => DurationText.Of(Unit, Quantity);

    /// <summary>When the clause was, if what stands beside it was then: what came a day after it is a day later.</summary>
    public EventTime? Across(EventTime from)
    {
        if (from is not { Precision: TimePrecision.Day, Earliest: { } day }) return null;
        // hours after it: the same day
        if (Unit < Unit.Night) return from;
        if (Quantity.Whole is not { } count || Unit is Unit.Decade or Unit.Century) return null;
        var moved = Calendar.Add(day, Later ? -count : count, Unit);
        return Unit switch
        {
            Unit.Year => EventTime.Year(moved.Year),
            Unit.Month => EventTime.Month(moved.Year, moved.Month),
            _ => EventTime.Day(moved),
        };
    }
}
