namespace Chancery.Language.Tokens;

/// <summary>The words that lean on the one before: <c>'s 're 've 'll 'd 'm n't</c>. A closed class.</summary>
internal static class Clitics
{
    /// <summary>How many units at the end of the word are a clitic; 0 without one.</summary>
    public static int Length(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word[^1] is 't' or 'T' && Letters.IsApostrophe(word[^2]) && word[^3] is 'n' or 'N')
        {
            return 3;
        }

        if (word.Length > 2 && Letters.IsApostrophe(word[^2]) && word[^1] is 's' or 'S' or 'd' or 'D' or 'm' or 'M')
        {
            return 2;
        }

        return word.Length > 3 && Letters.IsApostrophe(word[^3]) && IsPair(word[^2], word[^1]) ? 3 : 0;
    }

    /// <summary>How many units from an apostrophe on are a clitic that stands alone: the <c>'s</c> of <c>"Pravda"'s</c>; 0 if none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at, int limit)
    {
        if (at + 1 >= limit)
        {
            return 0;
        }

        var length = text[at + 1] is 's' or 'S' or 'd' or 'm' ? 2 : at + 2 < limit && IsPair(text[at + 1], text[at + 2]) ? 3 : 0;
        return length > 0 && (at + length >= limit || Letters.WordUnits(text, at + length) == 0) ? length : 0;
    }

    private static bool IsPair(char first, char second) => (char.ToLowerInvariant(first), char.ToLowerInvariant(second))
        is ('r', 'e') or ('v', 'e') or ('l', 'l');
}
