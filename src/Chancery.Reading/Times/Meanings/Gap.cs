using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Meanings;

/// <summary>How long after or before something else that is told by a clause: a day after soldiers arrested him. It names no time of its own.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Quantity">How many.</param>
/// <param name="Later">After it, or before it.</param>
internal sealed record Gap(Unit Unit, Quantity Quantity, bool Later) : Meaning
{
    private const int HalfDay = 12;

    /// <summary>True where it is that long to the day.</summary>
    public bool IsExact { get; init; }

    /// <summary>True for words that name a day without telling which: the day after the battle, the eve of the talks.</summary>
    public bool IsNamed { get; init; }

    public override TimexType Type => IsNamed ? TimexType.Date : TimexType.Duration;

    public override bool IsAnchored => false;

    public override EventTime? Resolve(TimeContext context) => null;

    public override string? Timex(TimeContext context) => IsNamed ? null : DurationText.Of(Unit, Quantity);

    /// <summary>When the clause was, if what stands beside it was then: what came a day after it is a day later.</summary>
    public EventTime? Across(EventTime from) => Moved(from, Later);

    /// <summary>When what stands beside the clause was, if that was then.</summary>
    public EventTime? Beyond(EventTime from) => Moved(from, !Later);

    private EventTime? Moved(EventTime from, bool back)
    {
        if (from is not { IsChoice: false, Recurs: false, Earliest: { } day }) return null;
        // "in June 2007, six months after the coup"
        if (!(from.Precision is TimePrecision.Day || (from.Precision is TimePrecision.Month && Unit is Unit.Month or Unit.Year) || (from.Precision is TimePrecision.Year && Unit is Unit.Year))) return null;
        // hours after it: the same day, as long as they are few
        if (Unit < Unit.Night) return Unit is Unit.Hour && Quantity.Count >= HalfDay ? null : from;
        if (Quantity.Whole is not { } count || Unit is Unit.Decade or Unit.Century) return null;
        var moved = Calendar.Add(day, back ? -count : count, Unit);
        return IsExact && from.Precision is TimePrecision.Day ? EventTime.Day(moved) : Unit switch
        {
            Unit.Year when from.Precision is not TimePrecision.Month => EventTime.Year(moved.Year),
            Unit.Year => EventTime.Month(moved.Year, moved.Month),
            Unit.Month => EventTime.Month(moved.Year, moved.Month),
            _ => EventTime.Day(moved),
        };
    }
}
