namespace Chancery.Reading.Times.Meanings;

/// <summary>From one time to another, each telling what the other leaves out: May 16-17, Monday to Wednesday, 2014 or 2015.</summary>
/// <param name="First">The earlier.</param>
/// <param name="Last">The later.</param>
/// <param name="Kind">What lasts, what happens once between them, or one of the two.</param>
/// <param name="Seam">The words where the first ends and the second begins; null where one word says both.</param>
internal sealed record Span(Meaning First, Meaning Last, SpanKind Kind, (int End, int Start)? Seam) : Meaning
{
    public override EventTime? Resolve(TimeContext context)
    {
        var (first, last) = Ends(context);
        if (first is null || last is null) return first ?? last;
        if (Kind == SpanKind.Either) return EventTime.Either(first, last);
        if (first.Earliest > last.Latest) return null;
        if (first.Precision == TimePrecision.Range || last.Precision == TimePrecision.Range)
        {
            if (first.Earliest is not { } from || last.Latest is not { } to) return null;
            (first, last) = (EventTime.Day(from), EventTime.Day(to));
        }

        if (first.Recurs != last.Recurs) return first;
        return Kind == SpanKind.Lasting ? EventTime.Interval(first, last) : EventTime.OneOf(first, last);
    }

    // The end that lies where the tense looks is found first, the other from it.
    public (EventTime? First, EventTime? Last) Ends(TimeContext context)
    {
        // "on Friday and Saturday" told on a Friday as past: the Saturday that is over
        if ((context.Outlook == Outlook.Ahead || Last is Weekday) && IsUntold(Last) && IsUntold(First))
        {
            var last = Last.Resolve(context);
            return last is { Earliest: not null, Recurs: false } ? (Beside(First, last, later: false), last) : (First.Resolve(context), last);
        }

        var first = First.Resolve(context);
        return first is { Earliest: not null, Recurs: false } && IsUntold(Last) ? (first, Beside(Last, first, later: true)) : (first, Last.Resolve(context));
    }

    private static EventTime? Beside(Meaning end, EventTime other, bool later)
    {
        var context = new TimeContext(null, other, Tense.None);
        return end switch
        {
            CalendarDate date => (date with { Year = new(later ? YearKind.AfterStory : YearKind.BeforeStory) }).Resolve(context),
            Weekday day => (day with { Which = later ? Which.Following : Which.Previous }).Resolve(context),
            DayOfMonth day => day.Beside(other),
            _ => null,
        };
    }

    public static bool IsUntold(Meaning end) => end is CalendarDate { Year.Kind: YearKind.Untold } or Weekday { Which: Which.Bare, Weeks: null } or DayOfMonth { Month: null };
}

/// <summary>What a span of time says.</summary>
internal enum SpanKind
{
    Lasting,
    Within,
    Either,
}
