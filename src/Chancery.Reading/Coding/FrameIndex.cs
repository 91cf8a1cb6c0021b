using System.Runtime.InteropServices;
using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>The frames by the words that call them.</summary>
internal sealed class FrameIndex
{
    private readonly Dictionary<string, List<Call>> byLemma = new(StringComparer.Ordinal), byForm = new(StringComparer.Ordinal);
    private readonly NeededWords needed = new();

    // Words met before with their calls: most words of a text come again. Where two want one place the later takes it, on whatever thread.
    private const int Places = 1 << 12;
    private const int Longest = 24;
    private readonly Met?[] met = new Met?[Places];

    // A program's first report waits for this, so it is built plainly.
    public FrameIndex(LexiconIndex lexicon)
    {
        foreach (var frame in lexicon.Frames)
        {
            foreach (var word in frame.Words)
            {
                var call = new Call(frame, word, word.Class, needed.Of(word));
                Add(byLemma, word.Lemma, call);
                foreach (var form in Inflections.Of(word.Lemma, word.Class)) Add(byForm, form, call);
            }
        }
    }

    /// <summary>A frame, the word that calls it, its part of speech, and the numbers of the words it needs beside it.</summary>
    public readonly record struct Call(Frame Frame, FrameWord Word, WordClass Class, int[][] Needs);

    /// <summary>Which of the words that frames need stand in a sentence.</summary>
    public ulong[] NeededIn(TokenRow tokens) => needed.In(tokens);

    /// <summary>The frames a token's word may call, by its dictionary form and part of speech.</summary>
    public List<Call> Of(Token token) => [.. CallsOf(token)];

    /// <summary>The frames a token's word may call, by its dictionary form and part of speech.</summary>
    /// <param name="token">The token.</param>
    /// <param name="held">Which of the words that frames need the sentence holds; what needs others is left out.</param>
    /// <param name="found">Where they are put.</param>
    public void Find(Token token, ulong[] held, List<Call> found)
    {
        foreach (ref readonly var call in CallsOf(token).AsSpan()) if (NeededWords.Holds(held, call.Needs)) found.Add(call);
    }

    private Call[] CallsOf(Token token)
    {
        if (token.Upos is not (UniversalTag.Verb or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj) && token.Relation is not "cop") return [];
        ref var place = ref met[(token.Form.GetHashCode() + (int)token.Upos) & (Places - 1)];
        var known = place;
        if (known is not null && known.Tag == token.Upos && known.Form == token.Form && known.Lemma == token.Lemma) return known.Calls;
        known = new(token.Form, token.Lemma, token.Upos, Calls(token));
        if (token.Form.Length <= Longest) place = known;
        return known.Calls;
    }

    private Call[] Calls(Token token)
    {
        var found = new List<Call>();
        if (byLemma.TryGetValue(token.Lemma, out var own))
            foreach (ref readonly var call in CollectionsMarshal.AsSpan(own))
                if (Fits(call.Class, token.Upos)) found.Add(call);
        if (!byForm.TryGetValue(token.Form.ToLowerInvariant(), out var inflected)) return [.. found];
        foreach (ref readonly var call in CollectionsMarshal.AsSpan(inflected))
            if (Fits(call.Class, token.Upos) && call.Word.Lemma != token.Lemma) found.Add(call);
        return [.. found];
    }

    private sealed record Met(string Form, string Lemma, UniversalTag Tag, Call[] Calls);

    private static void Add(Dictionary<string, List<Call>> calls, string form, Call call)
    {
        ref var called = ref CollectionsMarshal.GetValueRefOrAddDefault(calls, form, out _);
        called ??= new(1);
        if (called.Count == 0 || !ReferenceEquals(called[^1].Word, call.Word)) called.Add(call);
    }

    private static bool Fits(WordClass wanted, UniversalTag tag) => wanted switch
    {
        WordClass.Verb => tag is UniversalTag.Verb or UniversalTag.Aux,
        WordClass.Noun => tag is UniversalTag.Noun or UniversalTag.Propn,
        _ => tag is UniversalTag.Adj or UniversalTag.Verb,
    };
}
