using Chancery.Language.Models;
using Chancery.Language.Words;

namespace Chancery.Language.Parsing;

/// <summary>Takes the best move each time: the fast way to a tree.</summary>
internal static class GreedyParser
{
    public static void Parse<T>(ParserModel<T> model, SentenceWords words, ParseState state) where T : struct, IWeightTable
    {
        Span<uint> features = stackalloc uint[MoveFeatures.Most];
        state.Reset(words.End);
        while (!state.IsFinal)
        {
            var move = OnlyMove(state);
            if (move is null)
            {
                var count = MoveFeatures.Extract(words, state, features);
                move = BestMove(state, Scoring.OfMovesButShift(model.Moves, features[..count]));
            }

            model.Apply(words, state, move.Value);
        }
    }

    /// <summary>The move to make when there is no choice.</summary>
    public static Move? OnlyMove(ParseState state) =>
        state.Next == state.End ? Move.Right : state.Size == 0 ? Move.Shift : null;

    public static Move BestMove(ParseState state, MoveScores scores)
    {
        var best = Move.Shift;
        if (state.Allows(Move.Left) && scores.Left > scores.Shift) best = Move.Left;
        if (state.Allows(Move.Right) && scores.Right > scores[best]) best = Move.Right;
        return best;
    }
}
