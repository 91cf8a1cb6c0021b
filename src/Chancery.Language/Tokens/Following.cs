namespace Chancery.Language.Tokens;

/// <summary>What follows a place in a text, white space and opening quotes left aside.</summary>
internal readonly ref struct Following
{
    private const int Reach = 32;

    /// <summary>The first character; U+0000 at the end of the text or of the paragraph.</summary>
    public char First { get; private init; }

    /// <summary>The letters that stand first; empty if something else does.</summary>
    public ReadOnlySpan<char> Word { get; private init; }

    /// <summary>Whether an opening bracket stands before it.</summary>
    public bool Bracketed { get; private init; }

    public static Following Of(ReadOnlySpan<char> text, int at)
    {
        var stop = Math.Min(text.Length, at + Reach);
        var bracketed = false;
        while (at < stop && (Letters.IsSpace(text[at]) || IsOpening(text[at])))
        {
            if (text[at] == '\u2029')
            {
                return default;
            }

            bracketed |= text[at] is '(' or '[';
            at++;
        }

        var end = at;
        while (end < stop && Letters.IsLetter(text[end]))
        {
            end++;
        }

        return at < stop ? new Following { First = text[at], Word = text[at..end], Bracketed = bracketed } : default;
    }

    private static bool IsOpening(char c) => c is '"' or '\'' or '\u201C' or '\u2018' or '(' or '[' or '{' or '\u00AB' or '\u201E';
}
