namespace Chancery.Reading.Times;

/// <summary>A time expression of a report, resolved.</summary>
/// <param name="Span">The words of the expression proper, without a cue such as "by" or "since" before it.</param>
/// <param name="Type">What TIMEX3 calls it.</param>
/// <param name="Value">Its TIMEX3 value; null where it has none that is known.</param>
/// <param name="Time">When that is, its cue taken into account; null where the words name no time of their own, or it cannot be known.</param>
public sealed record TimeMention(Evidence Span, TimexType Type, string? Value, EventTime? Time);
