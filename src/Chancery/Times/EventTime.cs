namespace Chancery;

/// <summary>
/// When something happens, in EDTF (ISO 8601-2:2019) as far as the record uses it: dates of day, month, season or year
/// precision, qualified with <c>~ ? %</c>; intervals <c>a/b</c> for what lasts, open with <c>..</c>; one of several or of
/// a span, <c>[a,b]</c>, <c>[a..b]</c>; unspecified digits, <c>XXXX-01-24</c>, <c>202X</c>. Years 1 to 9999.
/// Immutable, equal by value.
/// </summary>
public sealed partial class EventTime : IEquatable<EventTime>, IParsable<EventTime>
{
    private readonly Shape shape;
    private readonly EdtfElement[] elements;
    private readonly DaySpan[] spans;
    private readonly string text;

    private EventTime(Shape shape, params EdtfElement[] elements)
    {
        (this.shape, this.elements) = (shape, elements);
        spans = [.. elements.SelectMany(e => e.Spans()).OrderBy(s => s.First ?? DateOnly.MinValue)];
        text = Print();
        Earliest = spans.Any(s => s.First is null) ? null : spans.Min(s => s.First);
        Latest = spans.Any(s => s.Last is null) ? null : spans.Max(s => s.Last);
        // Whoever adds up what reports say asks for these again and again.
        Recurs = elements.Any(e => e.Recurs);
        IsApproximate = Qualifiers().Any(q => q is '~' or '%');
    }

    private enum Shape
    {
        Date,
        Interval,
        OneOf,
    }

    /// <summary>The first day it may mean; null where that is open or unknown.</summary>
    public DateOnly? Earliest { get; }

    /// <summary>The last day it may mean; null where that is open or unknown.</summary>
    public DateOnly? Latest { get; }

    /// <summary>True when any of its dates is qualified as approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate { get; }

    /// <summary>True when any of its dates is qualified as uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => Qualifiers().Any(q => q is '?' or '%');

    /// <summary>True for an interval: something that lasts from one end to the other.</summary>
    public bool IsInterval => shape == Shape.Interval;

    /// <summary>True for one of several dates, or one within a span.</summary>
    public bool IsChoice => shape == Shape.OneOf;

    /// <summary>True when its year is not known, as in <c>XXXX-01-24</c>; its bounds are then null.</summary>
    public bool Recurs { get; }

    /// <summary>How finely it is told.</summary>
    public TimePrecision Precision
    {
        get
        {
            if (shape != Shape.Date) return TimePrecision.Range;
            var point = elements[0].Start.Point!.Value;
            if (point.Day > 0) return TimePrecision.Day;
            if (point.Month > 12) return TimePrecision.Season;
            if (point.Month > 0) return TimePrecision.Month;
            return point.HiddenDigits switch
            {
                0 or 4 => TimePrecision.Year,
                1 => TimePrecision.Decade,
                2 => TimePrecision.Century,
                _ => TimePrecision.Range,
            };
        }
    }

    /// <summary>How many days it may mean: the less, the finer. Null where an end is open.</summary>
    public int? Width
    {
        get
        {
            if (Recurs) return InYear(2000) is { Recurs: false } dated ? dated.Width : null;
            if (Earliest is null || Latest is null) return null;
            var (days, behind) = (0, int.MinValue);
            foreach (var span in spans)
            {
                var first = Math.Max(span.First!.Value.DayNumber, behind);
                var end = span.Last!.Value.DayNumber + 1;
                if (end > first) (days, behind) = (days + end - first, end);
            }

            return days;
        }
    }

    /// <summary>True when both are the same EDTF.</summary>
    public static bool operator ==(EventTime? left, EventTime? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when they are not the same EDTF.</summary>
    public static bool operator !=(EventTime? left, EventTime? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(EventTime? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EventTime);

    /// <inheritdoc/>
    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The EDTF text, which <see cref="Parse(string)"/> reads back to an equal time.</summary>
    public override string ToString() => text;

    private IEnumerable<char> Qualifiers() =>
        elements.SelectMany(e => new[] { e.Start.Point?.Qualifier ?? '\0', e.End.Point?.Qualifier ?? '\0' });

    private string Print() => shape switch
    {
        Shape.Date => elements[0].Start.ToString(),
        Shape.Interval => $"{elements[0].Start}/{elements[0].End}",
        _ => "[" + string.Join(',', elements.Select(Choice)) + "]",
    };

    private static string Choice(EdtfElement e) =>
        !e.IsRange ? e.Start.ToString() : e.Start.Point is null ? $"..{e.End}" : e.End.Point is null ? $"{e.Start}.." : $"{e.Start}..{e.End}";
}
