namespace Chancery.Reading.Cleaning;

/// <summary>Tells words broken by scraping: longer than any in English, or with a stem in them twice.</summary>
internal static class BrokenWords
{
    // "Internationalisation" has 20 letters, "counterrevolutionaries" 22.
    private const int LongestWord = 24;
    private const int ShortestBroken = 14;
    private const int Stem = 6; // five letters stand twice in "nationalisation"

    /// <summary>Adds the broken words of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Where it stands in the draft.</param>
    /// <param name="into">Where they are added, in offsets of the draft.</param>
    public static void Find(ReadOnlySpan<char> text, int offset, List<Cut> into)
    {
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && IsLatin(text[at]))
            {
                at++;
            }

            if (at - start >= ShortestBroken && Stands(text, start, at) && IsBroken(text[start..at]))
            {
                into.Add(new(offset + start, offset + at, NoiseKind.BrokenWord, Stays: true));
            }

            at = Math.Max(at, start + 1);
        }
    }

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u024F' and not ('\u00D7' or '\u00F7');

    // Between spaces or marks of a sentence; not a piece of an address, a tag or a code.
    private static bool Stands(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || text[start - 1] is ' ' or '"' or '\u201C' or '\u2018' or '\'' or '(' or '-' or '\u2014' or '\u2013')
        && (end == text.Length || text[end] is ' ' or ',' or ';' or ':' or '!' or '?' or '"' or '\u201D' or '\u2019' or '\'' or ')' or '-' or '\u2014' or '\u2013'
            || (text[end] == '.' && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]))));

    private static bool IsBroken(ReadOnlySpan<char> word) => word.Length > LongestWord || HasStemTwice(word);

    private static bool HasStemTwice(ReadOnlySpan<char> word)
    {
        for (var i = 0; i + (2 * Stem) <= word.Length; i++)
        {
            var again = word[(i + Stem)..].IndexOf(word.Slice(i, Stem), StringComparison.OrdinalIgnoreCase);
            var isWholeTwice = i == 0 && word.Length % 2 == 0 && again == (word.Length / 2) - Stem;
            if (again >= 0 && !isWholeTwice && word.Slice(i, Stem).IndexOfAnyExcept(word[i]) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
