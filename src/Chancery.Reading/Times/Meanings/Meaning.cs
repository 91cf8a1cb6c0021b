namespace Chancery.Reading.Times.Meanings;

/// <summary>What words say about a time before it is known when they were said.</summary>
internal abstract record Meaning
{
    public virtual TimexType Type => TimexType.Date;

    /// <summary>True when it can date an event by itself.</summary>
    public virtual bool IsAnchored => true;

    /// <summary>Length in days, of a duration of days or weeks.</summary>
    public virtual int? Days => null;

    /// <summary>The time meant; null when the context does not suffice.</summary>
    public abstract EventTime? Resolve(TimeContext context);

    /// <summary>The TIMEX3 value.</summary>
    public virtual string? Timex(TimeContext context) => Resolve(context) is { } time ? TimexText.Of(time) : null;
}
