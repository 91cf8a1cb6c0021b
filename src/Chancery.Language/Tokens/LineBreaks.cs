namespace Chancery.Language.Tokens;

/// <summary>Tells a heading's line from a line of prose that only broke for want of room.</summary>
internal static class LineBreaks
{
    // Prose is wrapped at 60 to 80 characters as a rule: a shorter line was ended on purpose, and one followed by a far longer line too.
    private const int Short = 50;
    private const int Long = 100;

    /// <summary>Whether the line that ends at <paramref name="end"/>, with no final mark, ends a sentence before the line that begins at <paramref name="next"/>.</summary>
    public static bool EndsHeading(ReadOnlySpan<char> text, int end, int next)
    {
        if (text[end - 1] is ',' or ';' or '-' or '\u2013' or '\u2014' || Letters.IsLower(text[next]))
        {
            return false;
        }

        var start = Math.Max(0, end - Long - 1);
        var line = text[start..end].LastIndexOfAny("\n\r\u2028\u2029\u0085");
        var length = line < 0 ? end - start : end - start - line - 1;
        var following = text.Slice(next, Math.Min(Long + 1, text.Length - next)).IndexOfAny("\n\r\u2028\u2029\u0085");
        return length is < Short or > Long || (following < 0 && text.Length - next > Long);
    }
}
