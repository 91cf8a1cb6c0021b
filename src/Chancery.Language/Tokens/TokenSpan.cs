namespace Chancery.Language.Tokens;

/// <summary>Where a token stands in its text, in UTF-16 units: from <paramref name="Start"/> up to, not with, <paramref name="End"/>.</summary>
internal readonly record struct TokenSpan(int Start, int End)
{
    public int Length => End - Start;
}
