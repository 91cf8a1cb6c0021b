namespace Chancery.Language.Tokens;

/// <summary>How far a token goes that begins with no letter or figure.</summary>
internal static class Marks
{
    public static int End(ReadOnlySpan<char> text, int at, int limit)
    {
        var c = text[at];
        return c switch
        {
            '.' or '\u2026' => RunOf(text, at, limit, ".\u2026"),
            '!' or '?' => RunOf(text, at, limit, "!?"),
            '-' or '=' or '*' or '_' or '~' or '+' or '<' or '>' or '|' => RunOf(text, at, limit, c),
            ':' or ';' when Face(text, at, limit) is > 0 and var end => end,
            _ when char.IsHighSurrogate(c) && at + 1 < limit && char.IsLowSurrogate(text[at + 1]) => at + 2,
            _ => at + 1,
        };
    }

    private static int RunOf(ReadOnlySpan<char> text, int at, int limit, ReadOnlySpan<char> marks)
    {
        var length = text[at..limit].IndexOfAnyExcept(marks);
        return length < 0 ? limit : at + length;
    }

    private static int RunOf(ReadOnlySpan<char> text, int at, int limit, char mark) => RunOf(text, at, limit, [mark]);

    // Smileys of two or three marks: :) ;-)
    private static int Face(ReadOnlySpan<char> text, int at, int limit)
    {
        var mouth = at + 1 < limit && text[at + 1] == '-' ? at + 2 : at + 1;
        return mouth < limit && text[mouth] is ')' or '(' && (mouth + 1 == limit || Letters.WordUnits(text, mouth + 1) == 0) ? mouth + 1 : 0;
    }
}
