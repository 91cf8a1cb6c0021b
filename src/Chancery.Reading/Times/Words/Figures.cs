namespace Chancery.Reading.Times.Words;

/// <summary>Reads what is written with figures: 26, 1,000, 26th, 1990s, 10:57, 5pm, Q2.</summary>
internal static class Figures
{
    public static bool TryRead(string text, out WordKinds kind, out int value)
    {
        (kind, value) = (WordKinds.None, 0);
        var first = text[0];
        if (first is 'Q' or 'H' && text.Length == 2 && text[1] is >= '1' and <= '4')
        {
            (kind, value) = (WordKinds.Figure, text[1] - '0');
            return true;
        }

        if (first is '\'' or '’' && text.Length > 1 && char.IsAsciiDigit(text[1]))
        {
            (kind, value) = (WordKinds.Figure, 0);
            return true;
        }

        if (!char.IsAsciiDigit(first) || text.Length > 12) return false;
        var end = 0;
        var digits = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == ',' && end + 3 < text.Length)))
        {
            if (text[end] != ',' && digits++ < 8) value = (value * 10) + (text[end] - '0');
            end++;
        }

        if (digits > 8) return false;
        var tail = text.AsSpan(end);
        kind = tail switch
        {
            "" => WordKinds.Digits,
            "st" or "nd" or "rd" or "th" => WordKinds.Ordinal,
            _ => WordKinds.Figure,
        };
        return true;
    }

    /// <summary>A year of the common era, as bare figures.</summary>
    public static bool IsYear(TimeWord word) => word.Is(WordKinds.Digits) && word.Text.Length == 4 && word.Value is >= 1000 and <= 2100;

    /// <summary>A day of a month, in figures or as an ordinal.</summary>
    public static bool IsDay(TimeWord word) =>
        word.Value is >= 1 and <= 31 && ((word.Is(WordKinds.Digits) && word.Text.Length <= 2) || word.Is(WordKinds.Ordinal));

    /// <summary>The first year of a decade written as 1990s, 90s or '90s; null otherwise. Two figures mean the twentieth century from 30s on.</summary>
    public static int? Decade(TimeWord word)
    {
        if (!word.Is(WordKinds.Figure)) return null;
        var text = word.Text.AsSpan().TrimStart("'’");
        var digits = text.Length - (text.EndsWith("s") ? (text.EndsWith("'s") || text.EndsWith("’s") ? 2 : 1) : text.Length);
        if (digits is not (2 or 4) || text[digits - 1] != '0') return null;
        var year = 0;
        foreach (var c in text[..digits])
        {
            if (!char.IsAsciiDigit(c)) return null;
            year = (year * 10) + (c - '0');
        }

        if (digits == 2) year += year >= 30 ? 1900 : 2000;
        return year is >= 1000 and <= 2100 ? year : null;
    }

    /// <summary>True for a clock time that needs no more words: 10:57, 5pm, 5:30PM.</summary>
    public static bool IsClock(TimeWord word)
    {
        if (!word.Is(WordKinds.Figure) || !char.IsAsciiDigit(word.Text[0])) return false;
        var text = word.Text.AsSpan();
        var colon = text.IndexOf(':');
        if (colon is 1 or 2 && text.Length >= colon + 3 && char.IsAsciiDigit(text[colon + 1]) && char.IsAsciiDigit(text[colon + 2])) return text.Length == colon + 3 || IsHalfDay(text[(colon + 3)..]);
        return IsHalfDay(text.TrimStart("0123456789."));
    }

    /// <summary>True for am, p.m. and the like.</summary>
    public static bool IsHalfDay(ReadOnlySpan<char> text) =>
        text.Equals("am", StringComparison.OrdinalIgnoreCase) || text.Equals("pm", StringComparison.OrdinalIgnoreCase)
        || text.Equals("a.m.", StringComparison.OrdinalIgnoreCase) || text.Equals("p.m.", StringComparison.OrdinalIgnoreCase)
        || text.Equals("a.m", StringComparison.OrdinalIgnoreCase) || text.Equals("p.m", StringComparison.OrdinalIgnoreCase);
}
