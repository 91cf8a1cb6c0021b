using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times;

/// <summary>Words of one sentence that tell a time, and what they mean before it is known when and in which tense they were said.</summary>
public sealed class TimeExpression
{
    private readonly Meaning meaning;

    internal TimeExpression(TimeWord lead, TimeWord first, TimeWord last, Meaning meaning, IReadOnlyList<TimeExpression>? ends = null)
    {
        (Lead, First, Last, Start, End, this.meaning) = (lead.Token, first.Token, last.Token, first.Start, last.End, meaning);
        Ends = ends ?? [];
    }

    /// <summary>Where the expression proper begins in the text of the document, in UTF-16 units; it may begin within a token.</summary>
    public int Start { get; }

    /// <summary>Where it ends.</summary>
    public int End { get; }

    /// <summary>Of a span, its two ends as expressions of their own, which is how TIMEX3 has them: May 16 and 18 of "from May 16 to 18". Empty for all else.</summary>
    public IReadOnlyList<TimeExpression> Ends { get; }

    /// <summary>Index of the first token of the expression proper: <c>the end of June</c> in "by the end of June".</summary>
    public int First { get; }

    /// <summary>Index of its last token.</summary>
    public int Last { get; }

    /// <summary>Index of the first word before it that was taken into account, such as "by"; <see cref="First"/> without one.</summary>
    public int Lead { get; }

    /// <summary>What TIMEX3 calls it.</summary>
    public TimexType Type => meaning.Type;

    /// <summary>The day of the week it names, where nothing but that is said of it; else null.</summary>
    internal DayOfWeek? Weekday => (meaning is DayTime part ? part.Day : meaning) is Weekday { Which: Which.Bare, Weeks: null } bare ? bare.Day : null;

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

    /// <summary>The time the words name, without what a cue such as "by" makes of it; null where it does not move the story, as after "since".</summary>
    internal EventTime? Anchor(TimeContext context) => Anchor(meaning, context);

    /// <summary>The time the words name, whatever cue stands before it.</summary>
    internal EventTime? Told(TimeContext context) => (meaning is Bounded bounded ? bounded.Time : meaning is Planned planned ? planned.Time : meaning).Resolve(context);

    /// <summary>True for a part of a day or an hour by which something was so: by Friday night.</summary>
    internal bool IsByHour => meaning is Bounded { Bound: Bound.By, Time: DayTime };

    /// <summary>True for an early, middle or late part of a longer time.</summary>
    internal bool IsPart => meaning is PartOf;

    /// <summary>True for a time something was planned for: scheduled for Friday.</summary>
    internal bool IsPlanned => meaning is Planned;

    /// <summary>True for a day told with its month and year.</summary>
    internal bool IsFullDate => meaning is CalendarDate { Day: > 0, Year.IsFixed: true };

    /// <summary>True for a day of the calendar or the week, or a part of one.</summary>
    internal bool IsDayTold => (meaning is DayTime part ? part.Day : meaning) is CalendarDate { Day: > 0 } or Meanings.Weekday or CountedDay;

    /// <summary>True for words that look back: two days ago, the night before, last month.</summary>
    internal bool IsBack => meaning is Shifted { Later: false } or CalendarUnit { Offset: < 0 };

    /// <summary>True for words that mean the day that is told of: earlier in the day.</summary>
    internal bool IsOfDay => meaning is RunningDay or DayTold;

    /// <summary>True for the time from which something was moved.</summary>
    internal bool IsFormer => meaning is Former;

    /// <summary>True for what lasts up to a time: until Friday.</summary>
    internal bool IsUntil => meaning is Bounded { Bound: Bound.Until };

    /// <summary>How far from a time another lies that these words set apart from it, "a day after": that time moved back or on; null for other words.</summary>
    internal EventTime? Across(EventTime from) => (meaning as Gap)?.Across(from);

    /// <summary>The other way: when what these words set apart from a time was.</summary>
    internal EventTime? Beyond(EventTime from) => (meaning as Gap)?.Beyond(from);

    /// <summary>True for words that set one time apart from another, "a day after", without telling that.</summary>
    internal bool IsGap => meaning is Gap;

    private static EventTime? Anchor(Meaning meaning, TimeContext context) => meaning switch
    {
        Bounded { Bound: Bound.Since } => null,
        Bounded bounded => Anchor(bounded.Time, context),
        // Late 1949 names its year.
        PartOf part when part.Whole.Resolve(context) is { Precision: TimePrecision.Year } year => year,
        _ => meaning.Resolve(context),
    };

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
