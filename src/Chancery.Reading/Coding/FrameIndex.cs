using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>The frames by the words that call them.</summary>
internal sealed class FrameIndex(LexiconIndex lexicon)
{
    private readonly FrozenDictionary<string, (Frame Frame, FrameWord Word)[]> byForm = lexicon.Frames
        .SelectMany(f => f.Words.SelectMany(w => Inflections.Of(w.Lemma, w.Class).Distinct().Select(form => (Form: form, Frame: f, Word: w))))
        .GroupBy(x => x.Form, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(x => (x.Frame, x.Word)).ToArray(), StringComparer.Ordinal);

    /// <summary>The frames a token's word may call, by its dictionary form and part of speech.</summary>
    public IEnumerable<(Frame Frame, FrameWord Word)> Of(Token token)
    {
        if (byForm.TryGetValue(token.Lemma, out var byLemma))
            foreach (var entry in byLemma)
                if (entry.Word.Lemma == token.Lemma && Fits(entry.Word.Class, token.Upos)) yield return entry;
        if (byForm.TryGetValue(token.Form.ToLowerInvariant(), out var inflected))
            foreach (var entry in inflected)
                if (entry.Word.Lemma != token.Lemma && Fits(entry.Word.Class, token.Upos)) yield return entry;
    }

    private static bool Fits(WordClass wanted, UniversalTag tag) => wanted switch
    {
        WordClass.Verb => tag is UniversalTag.Verb,
        WordClass.Noun => tag is UniversalTag.Noun or UniversalTag.Propn,
        _ => tag is UniversalTag.Adj or UniversalTag.Verb,
    };
}
