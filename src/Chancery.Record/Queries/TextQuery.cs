using System.Text;

namespace Chancery.Record.Queries;

/// <summary>What somebody looks for, as a question to the index of words: every word, and every phrase in quotation marks, must stand in one mention.</summary>
internal static class TextQuery
{
    /// <summary>The question in the index's own language; whatever was written is taken as words, never as an operator.</summary>
    /// <param name="text">What somebody wrote.</param>
    /// <exception cref="RecordException">There is no word in it.</exception>
    public static string Of(string text)
    {
        var parts = new List<string>();
        var (word, isQuoted) = (new StringBuilder(), false);
        foreach (var c in text)
        {
            if (IsMark(c))
            {
                Add(parts, word);
                isQuoted = c is '"' ? !isQuoted : c is '“' or '„' or '«' || (c is not ('”' or '»') && isQuoted);
            }
            else if (char.IsWhiteSpace(c) && !isQuoted) Add(parts, word);
            else word.Append(char.IsControl(c) ? ' ' : c);
        }

        Add(parts, word);
        return parts.Count > 0 ? string.Join(" AND ", parts)
            : throw new RecordException("CHY0540", $"'{text}' holds no word to look for. Write one or more words, or a phrase in quotation marks.");
    }

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';

    private static void Add(List<string> parts, StringBuilder word)
    {
        // What has neither letter nor digit is no word to the index either.
        var phrase = word.ToString().Trim();
        word.Clear();
        if (phrase.EnumerateRunes().Any(r => Rune.IsLetterOrDigit(r))) parts.Add($"\"{phrase}\"");
    }
}
