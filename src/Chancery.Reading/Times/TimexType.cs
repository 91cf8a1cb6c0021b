namespace Chancery.Reading.Times;

/// <summary>The kinds of time expressions that TimeML's TIMEX3 tells apart.</summary>
public enum TimexType
{
    /// <summary>A day or something longer on the calendar: last week.</summary>
    Date,
    /// <summary>A part of a day or a clock time: Tuesday evening.</summary>
    Time,
    /// <summary>A length of time: three days.</summary>
    Duration,
    /// <summary>What comes back: every year.</summary>
    Set,
}
