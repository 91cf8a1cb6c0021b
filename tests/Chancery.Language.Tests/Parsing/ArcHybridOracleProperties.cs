using Chancery.Language.Conllu;
using Chancery.Language.Parsing;
using Chancery.Language.Words;
using Chancery.Training.Learning;
using CsCheck;
using Xunit;

namespace Chancery.Language.Tests.Parsing;

public class ArcHybridOracleProperties
{
    // A tree over up to a dozen words: each word but the root is under an earlier one of a random order.
    private static readonly Gen<TreeSentence> Trees =
        from order in Gen.Int[1, 12].SelectMany(n => Gen.Shuffle(Enumerable.Range(0, n).ToArray()))
        from picks in Gen.Int[0, 1000].Array[order.Length]
        select Tree(order, picks);

    [Fact]
    public void Any_moves_that_lose_nothing_build_the_right_tree()
    {
        Gen.Select(Trees, Gen.Int[0, 2].Array[64]).Sample((tree, choices) =>
        {
            var state = new ParseState();
            state.Reset(tree.Gold.Words.Length + SentenceWords.First);
            for (var step = 0; !state.IsFinal; step++)
            {
                var moves = Enum.GetValues<Move>().Where(m => ArcHybridOracle.LosesNothing(m, state, tree)).ToArray();
                Assert.NotEmpty(moves);
                Make(state, moves[choices[step % choices.Length] % moves.Length]);
            }

            for (var i = SentenceWords.First; i < state.End; i++) Assert.Equal(tree.Heads[i], state.Head(i) == 0 ? state.End : state.Head(i));
        });
    }

    [Fact]
    public void From_any_state_some_move_loses_nothing_more()
    {
        Gen.Select(Trees, Gen.Int[0, 2].Array[64]).Sample((tree, choices) =>
        {
            var state = new ParseState();
            state.Reset(tree.Gold.Words.Length + SentenceWords.First);
            for (var step = 0; !state.IsFinal; step++)
            {
                Assert.Contains(Enum.GetValues<Move>(), m => ArcHybridOracle.LosesNothing(m, state, tree));
                var allowed = Enum.GetValues<Move>().Where(state.Allows).ToArray();
                Make(state, allowed[choices[step % choices.Length] % allowed.Length]);
            }
        });
    }

    [Fact]
    public void A_lifted_tree_has_no_crossing_arcs_and_the_same_root()
    {
        Trees.Sample(tree =>
        {
            var end = tree.Gold.Words.Length + SentenceWords.First;
            for (var a = SentenceWords.First; a < end; a++)
            {
                for (var b = SentenceWords.First; b < end; b++) Assert.False(Cross(a, tree.Heads[a], b, tree.Heads[b]));
            }

            Assert.Single(tree.Heads[SentenceWords.First..end], end);
        });
    }

    private static bool Cross(int a, int aHead, int b, int bHead)
    {
        int aFrom = Math.Min(a, aHead), aTo = Math.Max(a, aHead), bFrom = Math.Min(b, bHead), bTo = Math.Max(b, bHead);
        return aFrom < bFrom && bFrom < aTo && aTo < bTo;
    }

    private static void Make(ParseState state, Move move)
    {
        if (move == Move.Shift) state.Shift();
        else if (move == Move.Left) state.MakeLeft(0);
        else state.MakeRight(0);
    }

    private static TreeSentence Tree(int[] order, int[] picks)
    {
        var heads = new int[order.Length];
        for (var i = 0; i < order.Length; i++) heads[order[i]] = i == 0 ? -1 : order[picks[i] % i];
        var words = heads.Select(h => new GoldWord("w", "w", UniversalTag.Noun, "NN", h, h < 0 ? "root" : "dep")).ToArray();
        var sentence = new GoldSentence("", "", words);
        return TreeSentence.Of(sentence, new byte[words.Length], new LabelSetBuilder([sentence]));
    }
}
