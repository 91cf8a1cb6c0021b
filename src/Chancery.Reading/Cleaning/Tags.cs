namespace Chancery.Reading.Cleaning;

/// <summary>Recognises the tags of HTML in running text.</summary>
internal sealed class Tags
{
    private const int Longest = 4000;

    // Set when a search to the end of the text has failed once, so that it is not made again.
    private bool noCommentEnds;
    private bool noScriptEnds;

    /// <summary>The end of the tag that begins at <paramref name="at"/>; 0 if the sign &lt; there is only a sign.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the &lt; stands.</param>
    /// <param name="limit">Where this part of the text ends; a tag cut off there is a tag.</param>
    /// <param name="isBlock">Whether a new line begins with the tag.</param>
    public int End(ReadOnlySpan<char> text, int at, int limit, out bool isBlock)
    {
        isBlock = false;
        var rest = text[(at + 1)..limit];
        if (rest.StartsWith("!--"))
        {
            return Beyond(rest, "-->", ref noCommentEnds) is >= 0 and var comment ? at + 1 + comment : 0;
        }

        var slash = rest.StartsWith("/") ? 1 : 0;
        var nameEnd = slash;
        while (nameEnd < rest.Length && nameEnd < 12 && char.IsAsciiLetterOrDigit(rest[nameEnd]))
        {
            nameEnd++;
        }

        var name = rest[slash..nameEnd];
        if (nameEnd == rest.Length)
        {
            // Cut off: "</p", "<a", "<".
            return name.Length <= 1 || PagePhrases.Shared.IsTag(name) ? limit : 0;
        }

        if (!PagePhrases.Shared.IsTag(name) || !(char.IsWhiteSpace(rest[nameEnd]) || rest[nameEnd] is '>' or '/'))
        {
            return 0;
        }

        isBlock = PagePhrases.Shared.IsBlockTag(name);
        if (slash == 0 && (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase))
            && Beyond(rest, name.Length == 6 ? "</script>" : "</style>", ref noScriptEnds) is >= 0 and var script)
        {
            return at + 1 + script;
        }

        var reach = rest[..Math.Min(rest.Length, Longest)];
        var close = reach.IndexOfAny('>', '<');
        return close >= 0 && reach[close] == '>' ? at + 1 + close + 1
            : close < 0 && reach.Length == rest.Length ? limit
            : 0;
    }

    private static int Beyond(ReadOnlySpan<char> text, ReadOnlySpan<char> mark, ref bool none)
    {
        if (none)
        {
            return -1;
        }

        var found = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
        none = found < 0;
        return found < 0 ? -1 : found + mark.Length;
    }
}
