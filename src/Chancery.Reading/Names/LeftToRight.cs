using Chancery.Language;

namespace Chancery.Reading.Names;

/// <summary>What is found in a sentence from left to right, nothing inside another.</summary>
internal static class LeftToRight
{
    /// <param name="tokens">The sentence's tokens.</param>
    /// <param name="at">What begins at a token; null for nothing.</param>
    /// <param name="last">The last token of what was found.</param>
    public static List<T> Find<T>(IReadOnlyList<Token> tokens, Func<int, T?> at, Func<T, int> last)
        where T : class
    {
        var found = new List<T>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (at(i) is not { } match) continue;
            found.Add(match);
            i = last(match);
        }

        return found;
    }
}
