using Chancery.Language.Tokens;

namespace Chancery.Language.Tests.Tokens;

/// <summary>Sentences as strings: tokens parted by a space.</summary>
internal static class TokensOf
{
    public static string[] Text(string text) => new SentenceSplitter().Split(text)
        .Select(s => string.Join(' ', s.Select(t => text[t.Start..t.End]))).ToArray();
}
