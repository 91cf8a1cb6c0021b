using System.Collections.Frozen;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>The word lists of <c>lexicon/words</c>.</summary>
internal static class Word
{
    /// <summary>A list by its name; empty when the lexicon has none.</summary>
    public static FrozenSet<string> List(LexiconIndex lexicon, string name) =>
        lexicon.Words.TryGetValue(name, out var words) ? words.ToFrozenSet(StringComparer.Ordinal) : FrozenSet<string>.Empty;
}
