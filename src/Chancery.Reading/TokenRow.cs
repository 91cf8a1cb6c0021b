using System.Collections;
using Chancery.Language;

namespace Chancery.Reading;

/// <summary>The tokens of a sentence as they are asked for over and over: straight from their array, where an interface would stand between.</summary>
internal readonly struct TokenRow : IReadOnlyList<Token>
{
    private readonly Token[] tokens;

    public TokenRow(Sentence sentence) => tokens = sentence.Tokens as Token[] ?? [.. sentence.Tokens];

    public TokenRow(Token[] tokens) => this.tokens = tokens;

    public int Count => tokens.Length;

    public Token this[int index] => tokens[index];

    public bool Any(Func<Token, bool> fits)
    {
        foreach (var token in tokens) if (fits(token)) return true;
        return false;
    }

    public Token? FirstOrDefault(Func<Token, bool> fits)
    {
        foreach (var token in tokens) if (fits(token)) return token;
        return null;
    }

    public Token[] ToArray() => [.. tokens];

    public ReadOnlySpan<Token>.Enumerator GetEnumerator() => new ReadOnlySpan<Token>(tokens).GetEnumerator();

    IEnumerator<Token> IEnumerable<Token>.GetEnumerator() => ((IEnumerable<Token>)tokens).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => tokens.GetEnumerator();
}
