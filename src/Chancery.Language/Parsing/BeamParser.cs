using Chancery.Language.Models;
using Chancery.Language.Words;

namespace Chancery.Language.Parsing;

/// <summary>Watches a beam and may hold it to some moves; what training needs.</summary>
internal interface IBeamGuide
{
    bool Admits(ParseState state, Move move);

    /// <summary>The state of this rank comes from that parent by this move.</summary>
    void Chosen(int rank, int parent, Move move, ParseState before);

    void EndOfStep(int bestScore);
}

/// <summary>Keeps the best few half-built trees side by side, and at the end the best of them. Every tree of n words takes 2n - 1 moves, so the states of a step compare fairly.</summary>
/// <param name="scores">What tells good moves from bad ones.</param>
/// <param name="width">How many at most.</param>
/// <param name="margin">By how much the score of one may lie below the best's before it is given up.</param>
internal sealed class BeamParser<T>(SentenceScores<T> scores, int width, int margin = int.MaxValue) where T : struct, IWeightTable
{
    private readonly record struct Candidate(int Score, int Parent, Move Move);

    private readonly Candidate[] best = new Candidate[width];
    private ParseState[] now = States(width), next = States(width);
    private int live, chosen;

    public ParseState Parse(SentenceWords words, IBeamGuide? guide = null)
    {
        scores.Forget();
        return ParseAgain(words, guide);
    }

    /// <summary>Parses words whose tags are tried anew; what the scores know of the others is kept.</summary>
    public ParseState ParseAgain(SentenceWords words, IBeamGuide? guide = null)
    {
        foreach (var state in now) state.Reserve(words.End);
        foreach (var state in next) state.Reserve(words.End);
        now[0].Reset(words.End);
        live = 1;
        while (!now[0].IsFinal)
        {
            chosen = 0;
            for (var i = 0; i < live; i++) Expand(words, i, guide);
            while (chosen > 1 && best[0].Score - best[chosen - 1].Score > margin) chosen--;
            for (var k = 0; k < chosen; k++)
            {
                var (score, parent, move) = best[k];
                guide?.Chosen(k, parent, move, now[parent]);
                next[k].CopyFrom(now[parent]);
                next[k].Score = score;
                scores.Apply(words, next[k], move);
            }

            (now, next) = (next, now);
            live = chosen;
            guide?.EndOfStep(now[0].Score);
        }

        return now[0];
    }

    private void Expand(SentenceWords words, int parent, IBeamGuide? guide)
    {
        var state = now[parent];
        if (GreedyParser.OnlyMove(state) is { } only)
        {
            if (guide is null || guide.Admits(state, only)) Offer(new(state.Score, parent, only));
            return;
        }

        var found = scores.OfMoves(words, state);
        for (var move = Move.Shift; move <= Move.Right; move++)
        {
            if (state.Allows(move) && (guide is null || guide.Admits(state, move))) Offer(new(state.Score + found[move], parent, move));
        }
    }

    // Kept in falling order of score; of equals the earlier stays first.
    private void Offer(Candidate candidate)
    {
        if (chosen == best.Length && candidate.Score <= best[^1].Score) return;
        var at = chosen < best.Length ? chosen++ : chosen - 1;
        for (; at > 0 && best[at - 1].Score < candidate.Score; at--) best[at] = best[at - 1];
        best[at] = candidate;
    }

    private static ParseState[] States(int width) => [.. Enumerable.Range(0, width).Select(_ => new ParseState())];
}
