namespace Chancery;

public sealed partial class EventTime
{
    /// <summary>One day.</summary>
    public static EventTime Day(DateOnly day) => Date(EdtfPoint.Of(day));

    /// <summary>One day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static EventTime Day(int year, int month, int day) => Day(new DateOnly(year, month, day));

    /// <summary>One month; <paramref name="month"/> 1 to 12.</summary>
    public static EventTime Month(int year, int month) => Date(EdtfPoint.Of(new DateOnly(year, month, 1)) with { Day = 0 });

    /// <summary>One year, 1 to 9999.</summary>
    public static EventTime Year(int year) => Date(EdtfPoint.Of(new DateOnly(year, 1, 1)) with { Month = 0, Day = 0 });

    /// <summary>A season of a year; winter is named by the year it begins in.</summary>
    public static EventTime InSeason(int year, Season season) => YearPart(year, (int)season);

    /// <summary>A quarter of a calendar year, 1 to 4.</summary>
    public static EventTime Quarter(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        return YearPart(year, 32 + quarter);
    }

    /// <summary>A half of a calendar year, 1 or 2.</summary>
    public static EventTime Half(int year, int half)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(half, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(half, 2);
        return YearPart(year, 39 + half);
    }

    /// <summary>The ten years that begin with this one rounded down to a ten: 1994 gives <c>199X</c>.</summary>
    public static EventTime Decade(int year) => Date(new EdtfPoint(new DateOnly(year, 1, 1).Year / 10 * 10, 1, 0, 0, '\0'));

    /// <summary>The hundred years that share this one's first two digits: 1994 gives <c>19XX</c>.</summary>
    public static EventTime Century(int year) => Date(new EdtfPoint(new DateOnly(year, 1, 1).Year / 100 * 100, 2, 0, 0, '\0'));

    /// <summary>A day of a month, or a whole month, in a year that is not known: <c>XXXX-01-24</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No year has such a day.</exception>
    public static EventTime Recurring(int month, int? day = null) =>
        Date(EdtfPoint.Of(new DateOnly(2000, month, day ?? 1)) with { Year = 0, HiddenDigits = 4, Day = day ?? 0 });

    /// <summary>What lasts from the start of one time to the end of another: <c>a/b</c>; one time where both are the same.</summary>
    /// <exception cref="ArgumentException">It would end before it begins.</exception>
    public static EventTime Interval(EventTime start, EventTime end) => Between(Shape.Interval, start, end);

    /// <summary>What lasts from one day to another, both included.</summary>
    /// <exception cref="ArgumentException">It would end before it begins.</exception>
    public static EventTime Interval(DateOnly start, DateOnly end) => Interval(Day(start), Day(end));

    /// <summary>What lasts from then on: <c>a/..</c>.</summary>
    public static EventTime From(EventTime start) => new(Shape.Interval, EdtfElement.Range(Given(start).First, EdtfEnd.Open));

    /// <summary>What lasted until then: <c>../b</c>.</summary>
    public static EventTime Until(EventTime end) => new(Shape.Interval, EdtfElement.Range(EdtfEnd.Open, Given(end).Final));

    /// <summary>Once within a span: <c>[a..b]</c>; one time where both are the same.</summary>
    /// <exception cref="ArgumentException">The span would end before it begins.</exception>
    public static EventTime OneOf(EventTime start, EventTime end) => Between(Shape.OneOf, start, end);

    /// <summary>Once within these days, both included.</summary>
    /// <exception cref="ArgumentException">The span would end before it begins.</exception>
    public static EventTime OneOf(DateOnly start, DateOnly end) => OneOf(Day(start), Day(end));

    /// <summary>Once by then: <c>[..b]</c>.</summary>
    public static EventTime By(EventTime end) => new(Shape.OneOf, EdtfElement.Range(EdtfEnd.Open, Given(end).Final));

    /// <summary>Once then or later: <c>[a..]</c>.</summary>
    public static EventTime NotBefore(EventTime start) => new(Shape.OneOf, EdtfElement.Range(Given(start).First, EdtfEnd.Open));

    /// <summary>One of two times: <c>[a,b]</c>; one time where both are the same. Intervals become spans to choose from.</summary>
    public static EventTime Either(EventTime one, EventTime other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one == other ? one : new(Shape.OneOf, [.. one.elements, .. other.elements]);
    }

    /// <summary>The same, told as approximate: every date gets <c>~</c>, an uncertain one <c>%</c>.</summary>
    public EventTime Approximate()
    {
        static EdtfEnd About(EdtfEnd end) =>
            end.Point is { } p ? p with { Qualifier = p.Qualifier is '?' or '%' ? '%' : '~' } : end;
        return new(shape, [.. elements.Select(e => e with { Start = About(e.Start), End = About(e.End) })]);
    }

    private EdtfEnd First => elements[0].Start;

    private EdtfEnd Final => elements[^1].End;

    private static EventTime Date(EdtfPoint point) => new(Shape.Date, EdtfElement.Single(point));

    private static EventTime YearPart(int year, int part) => Date(new EdtfPoint(new DateOnly(year, 1, 1).Year, 0, part, 0, '\0'));

    private static EventTime Given(EventTime time, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(time))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(time, name);
        return time;
    }

    private static EventTime Between(Shape shape, EventTime start, EventTime end)
    {
        if (Given(start) == Given(end) && start.shape == Shape.Date) return start;
        var element = EdtfElement.Range(start.First, end.Final);
        if (element is { Start.Point: null, End.Point: null }) shape = Shape.Interval;
        return IsSound(element) ? new(shape, element) : throw new ArgumentException($"A time from {start} to {end} would end before it begins.", nameof(end));
    }
}
