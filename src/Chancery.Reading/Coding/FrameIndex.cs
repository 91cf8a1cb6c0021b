using System.Runtime.InteropServices;
using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>The frames by the words that call them.</summary>
internal sealed class FrameIndex
{
    private const int LongestForm = 64;
    private readonly Dictionary<string, List<Call>> byLemma = new(StringComparer.Ordinal), byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Call>>.AlternateLookup<ReadOnlySpan<char>> byLowerForm;
    private readonly NeededWords needed = new();

    // A program's first report waits for this, so it is built plainly.
    public FrameIndex(LexiconIndex lexicon)
    {
        byLowerForm = byForm.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var frame in lexicon.Frames)
        {
            foreach (var word in frame.Words.SelectMany(Spelled))
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
    public ulong[] NeededIn(IReadOnlyList<Token> tokens) => needed.In(tokens);

    /// <summary>The frames a token's word may call, by its dictionary form and part of speech.</summary>
    public List<Call> Of(Token token)
    {
        var found = new List<Call>();
        Find(token, null, found);
        return found;
    }

    /// <summary>The frames a token's word may call, by its dictionary form and part of speech.</summary>
    /// <param name="token">The token.</param>
    /// <param name="held">Which of the words that frames need the sentence holds; what needs others is left out.</param>
    /// <param name="found">Where they are put.</param>
    public void Find(Token token, ulong[]? held, List<Call> found)
    {
        if (token.Upos is not (UniversalTag.Verb or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj) && token.Relation is not "cop") return;
        if (byLemma.TryGetValue(token.Lemma, out var own))
            foreach (var call in own)
                if (Fits(call.Class, token.Upos) && (held is null || NeededWords.Holds(held, call.Needs))) found.Add(call);
        Span<char> lower = stackalloc char[LongestForm];
        var length = token.Form.AsSpan().ToLowerInvariant(lower);
        // nothing so long calls a frame
        if (length < 0 || !byLowerForm.TryGetValue(lower[..length], out var inflected)) return;
        foreach (var call in inflected)
            if (Fits(call.Class, token.Upos) && (held is null || NeededWords.Holds(held, call.Needs)) && call.Word.Lemma != token.Lemma) found.Add(call);
    }

    // "a run-off" may stand as three tokens
    private static IEnumerable<FrameWord> Spelled(FrameWord word)
    {
        yield return word;
        if (word.Class is not WordClass.Noun || !word.Lemma.Contains('-', StringComparison.Ordinal)) yield break;
        var parts = word.Lemma.Split('-');
        yield return word with { Lemma = parts[^1], Before = [.. word.Before, .. parts[..^1]] };
    }

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
