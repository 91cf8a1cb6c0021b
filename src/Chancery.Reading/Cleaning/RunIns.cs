namespace Chancery.Reading.Cleaning;

/// <summary>Finds a headline or caption run into the first sentence: its last name stands twice, <c>Vladimir Putin Putin plans</c>.</summary>
internal static class RunIns
{
    private const int Reach = 240;
    private const int MostWords = 24;
    private const int LongestName = 6;

    /// <summary>How many units of the paragraph are run in before its first sentence, with the space behind them; 0 if none are.</summary>
    public static int Length(ReadOnlySpan<char> paragraph)
    {
        var text = paragraph[..Math.Min(Reach, paragraph.Length)];
        Span<Range> words = stackalloc Range[MostWords];
        var count = Words(text, words);
        for (var second = 1; second < count; second++)
        {
            for (var length = 1; length <= Math.Min(second, LongestName) && second + length < count; length++)
            {
                if (IsTwice(text, words, second, length) && (length > 1 || IsSurname(text, words, second)))
                {
                    return words[second].Start.Value;
                }
            }
        }

        return 0;
    }

    private static bool IsTwice(ReadOnlySpan<char> text, ReadOnlySpan<Range> words, int second, int length)
    {
        var first = text[words[second - length].Start.Value..words[second - 1].End.Value];
        var again = text[words[second].Start.Value..words[second + length - 1].End.Value];
        return first.Length > 2 && char.IsUpper(first[0]) && first.SequenceEqual(again);
    }

    // Of one word twice, the first must end a name and a verb must follow: "Vladimir Putin Putin plans", not "Tian Tian" or "to Fang Fang".
    private static bool IsSurname(ReadOnlySpan<char> text, ReadOnlySpan<Range> words, int second) =>
        second > 1
        && char.IsUpper(text[words[second - 2].Start.Value]) && char.IsLetter(text[words[second - 2].End.Value - 1])
        && char.IsLetter(text[words[second].End.Value - 1])
        && words[second].End.Value + 1 < text.Length && char.IsLower(text[words[second].End.Value + 1])
        && !text[(words[second].End.Value + 1)..].StartsWith("and ");

    // The words up to the first full stop: a run-in has none inside.
    private static int Words(ReadOnlySpan<char> text, Span<Range> words)
    {
        var count = 0;
        var at = 0;
        while (at < text.Length && count < words.Length)
        {
            var space = text[at..].IndexOf(' ');
            var end = space < 0 ? text.Length : at + space;
            if (end > at)
            {
                words[count++] = at..end;
                if (text[end - 1] is '.' or '!' or '?' or ':' && end - at > 3)
                {
                    break;
                }
            }

            at = end + 1;
        }

        return count;
    }

    /// <summary>How many units at the start of the body tell the title again, letter for letter, with no mark before the sentence goes on; 0 if they do not.</summary>
    public static int TitleAgain(ReadOnlySpan<char> title, ReadOnlySpan<char> paragraph) =>
        title.Length > 10 && paragraph.Length > title.Length + 1 && paragraph.StartsWith(title)
        && paragraph[title.Length] == ' ' && char.IsUpper(paragraph[title.Length + 1]) ? title.Length + 1 : 0;
}
