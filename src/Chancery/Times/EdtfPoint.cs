using System.Globalization;

namespace Chancery;

/// <summary>One EDTF date: a year, perhaps a month or season, perhaps a day, each perhaps unspecified (X), and one qualifier for the whole.</summary>
/// <param name="Year">The year with unspecified digits as 0.</param>
/// <param name="HiddenDigits">How many of the year's last digits are unspecified, 0 to 4.</param>
/// <param name="Month">1 to 12, 21 to 41 for parts of a year, <see cref="Hidden"/> for XX; 0 for none.</param>
/// <param name="Day">1 to 31, <see cref="Hidden"/> for XX; 0 for none.</param>
/// <param name="Qualifier">One of <c>~ ? %</c>, or '\0'.</param>
internal readonly record struct EdtfPoint(int Year, int HiddenDigits, int Month, int Day, char Qualifier)
{
    public const int Hidden = -1;

    /// <summary>True when no digit of the year is known: the date recurs.</summary>
    public bool Recurs => HiddenDigits == 4;

    public static EdtfPoint Of(DateOnly day) => new(day.Year, 0, day.Month, day.Day, '\0');

    public EdtfPoint InYear(int year) => Recurs ? this with { Year = Math.Clamp(year, 1, 9999), HiddenDigits = 0 } : this;

    public static bool TryParse(ReadOnlySpan<char> text, out EdtfPoint point)
    {
        point = default;
        var qualifier = '\0';
        if (text.Length > 0 && text[^1] is '~' or '?' or '%')
        {
            qualifier = text[^1];
            text = text[..^1];
        }

        if (text.Length is not (4 or 7 or 10) || (text.Length > 4 && text[4] != '-') || (text.Length > 7 && text[7] != '-')) return false;
        if (!TryParseYear(text[..4], out var year, out var hidden)) return false;
        int month = 0, day = 0;
        if (text.Length > 4 && !TryParsePair(text[5..7], out month)) return false;
        if (text.Length > 7 && !TryParsePair(text[8..10], out day)) return false;
        point = new(year, hidden, month, day, qualifier);
        return point.IsValid(hasMonth: text.Length > 4, hasDay: text.Length > 7);
    }

    /// <summary>The stretches of days it may mean: several where a known month stands in an unspecified year.</summary>
    public IEnumerable<DaySpan> Spans()
    {
        if (Recurs)
        {
            yield return default;
            yield break;
        }

        var years = (int)Math.Pow(10, HiddenDigits);
        if (Month == 0 || HiddenDigits > 2)
        {
            yield return new(new DateOnly(Math.Max(Year, 1), 1, 1), new DateOnly(Year + years - 1, 12, 31));
            yield break;
        }

        for (var year = Math.Max(Year, 1); year < Year + years; year++)
        {
            if (Day > 0 && Day > DateTime.DaysInMonth(year, Month)) continue;
            yield return InOneYear(year);
        }
    }

    public override string ToString()
    {
        var digits = Year.ToString("D4", CultureInfo.InvariantCulture)[..(4 - HiddenDigits)] + new string('X', HiddenDigits);
        return digits + Part(Month) + Part(Day) + (Qualifier == '\0' ? "" : Qualifier.ToString());
    }

    private static string Part(int value) =>
        value == 0 ? "" : value == Hidden ? "-XX" : "-" + value.ToString("D2", CultureInfo.InvariantCulture);

    private DaySpan InOneYear(int year)
    {
        if (Month is Hidden) return new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        if (Month > 12)
        {
            var (first, months) = YearPart(Month);
            var start = new DateOnly(year, 1, 1).AddMonths(first - 1);
            if (first + months - 1 > 12 && year == 9999) return new(start, DateOnly.MaxValue);
            var last = start.AddMonths(months - 1);
            return new(start, new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month)));
        }

        return Day > 0
            ? new(new DateOnly(year, Month, Day), new DateOnly(year, Month, Day))
            : new(new DateOnly(year, Month, 1), new DateOnly(year, Month, DateTime.DaysInMonth(year, Month)));
    }

    // ISO 8601-2:2019, 4.8: 21-24 seasons, 25-28 and 29-32 the seasons of either hemisphere, 33-36 quarters, 37-39 four months, 40-41 halves.
    private static (int First, int Months) YearPart(int code) => code switch
    {
        <= 24 => (3 + ((code - 21) * 3), 3),
        <= 28 => (3 + ((code - 25) * 3), 3),
        29 => (9, 3),
        30 => (12, 3),
        31 => (3, 3),
        32 => (6, 3),
        <= 36 => (1 + ((code - 33) * 3), 3),
        <= 39 => (1 + ((code - 37) * 4), 4),
        _ => (1 + ((code - 40) * 6), 6),
    };

    private bool IsValid(bool hasMonth, bool hasDay)
    {
        if (HiddenDigits == 0 && Year == 0) return false;
        if (!hasMonth) return true;
        if (Month is not (Hidden or (>= 1 and <= 12) or (>= 21 and <= 41))) return false;
        if (!hasDay) return true;
        if (Month > 12) return false;
        if (Day is Hidden) return true;
        // An unspecified year may be a leap year.
        var year = HiddenDigits == 0 ? Year : 2000;
        return Day is >= 1 and <= 31 && Month is not Hidden && Day <= DateTime.DaysInMonth(year, Month);
    }

    private static bool TryParseYear(ReadOnlySpan<char> text, out int year, out int hidden)
    {
        (year, hidden) = (0, 0);
        foreach (var c in text)
        {
            if (c == 'X') hidden++;
            else if (!char.IsAsciiDigit(c) || hidden > 0) return false;
            year = (year * 10) + (c == 'X' ? 0 : c - '0');
        }

        return true;
    }

    private static bool TryParsePair(ReadOnlySpan<char> text, out int value)
    {
        value = Hidden;
        if (text is "XX") return true;
        if (!char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1])) return false;
        value = ((text[0] - '0') * 10) + (text[1] - '0');
        return value > 0;
    }
}
