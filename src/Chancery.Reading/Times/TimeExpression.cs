using Chancery.Reading.Times.Meanings;

namespace Chancery.Reading.Times;

/// <summary>Words of one sentence that tell a time, and what they mean before it is known when and in which tense they were said.</summary>
public sealed class TimeExpression
{
    private readonly Meaning meaning;

    internal TimeExpression(int lead, int first, int last, Meaning meaning) =>
        (Lead, First, Last, this.meaning) = (lead, first, last, meaning);

    /// <summary>Index of the first token of the expression proper: <c>the end of June</c> in "by the end of June".</summary>
    public int First { get; }

    /// <summary>Index of its last token.</summary>
    public int Last { get; }

    /// <summary>Index of the first word before it that was taken into account, such as "by"; <see cref="First"/> without one.</summary>
    public int Lead { get; }

    /// <summary>What TIMEX3 calls it.</summary>
    public TimexType Type => meaning.Type;

    /// <summary>The length in days of a duration of whole days or weeks; else null.</summary>
    public int? Days => meaning.Days;

    /// <summary>False for what cannot date an event by itself: a mere length, what recurs, "now", "recently".</summary>
    public bool IsAnchored => meaning.IsAnchored;

    /// <summary>When that is; null when the context does not suffice, or the words name no time of their own.</summary>
    public EventTime? Resolve(TimeContext context) => meaning.Resolve(context) ?? Yearless.Resolve(meaning, context);

    /// <summary>
    /// The value TIMEX3 gives it: <c>2024-05-07</c>, <c>2024-SU</c>, <c>2024-W17</c>, <c>P3D</c>, <c>PRESENT_REF</c>;
    /// a range has its ends with a slash between. Null where there is none.
    /// </summary>
    public string? TimexValue(TimeContext context)
    {
        var value = meaning.Timex(context);
        return value is null || value.EndsWith("REF", StringComparison.Ordinal) ? Yearless.Timex(meaning, context) ?? value : value;
    }

    /// <summary>The time of something that begins at a day and lasts this duration: an eight-day visit from 2024-04-26 is <c>2024-04-26/2024-05-03</c>.</summary>
    /// <param name="start">When it begins.</param>
    /// <returns>Null if this is no duration of days, or <paramref name="start"/> is not one known day.</returns>
    public EventTime? Lasting(EventTime start)
    {
        ArgumentNullException.ThrowIfNull(start);
        if (Days is not { } days || start.Precision != TimePrecision.Day || start.Earliest is not { } first) return null;
        return EventTime.Interval(first, Calendar.Add(first, days - 1));
    }
}
