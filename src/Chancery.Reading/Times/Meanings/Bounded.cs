namespace Chancery.Reading.Times.Meanings;

/// <summary>A time that bounds another: since February, by the end of June, until Friday, before May, after 2014.</summary>
internal sealed record Bounded(Meaning Time, Bound Bound) : Meaning
{
    public override TimexType Type => Time.Type;

    public override bool IsAnchored => Time.IsAnchored;

    public override EventTime? Resolve(TimeContext context)
    {
        var tense = Bound switch
        {
            Bound.Since => Tense.Past,
            Bound.By or Bound.Until when context.Tense == Tense.None => Tense.Future,
            _ => context.Tense,
        };
        if (Time.Resolve(context with { Tense = tense }) is not { } time) return null;
        // What is open on that side bounds nothing.
        var isLower = Bound is Bound.Since or Bound.From or Bound.NotBefore or Bound.Before;
        if (!time.Recurs && (isLower ? time.Earliest : time.Latest) is null) return time;
        return Bound switch
        {
            Bound.Since or Bound.From => time is { IsChoice: true, Earliest: { } first } ? EventTime.From(EventTime.Day(first)) : EventTime.From(time),
            Bound.Until => time is { IsChoice: true, Latest: { } last } ? EventTime.Until(EventTime.Day(last)) : EventTime.Until(time),
            Bound.By => time is { IsChoice: true, Latest: { } last } ? EventTime.By(EventTime.Day(last)) : EventTime.By(time),
            Bound.Before => time.Earliest is { } first ? EventTime.By(Neighbour(time, first, -1)) : time,
            Bound.NotBefore => EventTime.NotBefore(time.Earliest is { } first && time.IsChoice ? EventTime.Day(first) : time),
            _ => time.Latest is { } last ? EventTime.NotBefore(Neighbour(time, last, 1)) : time,
        };
    }

    public override string? Timex(TimeContext context) => Time.Timex(context with { Tense = Bound == Bound.Since ? Tense.Past : context.Tense });

    // The day, month or year beside it, as finely as it is told.
    private static EventTime Neighbour(EventTime time, DateOnly edge, int step)
    {
        var day = Calendar.Add(edge, step);
        return time.Precision switch
        {
            TimePrecision.Month => EventTime.Month(day.Year, day.Month),
            TimePrecision.Year or TimePrecision.Decade or TimePrecision.Century => EventTime.Year(day.Year),
            _ => EventTime.Day(day),
        };
    }
}

/// <summary>How a time bounds another.</summary>
internal enum Bound
{
    /// <summary>Lasting from then to now.</summary>
    Since,
    /// <summary>Lasting from then on.</summary>
    From,
    /// <summary>Lasting until then.</summary>
    Until,
    /// <summary>Once, then at the latest.</summary>
    By,
    /// <summary>Once, earlier than that.</summary>
    Before,
    /// <summary>Once, later than that.</summary>
    After,
    /// <summary>Once, then at the earliest.</summary>
    NotBefore,
}
