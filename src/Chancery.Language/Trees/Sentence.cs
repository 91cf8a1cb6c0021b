namespace Chancery.Language;

/// <summary>One sentence with its dependency tree.</summary>
/// <param name="Tokens">Its words in order; never empty.</param>
public sealed record Sentence(IReadOnlyList<Token> Tokens)
{
    /// <summary>Offset of its first character in the analysed text, in UTF-16 units.</summary>
    public int Start => Tokens[0].Start;

    /// <summary>Offset just behind its last character.</summary>
    public int End => Tokens[^1].End;
}
