namespace Chancery.Reading.Times.Meanings;

/// <summary>An early, middle or late part of a longer time, or one of its halves.</summary>
internal sealed record PartOf(Meaning Whole, Part Part) : Meaning
{
    public override TimexType Type => Whole.Type;

    public override bool IsAnchored => Whole.IsAnchored;

    public override EventTime? Resolve(TimeContext context)
    {
        if (Whole.Resolve(context) is not { } whole) return null;
        if (whole.Earliest is not { } first || whole.Latest is not { } last || first == last) return whole;
        return whole.Precision switch
        {
            TimePrecision.Month => OfMonth(first, last),
            TimePrecision.Season => Months(first, 3, whole),
            TimePrecision.Year when Part is Part.FirstHalf or Part.SecondHalf => EventTime.Half(first.Year, Part == Part.FirstHalf ? 1 : 2),
            TimePrecision.Year => Months(first, 12, whole),
            TimePrecision.Decade => Years(first.Year, 10),
            TimePrecision.Century => Years(first.Year, 100),
            _ => whole.Width == 7 ? OfWeek(first) : whole,
        };
    }

    public override string? Timex(TimeContext context) => Part is Part.FirstHalf or Part.SecondHalf ? base.Timex(context) : Whole.Timex(context);

    private EventTime OfMonth(DateOnly first, DateOnly last) => Part switch
    {
        Part.Early => EventTime.OneOf(first, Calendar.Add(first, 9)),
        Part.Mid => EventTime.OneOf(Calendar.Add(first, 10), Calendar.Add(first, 19)),
        Part.Late => EventTime.OneOf(Calendar.Add(first, 20), last),
        Part.FirstHalf => EventTime.OneOf(first, Calendar.Add(first, 14)),
        _ => EventTime.OneOf(Calendar.Add(first, 15), last),
    };

    private EventTime OfWeek(DateOnly monday) => Part switch
    {
        Part.Early or Part.FirstHalf => EventTime.OneOf(monday, Calendar.Add(monday, 2)),
        Part.Mid => EventTime.OneOf(Calendar.Add(monday, 1), Calendar.Add(monday, 3)),
        _ => EventTime.OneOf(Calendar.Add(monday, 3), Calendar.Add(monday, 6)),
    };

    // A year's early and late parts are three months, its middle is four; a season's parts are one.
    private EventTime Months(DateOnly first, int length, EventTime whole)
    {
        var (from, to) = (Part, length) switch
        {
            (Part.Early, 12) => (0, 2),
            (Part.Mid, 12) => (4, 7),
            (Part.Late, 12) => (9, 11),
            (Part.Early, _) => (0, 0),
            (Part.Mid, _) => (1, 1),
            (Part.Late, _) => (2, 2),
            _ => (-1, -1),
        };
        if (from < 0 || first.Year > 9998) return whole;
        return EventTime.OneOf(MonthAt(first, from), MonthAt(first, to));
    }

    private EventTime Years(int first, int length)
    {
        var (from, to) = Part switch
        {
            Part.Early => (0, 3),
            Part.Mid => (4, 6),
            Part.Late => (7, 9),
            Part.FirstHalf => (0, 4),
            _ => (5, 9),
        };
        var step = length / 10;
        return EventTime.OneOf(EventTime.Year(Calendar.Year(first + (from * step))), EventTime.Year(Calendar.Year(first + (to * step) + step - 1)));
    }

    private static EventTime MonthAt(DateOnly first, int months)
    {
        var month = Calendar.AddMonths(first, months);
        return EventTime.Month(month.Year, month.Month);
    }
}

/// <summary>Parts of a longer time.</summary>
internal enum Part
{
    Early,
    Mid,
    Late,
    FirstHalf,
    SecondHalf,
}
