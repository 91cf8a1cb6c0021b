using System.Diagnostics.CodeAnalysis;

namespace Chancery;

public sealed partial class EventTime
{
    /// <summary>The time this EDTF text tells.</summary>
    /// <exception cref="FormatException">It is no EDTF, a day that does not exist, or an interval that ends before it begins.</exception>
    public static EventTime Parse(string text) =>
        TryParse(text, out var time) ? time : throw new FormatException($"'{text}' is no EDTF date, interval or set (ISO 8601-2:2019).");

    /// <summary>The time this EDTF text tells; false where <see cref="Parse(string)"/> would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EventTime? time)
    {
        time = null;
        if (string.IsNullOrEmpty(text)) return false;
        if (text[0] == '[') return TryParseChoice(text, out time);
        if (text.Contains('/')) return TryParseInterval(text, out time);
        if (!EdtfPoint.TryParse(text, out var point)) return false;
        time = new(Shape.Date, EdtfElement.Single(point));
        return true;
    }

    static EventTime IParsable<EventTime>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EventTime>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EventTime result) =>
        TryParse(s, out result);

    private static bool TryParseInterval(string text, [NotNullWhen(true)] out EventTime? time)
    {
        time = null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (!TryParseEnd(text.AsSpan(0, slash), out var start) || !TryParseEnd(text.AsSpan(slash + 1), out var end)) return false;
        var element = EdtfElement.Range(start, end);
        if (!IsSound(element)) return false;
        time = new(Shape.Interval, element);
        return true;
    }

    private static bool TryParseEnd(ReadOnlySpan<char> text, out EdtfEnd end)
    {
        end = text.IsEmpty ? EdtfEnd.Unknown : EdtfEnd.Open;
        if (text.IsEmpty || text is "..") return true;
        if (!EdtfPoint.TryParse(text, out var point)) return false;
        end = point;
        return true;
    }

    private static bool TryParseChoice(string text, [NotNullWhen(true)] out EventTime? time)
    {
        time = null;
        if (text[^1] != ']' || text.Length < 3) return false;
        var elements = new List<EdtfElement>();
        foreach (var part in text[1..^1].Split(','))
        {
            if (!TryParseElement(part, out var element)) return false;
            elements.Add(element);
        }

        time = new(Shape.OneOf, [.. elements]);
        return true;
    }

    private static bool TryParseElement(string part, out EdtfElement element)
    {
        element = default;
        var dots = part.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            if (!EdtfPoint.TryParse(part, out var point)) return false;
            element = EdtfElement.Single(point);
            return true;
        }

        var before = part.AsSpan(0, dots);
        var after = part.AsSpan(dots + 2);
        EdtfEnd start = EdtfEnd.Open, end = EdtfEnd.Open;
        if (before.IsEmpty && after.IsEmpty) return false;
        if (!before.IsEmpty && (!TryParseEnd(before, out start) || start.Point is null)) return false;
        if (!after.IsEmpty && (!TryParseEnd(after, out end) || end.Point is null)) return false;
        element = EdtfElement.Range(start, end);
        return IsSound(element);
    }

    // Two ends whose year is unknown are in order by being in the same year, or in the next.
    private static bool IsSound(EdtfElement element)
    {
        bool? start = element.Start.Point?.Recurs, end = element.End.Point?.Recurs;
        return (start is null || end is null || start == end) && (element.Recurs || element.IsInOrder());
    }
}
