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
    public byte Label(SentenceWords words, ParseState state, int head, int word)
    {
        var candidates = labelSet.For(word < head, words.UposId[head], words.UposId[word]);
        if (candidates.Length == 1) return candidates[0];
        Span<uint> features = stackalloc uint[LabelFeatures.Most];
        var count = LabelFeatures.Extract(words, state, head, word, features);
        return Scoring.Best(labels, features[..count], candidates, Scoring.LabelBits);
    }

    /// <summary>Makes a move, naming the arc it draws if it draws one.</summary>
    public void Apply(SentenceWords words, ParseState state, Move move)
    {
        if (move == Move.Shift)
        {
            state.Shift();
            return;
        }

        var word = state.Stack(0);
        if (move == Move.Left) state.MakeLeft(Label(words, state, state.Next, word));
        else state.MakeRight(Label(words, state, state.Stack(1), word));
    }
}
