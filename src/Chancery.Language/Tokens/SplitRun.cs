namespace Chancery.Language.Tokens;

/// <summary>One pass over one text, which gathers tokens until a sentence is seen to end.</summary>
internal ref struct SplitRun(ReadOnlySpan<char> text, EnglishForms forms)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly Tokenizer tokenizer = new(forms);
    private readonly SentenceEnds ends = new(forms);
    private readonly List<TokenSpan> open = new(64);
    private readonly SentenceBuffer sentence = new();
    private Ending ending = Ending.None;
    private bool inQuotes;
    private int noteEnd;

    public readonly IReadOnlyList<TokenSpan[]> Sentences => sentence.Done;

    public void Go()
    {
        var at = 0;
        while (true)
        {
            var gap = at;
            while (at < text.Length && Letters.IsSpace(text[at]))
            {
                at++;
            }

            if (at == text.Length)
            {
                break;
            }

            if (at > gap && sentence.Count > 0)
            {
                Pass(text[gap..at], gap, at);
            }

            var start = at;
            while (at < text.Length && !Letters.IsSpace(text[at]))
            {
                at++;
            }

            open.Clear();
            tokenizer.Cut(text, start, at, open);
            foreach (var token in open)
            {
                Take(token, spaced: token.Start == start);
            }
        }

        Close();
    }

    /// <summary>Ends the sentence where the white space before the next word does.</summary>
    private void Pass(ReadOnlySpan<char> space, int start, int next)
    {
        var line = space.IndexOfAny("\n\r\u2028\u2029\u0085");
        if (line < 0)
        {
            return;
        }

        var isParagraph = space.Contains('\u2029') || space[(line + 1)..].ContainsAny("\n\u2028\u0085");
        if (isParagraph || ending is not (Ending.None or Ending.Abbreviation) || LineBreaks.EndsHeading(text, start, next))
        {
            Close();
        }
    }

    private void Take(TokenSpan token, bool spaced)
    {
        if (ending != Ending.None && token.Start >= noteEnd && !Extends(token, spaced))
        {
            if (ends.Holds(ending, text, token.Start, spaced))
            {
                Close();
            }

            ending = Ending.None;
        }

        var isFirst = sentence.Count == 0 || (sentence.Count == 1 && Letters.IsDigit(text[sentence.Start]));
        sentence.Add(token);
        if (token.Length == 1 && text[token.Start] == '"')
        {
            inQuotes = !inQuotes;
        }

        var own = ends.Of(text, token, isFirst);
        ending = own != Ending.None ? own : ending;
    }

    /// <summary>Whether the token still belongs to the sentence that has ended: a closing quote or bracket, the number of a note.</summary>
    private bool Extends(TokenSpan token, bool spaced)
    {
        var c = text[token.Start];
        if (c == '[' && Note(token.End) is > 0 and var end)
        {
            noteEnd = end;
            return true;
        }

        return token.Length <= 2 && c switch
        {
            ')' or ']' or '}' or '\u201D' or '\u00BB' => true,
            '\'' or '\u2019' => !spaced,
            '"' => !spaced || inQuotes,
            _ => false,
        };
    }

    // The end of "12, 13]", 0 if that is not what stands there.
    private readonly int Note(int at)
    {
        var start = at;
        while (at < text.Length && at - start < 12 && (Letters.IsDigit(text[at]) || text[at] is ',' or '-' or '\u2013'))
        {
            at++;
        }

        return at > start && at < text.Length && text[at] == ']' ? at + 1 : 0;
    }

    private void Close()
    {
        sentence.Close(text);
        ending = Ending.None;
        inQuotes = false;
        noteEnd = 0;
    }
}
