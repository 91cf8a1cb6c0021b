using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>The frames by the words that call them.</summary>
internal sealed class FrameIndex(LexiconIndex lexicon)
{
    private readonly FrozenDictionary<string, (Frame Frame, FrameWord Word)[]> byLemma = lexicon.Frames
        .SelectMany(f => f.Words.Select(w => (Frame: f, Word: w)))
        .GroupBy(x => x.Word.Lemma, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>The frames a token's word may call, by its dictionary form and part of speech.</summary>
    public IEnumerable<(Frame Frame, FrameWord Word)> Of(Token token)
    {
        if (!byLemma.TryGetValue(token.Lemma, out var all)) yield break;
        foreach (var entry in all)
            if (Fits(entry.Word.Class, token.Upos)) yield return entry;
    }

    private static bool Fits(WordClass wanted, UniversalTag tag) => wanted switch
    {
        WordClass.Verb => tag is UniversalTag.Verb,
        WordClass.Noun => tag is UniversalTag.Noun or UniversalTag.Propn,
        _ => tag is UniversalTag.Adj or UniversalTag.Verb,
    };
}
