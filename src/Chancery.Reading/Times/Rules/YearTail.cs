using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Reads the year behind a day, month, season or quarter: 2024, of 2024, last year, of the same year, 480 BC.</summary>
internal static class YearTail
{
    /// <summary>Reads from a word on; gives the index behind it, or <paramref name="at"/> if no year stands there.</summary>
    public static int Read(TimeWords words, int at, out YearTold year)
    {
        year = YearTold.Untold;
        var start = words.Is(at, ",") || words.Is(at, "of") ? at + 1 : at;
        if (words.IsAny(start, "the") && words.Is(start + 1, "year") && Figures.IsYear(words[start + 2])) start += 2;
        if (words.IsAny(start, "fiscal", "financial")) start = words.Is(start + 1, "year") ? start + 2 : start + 1;
        if (BeforeChrist(words, start, out var before) is var end && end > start)
        {
            year = YearTold.Of(-before);
            return end;
        }

        if (Figures.IsYear(words[start]) && !IsCount(words, start, afterComma: words.Is(at, ",")))
        {
            year = YearTold.Of(words[start].Value);
            return start + 1;
        }

        if (words.Is(at, ",")) return at;
        var unit = start;
        if (words.IsAny(start, "last", "this", "next") && words.Is(start + 1, "year"))
        {
            year = new(YearKind.FromToday, words.Is(start, "last") ? -1 : words.Is(start, "next") ? 1 : 0);
            return start + 2;
        }

        if (words.Is(unit, "the") || words.Is(unit, "that")) unit++;
        if (unit == start) return at;
        if (words.IsAny(unit, "same")) unit++;
        else if (words.IsAny(unit, "following", "next")) return Story(words, unit + 1, 1, at, out year);
        else if (words.IsAny(unit, "previous", "preceding")) return Story(words, unit + 1, -1, at, out year);
        else if (words.Is(start, "the")) return at;
        return Story(words, unit, 0, at, out year);
    }

    /// <summary>Reads figures with BC behind them.</summary>
    public static int BeforeChrist(TimeWords words, int at, out int year)
    {
        year = words[at].Value;
        return words.Is(at, WordKinds.Digits) && words[at].Text.Length <= 4 && year > 0 && IsBeforeChrist(words[at + 1]) ? at + 2 : at;
    }

    /// <summary>True for BC and its other forms.</summary>
    public static bool IsBeforeChrist(TimeWord word) => word.Text is "BC" or "B.C." or "B.C" or "BCE" or "B.C.E.";

    /// <summary>True when what looks like a year counts something: 2000 km, 1500 %.</summary>
    public static bool IsCount(TimeWords words, int at, bool afterComma)
    {
        var next = words[at + 1];
        if (next.IsAny("%", "percent", "per", "million", "billion", "km", "people", "dollars", "euros") || next.Is(WordKinds.Digits)) return true;
        return afterComma && next.IsLetters && !next.IsCapital && next.Text.EndsWith('s') && next.Text.Length > 3;
    }

    private static int Story(TimeWords words, int unit, int offset, int at, out YearTold year)
    {
        year = YearTold.Untold;
        if (!words.Is(unit, "year")) return at;
        year = new(YearKind.FromStory, offset);
        return unit + 1;
    }
}
