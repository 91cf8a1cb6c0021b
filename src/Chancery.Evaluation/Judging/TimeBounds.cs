using System.Globalization;

namespace Chancery.Evaluation;

/// <summary>
/// The first and last day an EDTF text may mean, qualifiers left aside, as two numbers that are only good for comparing:
/// every month has 31 of them. What has no such bounds (unspecified digits, no EDTF at all) agrees with its like alone.
/// </summary>
/// <param name="First">The first day; <see cref="Open"/> negated where that is open.</param>
/// <param name="Last">The last day; <see cref="Open"/> where that is open.</param>
/// <param name="Unread">The text itself where it has no bounds; else null.</param>
internal readonly record struct TimeBounds(int First, int Last, string? Unread)
{
    public const int Open = int.MaxValue;

    /// <summary>The bounds of this text; null for no time.</summary>
    public static TimeBounds? Of(string? edtf) => edtf is null ? null : Read(edtf.Trim());

    /// <summary>True when some day could be meant by both.</summary>
    public bool Touches(TimeBounds other) =>
        Unread is null && other.Unread is null && First <= other.Last && other.First <= Last;

    private static TimeBounds Read(string text)
    {
        var unread = new TimeBounds(0, 0, text);
        if (text.StartsWith('X')) return unread;
        var inner = text is ['[' or '{', ..] ? (text.Length > 1 ? text[1..^1] : "") : text;
        if (inner.Contains(','))
        {
            var parts = inner.Split(',').Select(p => Read(p.Trim())).ToList();
            return parts.Any(p => p.Unread is not null) ? unread : new(parts.Min(p => p.First), parts.Max(p => p.Last), null);
        }

        var (from, to) = Ends(inner);
        return TryEnd(from, isLast: false, out var first) && TryEnd(to, isLast: true, out var last) ? new(first, last, null) : unread;
    }

    private static (string From, string To) Ends(string inner)
    {
        var slash = inner.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0) return (inner[..slash], inner[(slash + 1)..]);
        if (inner.StartsWith("..", StringComparison.Ordinal)) return ("", inner[2..]);
        var dots = inner.IndexOf("..", StringComparison.Ordinal);
        return dots >= 0 ? (inner[..dots], inner[(dots + 2)..]) : (inner, inner);
    }

    private static bool TryEnd(string text, bool isLast, out int day)
    {
        day = isLast ? Open : -Open;
        return text is "" or ".." || TryDay(text, isLast, out day);
    }

    private static bool TryDay(string text, bool isLast, out int number)
    {
        number = 0;
        var date = string.Concat(text.Where(c => c is not ('~' or '?' or '%'))).Trim();
        if (date.Length is not (4 or 7 or 10) || !TryNumber(date, 0, 4, out var year)) return false;
        int month = 0, day = 0;
        if (date.Length > 4 && !(date[4] == '-' && TryNumber(date, 5, 2, out month))) return false;
        if (date.Length > 7 && !(date[7] == '-' && TryNumber(date, 8, 2, out day))) return false;
        var january = year * 372;
        if (month is >= 21 and <= 24 && day == 0) return Season(january, month, isLast, out number);
        if (month == 0) number = january + (isLast ? (12 * 31) + 30 : 31);
        else if (day == 0 && !isLast) number = january + (month * 31);
        else if (month > 12 || day > Days(year, month)) return false;
        else number = january + (month * 31) + (day == 0 ? Days(year, month) : day) - 1;
        return true;
    }

    // EDTF seasons of the northern year: winter is named by the year it begins in.
    private static bool Season(int january, int season, bool isLast, out int number)
    {
        var month = ((season - 21) * 3) + 3;
        number = !isLast ? january + (month * 31) : january + (month + 2 > 12 ? 372 : 0) + (((month + 1) % 12) + 1) * 31 + 30;
        return true;
    }

    private static int Days(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static bool TryNumber(string text, int at, int length, out int number) =>
        int.TryParse(text.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
