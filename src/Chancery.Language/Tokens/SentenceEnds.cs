namespace Chancery.Language.Tokens;

/// <summary>Decides whether a sentence ends behind a token.</summary>
/// <param name="forms">The written forms of English.</param>
internal readonly struct SentenceEnds(EnglishForms forms)
{
    /// <summary>What the token's own writing tells, before what follows is known.</summary>
    public Ending Of(ReadOnlySpan<char> text, TokenSpan token, bool isFirst)
    {
        var word = text[token.Start..token.End];
        var last = word[^1];
        if (word.Length == 1)
        {
            return last switch
            {
                '.' => isFirst ? Ending.None : Ending.Stop,
                '!' or '?' => Ending.Mark,
                '\u2026' => Ending.Ellipsis,
                '\u3002' or '\uFF01' or '\uFF1F' or '\u061F' or '\u0964' => Ending.Stop,
                _ => Ending.None,
            };
        }

        if (last is '!' or '?')
        {
            return Ending.Mark;
        }

        if (last is not ('.' or '\u2026'))
        {
            return Ending.None;
        }

        if (word[^2] is '.' or '\u2026')
        {
            return Ending.Ellipsis;
        }

        var kinds = forms.Of(word[..^1]);
        return (kinds & (FormKinds.Title | FormKinds.Counted)) != 0 ? Ending.None
            : (kinds & FormKinds.Unit) != 0 || word is "etc." ? Ending.Closing
            : word.Length == 2 ? Ending.None
            : Ending.Abbreviation;
    }

    /// <summary>Whether the ending holds, given what comes behind.</summary>
    /// <param name="ending">What the last tokens told.</param>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the next token begins.</param>
    /// <param name="spaced">Whether white space parts it from the last.</param>
    public bool Holds(Ending ending, ReadOnlySpan<char> text, int at, bool spaced)
    {
        var next = Following.Of(text, at);
        return ending switch
        {
            Ending.Stop when spaced && Letters.IsLower(next.First) => EndsLongWord(text, at),
            Ending.Stop or Ending.Mark => spaced
                ? !Letters.IsLower(next.First) && text[at] is not (',' or ';' or ':')
                : Letters.IsUpper(next.First),
            Ending.Ellipsis => spaced && Letters.IsUpper(next.First),
            Ending.Closing => spaced && Letters.IsUpper(next.First) && !next.Bracketed,
            Ending.Abbreviation => spaced && (forms.Of(next.Word) & FormKinds.Starter) != 0 && !next.Bracketed,
            _ => false,
        };
    }

    // Before a small letter a stop ends a sentence of careless writing, if the word before is too long for an abbreviation.
    private static bool EndsLongWord(ReadOnlySpan<char> text, int at)
    {
        var before = text[Math.Max(0, at - 8)..at].TrimEnd();
        return before.Length > 5 && before[^1] == '.' && before[^5..^1].IndexOfAnyExceptInRange('a', 'z') < 0;
    }
}

/// <summary>What the last token of a possible sentence is.</summary>
internal enum Ending : byte
{
    /// <summary>Ends nothing.</summary>
    None,

    /// <summary>A full stop.</summary>
    Stop,

    /// <summary>A question or exclamation mark.</summary>
    Mark,

    /// <summary>Dots or an omission mark.</summary>
    Ellipsis,

    /// <summary>An abbreviation that likes to stand last: <c>p.m.</c></summary>
    Closing,

    /// <summary>Another abbreviation: <c>U.S.</c></summary>
    Abbreviation,
}
