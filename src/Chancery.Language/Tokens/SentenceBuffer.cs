namespace Chancery.Language.Tokens;

/// <summary>The sentences closed so far and the tokens of the one still open.</summary>
internal sealed class SentenceBuffer
{
    /// <summary>No sentence has more tokens: a longer one is cut where its marks allow it, so that a parser's work stays bounded.</summary>
    public const int Longest = 250;

    private readonly List<TokenSpan> tokens = new(128);
    private readonly List<TokenSpan[]> done = [];

    public int Count => tokens.Count;

    public int Start => tokens[0].Start;

    public IReadOnlyList<TokenSpan[]> Done => done;

    public void Add(TokenSpan token) => tokens.Add(token);

    public void Close(ReadOnlySpan<char> text)
    {
        var from = 0;
        while (tokens.Count - from > Longest)
        {
            var cut = Cut(text, from);
            done.Add(tokens.GetRange(from, cut - from).ToArray());
            from = cut;
        }

        if (tokens.Count > from)
        {
            done.Add(from == 0 ? tokens.ToArray() : tokens.GetRange(from, tokens.Count - from).ToArray());
            tokens.Clear();
        }
    }

    // Behind the last of the strongest marks in the second half, else at the limit.
    private int Cut(ReadOnlySpan<char> text, int from)
    {
        var best = 0;
        var cut = from + Longest;
        for (var i = from + (Longest / 2); i < from + Longest; i++)
        {
            var strength = text[tokens[i].Start] switch
            {
                '.' or '!' or '?' => 4,
                ';' => 3,
                ':' or '\u2014' => 2,
                ',' => 1,
                _ => 0,
            };
            if (strength > 0 && strength >= best)
            {
                best = strength;
                cut = i + 1;
            }
        }

        return cut;
    }
}
