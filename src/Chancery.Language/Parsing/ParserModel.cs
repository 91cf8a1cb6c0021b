using Chancery.Language.Models;
using Chancery.Language.Words;

namespace Chancery.Language.Parsing;

/// <summary>What the parser needs to choose moves and relations.</summary>
/// <typeparam name="T">The kind of weights: packed when parsing, whole when training.</typeparam>
internal sealed class ParserModel<T>(T moves, T labels, LabelSet labelSet) where T : struct, IWeightTable
{
    public T Moves => moves;

    public T Labels => labels;

    public LabelSet LabelSet => labelSet;

    /// <summary>The relation a move would give, by the words as attached so far.</summary>
    /// <param name="words">The words.</param>
    /// <param name="state">The arcs so far.</param>
    /// <param name="head">What the word is to hang on.</param>
    /// <param name="word">The word.</param>
    /// <param name="known">Relations found before in the same sentence, if they are kept.</param>
    public byte Label(SentenceWords words, ParseState state, int head, int word, KnownAnswers<byte>? known = null)
    {
        var candidates = labelSet.For(word < head, words.UposId[head], words.UposId[word]);
        if (candidates.Length == 1) return candidates[0];
        Span<ushort> view = stackalloc ushort[LabelFeatures.Seen];
        LabelFeatures.See(words, state, head, word, view);
        if (known is null) return Best(words, view, candidates);
        ref var label = ref known.Of(view, out var isKnown);
        if (!isKnown) label = Best(words, view, candidates);
        return label;
    }

    /// <summary>Makes a move, naming the arc it draws if it draws one.</summary>
    public void Apply(SentenceWords words, ParseState state, Move move, KnownAnswers<byte>? known = null)
    {
        if (move == Move.Shift)
        {
            state.Shift();
            return;
        }

        var word = state.Stack(0);
        if (move == Move.Left) state.MakeLeft(Label(words, state, state.Next, word, known));
        else state.MakeRight(Label(words, state, state.Stack(1), word, known));
    }

    private byte Best(SentenceWords words, ReadOnlySpan<ushort> view, byte[] candidates)
    {
        Span<uint> features = stackalloc uint[LabelFeatures.Most];
        var count = LabelFeatures.Extract(words, view, features);
        return Scoring.Best(labels, features[..count], candidates, Scoring.LabelBits);
    }
}
