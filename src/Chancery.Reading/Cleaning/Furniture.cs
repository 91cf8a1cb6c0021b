namespace Chancery.Reading.Cleaning;

/// <summary>Finds buttons, links and captions of the page, alone on a line or behind the last full stop of a paragraph.</summary>
internal static class Furniture
{
    private const int LongestLine = 100;
    private const int LongestTail = 48;
    private static readonly PagePhrases Phrases = PagePhrases.Shared;

    /// <summary>Whether the whole paragraph is furniture.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="mayBeHeadline">Whether it stands where a headline does, so that only plain buttons are taken out.</param>
    public static bool Is(ReadOnlySpan<char> paragraph, bool mayBeHeadline)
    {
        if (paragraph.Length > LongestLine)
        {
            return false;
        }

        Span<char> words = stackalloc char[LongestLine];
        words = words[..Plain(paragraph, words)];
        return Phrases.IsLine(Bare(words))
            || (!mayBeHeadline && paragraph[^1] is not ('.' or '!' or '?' or '"' or '\u201D') && (Phrases.FramesLine(words) || IsByline(paragraph)));
    }

    /// <summary>Where furniture begins that is glued to the end of a paragraph; the paragraph's length if there is none.</summary>
    public static int Tail(ReadOnlySpan<char> paragraph)
    {
        var length = paragraph.Length;
        Span<char> words = stackalloc char[LongestTail];
        while (true)
        {
            var cut = length;
            for (var at = length - 1; at > 1 && length - at <= LongestTail; at--)
            {
                // The widest phrase that stands behind a full stop, its quotes and a space.
                if (paragraph[at - 1] == ' ' && char.IsLetter(paragraph[at]) && EndsSentence(paragraph[..at])
                    && Phrases.IsLine(Bare(words[..Plain(paragraph[at..length], words)])))
                {
                    cut = at;
                }
            }

            if (cut == length)
            {
                return length;
            }

            length = paragraph[..cut].TrimEnd().Length;
        }
    }

    /// <summary>How much furniture stands at the start of a sentence, before a capital letter; 0 without any.</summary>
    public static int Head(ReadOnlySpan<char> sentence)
    {
        Span<char> words = stackalloc char[LongestTail];
        var cut = 0;
        for (var at = 1; at < Math.Min(LongestTail, sentence.Length - 1); at++)
        {
            if (sentence[at] == ' ' && char.IsUpper(sentence[at + 1]) && Phrases.IsGlued(words[..Plain(sentence[..at], words)]))
            {
                cut = at + 1;
            }
        }

        return cut > 0 && char.IsUpper(sentence[0]) ? cut : 0;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd().TrimEnd("\"'\u201D\u2019)]");
        return text.Length > 0 && text[^1] is '.' or '!' or '?' or '\u2026';
    }

    // "By Jane Doe", "By JANE DOE and JOHN ROE in Rome"
    private static bool IsByline(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) || line.Length < 6 || line.Length > 60 || line.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var capitals = 0;
        var words = 0;
        foreach (var part in line[3..].Split(' '))
        {
            var word = line[3..][part];
            capitals += !word.IsEmpty && char.IsUpper(word[0]) ? 1 : 0;
            words++;
        }

        return char.IsUpper(line[3]) && words <= 8 && capitals >= 2 && words - capitals <= 2;
    }

    /// <summary>Writes the words in small letters, with straight quotes and single spaces.</summary>
    public static int Plain(ReadOnlySpan<char> text, Span<char> into)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (c != ' ' || (length > 0 && into[length - 1] != ' '))
            {
                into[length++] = c switch { '\u2019' or '\u2018' => '\'', '\u2013' or '\u2014' => '-', _ => char.ToLowerInvariant(c) };
            }
        }

        return length;
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> words)
    {
        var start = 0;
        var end = words.Length;
        while (start < end && !char.IsLetterOrDigit(words[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(words[end - 1]))
        {
            end--;
        }

        return words[start..end];
    }
}
