using System.Buffers;

namespace Chancery.Language.Tokens;

/// <summary>Addresses on the web, which are one token whatever marks they hold.</summary>
internal static class Addresses
{
    private const int LongestPart = 128;

    private static readonly SearchValues<char> Outside = SearchValues.Create("<>\"\u201C\u201D|");

    /// <summary>The end of the address that begins at <paramref name="start"/>; 0 if none begins there.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int limit)
    {
        var rest = text[start..limit];
        if (!(rest[0] is 'h' or 'H' && (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)))
            && !(rest[0] is 'w' or 'W' && rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)))
        {
            return 0;
        }

        var length = rest.IndexOfAny(Outside);
        length = length < 0 ? rest.Length : length;
        var bracketed = rest[..length].Contains('(');
        while (length > 4 && (rest[length - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '\u2019' or ']' || (rest[length - 1] == ')' && !bracketed)))
        {
            length--;
        }

        return start + length;
    }

    /// <summary>The first mail address between two places; empty without one.</summary>
    public static TokenSpan Mail(ReadOnlySpan<char> text, int start, int limit)
    {
        for (var at = start; at < limit; at++)
        {
            var sign = text[at..limit].IndexOf('@');
            if (sign < 0)
            {
                break;
            }

            at += sign;
            var from = at;
            while (from > start && at - from < LongestPart && IsMailPart(text, from - 1))
            {
                from--;
            }

            var to = at + 1;
            while (to < limit && to - at < LongestPart && IsMailPart(text, to))
            {
                to++;
            }

            while (text[to - 1] is '.' or '-')
            {
                to--;
            }

            if (from < at && to > at + 1)
            {
                return new(from, to);
            }
        }

        return default;
    }

    private static bool IsMailPart(ReadOnlySpan<char> text, int at) => Letters.WordUnits(text, at) == 1 || text[at] is '.' or '-' or '+' or '%';
}
