namespace Chancery.Reading.Cleaning;

/// <summary>Parts a paragraph at its plainest sentence ends, before any analysis: enough to tell notices and repetitions.</summary>
internal static class RoughSentences
{
    /// <summary>The end of the sentence that begins at <paramref name="start"/>, with its closing quotes.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length)
        {
            var mark = text[start..].IndexOfAny(".!?\u2026");
            if (mark < 0)
            {
                break;
            }

            var at = start + mark + 1;
            var word = text[start..(at - 1)];
            while (at < text.Length && text[at] is '.' or '!' or '?' or '\u2026' or '"' or '\u201D' or '\u2019' or ')' or ']')
            {
                at++;
            }

            if (at >= text.Length || (text[at] == ' ' && !IsShort(word) && !char.IsLower(text[Next(text, at)])))
            {
                return at;
            }

            start = at;
        }

        return text.Length;
    }

    private static int Next(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length - 1 && text[at] is ' ' or '"' or '\u201C' or '\u2018' or '(')
        {
            at++;
        }

        return at;
    }

    // Mr, Sen, Corp, J, U.S: the full stop may be the word's own.
    private static bool IsShort(ReadOnlySpan<char> before)
    {
        var letters = 0;
        while (letters < before.Length && letters < 5 && char.IsLetter(before[^(letters + 1)]))
        {
            letters++;
        }

        return letters is > 0 and < 5 && char.IsUpper(before[^letters]) && (letters < 4 || letters == before.Length);
    }
}
