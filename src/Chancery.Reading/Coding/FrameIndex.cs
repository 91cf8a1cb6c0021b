using System.Runtime.InteropServices;
using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>The frames by the words that call them.</summary>
internal sealed class FrameIndex
{
    private readonly Dictionary<string, List<(Frame Frame, FrameWord Word)>> byForm = new(StringComparer.Ordinal);

    // A program's first report waits for this, so it is built plainly.
    public FrameIndex(LexiconIndex lexicon)
    {
        foreach (var frame in lexicon.Frames)
        {
            foreach (var word in frame.Words)
            {
                foreach (var form in Inflections.Of(word.Lemma, word.Class))
                {
                    ref var called = ref CollectionsMarshal.GetValueRefOrAddDefault(byForm, form, out _);
                    called ??= new(1);
                    if (called.Count == 0 || !ReferenceEquals(called[^1].Word, word)) called.Add((frame, word));
                }
            }
        }
    }

    /// <summary>The frames a token's word may call, by its dictionary form and part of speech.</summary>
    public IEnumerable<(Frame Frame, FrameWord Word)> Of(Token token)
    {
        if (token.Upos is not (UniversalTag.Verb or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj) && token.Relation is not "cop") return [];
        byForm.TryGetValue(token.Lemma, out var byLemma);
        byForm.TryGetValue(token.Form.ToLowerInvariant(), out var inflected);
        return byLemma is null && inflected is null ? [] : Fitting(token, byLemma, inflected);
    }

    private static IEnumerable<(Frame Frame, FrameWord Word)> Fitting(Token token, List<(Frame, FrameWord)>? byLemma, List<(Frame, FrameWord)>? inflected)
    {
        foreach (var (frame, word) in byLemma ?? [])
            if (word.Lemma == token.Lemma && Fits(word.Class, token.Upos)) yield return (frame, word);
        foreach (var (frame, word) in inflected ?? [])
            if (word.Lemma != token.Lemma && Fits(word.Class, token.Upos)) yield return (frame, word);
    }

    private static bool Fits(WordClass wanted, UniversalTag tag) => wanted switch
    {
        WordClass.Verb => tag is UniversalTag.Verb or UniversalTag.Aux,
        WordClass.Noun => tag is UniversalTag.Noun or UniversalTag.Propn,
        _ => tag is UniversalTag.Adj or UniversalTag.Verb,
    };
}
