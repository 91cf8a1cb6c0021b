using Chancery.Language.Models;
using Chancery.Language.Words;

namespace Chancery.Language.Parsing;

/// <summary>
/// What the weights say of the moves and relations of one sentence. Trees side by side mostly differ in what lies far behind, and ask the same again
/// and again; so what was found is kept: of all that is looked at, and of the words alone, whose trees differ more often than they.
/// </summary>
internal sealed class SentenceScores<T>(ParserModel<T> model) where T : struct, IWeightTable
{
    // Powers of two; more places were measured to bring nothing.
    private const int Views = 9;
    private const int Words = 7;
    private const int Pairs = 8;
    private const int PairWidth = 4;
    private readonly KnownAnswers<MoveScores> moves = new(MoveFeatures.Seen, Views);
    private readonly KnownAnswers<MoveScores> next = new(PairWidth, Words), topAndNext = new(PairWidth, Pairs), topTwo = new(PairWidth, Pairs);
    private readonly KnownAnswers<byte> labels = new(LabelFeatures.Seen, Views);
    private readonly uint[] features = new uint[MoveFeatures.Most];

    /// <summary>Call for each sentence, and when the weights have changed.</summary>
    public void Forget()
    {
        moves.Forget();
        next.Forget();
        topAndNext.Forget();
        topTwo.Forget();
        labels.Forget();
    }

    /// <summary>What speaks for each move.</summary>
    public MoveScores OfMoves(SentenceWords words, ParseState state)
    {
        Span<ushort> view = stackalloc ushort[MoveFeatures.Seen];
        MoveFeatures.See(words, state, view);
        ref var scores = ref moves.Of(view, out var isKnown);
        if (isKnown) return scores;
        var seen = new MoveFeatures(words, view);
        var (top, second, coming, trial) = (view[0], view[1], view[3], (ushort)words.TrialOf(view[3] + 2));
        ref var ofNext = ref next.Of([coming, trial, 0, 0], out isKnown);
        if (!isKnown) ofNext = Sum(seen.Next(features));
        ref var ofTopAndNext = ref topAndNext.Of([top, coming, trial, 0], out isKnown);
        if (!isKnown) ofTopAndNext = Sum(seen.TopAndNext(features));
        ref var ofTopTwo = ref topTwo.Of([top, second, trial, 0], out isKnown);
        if (!isKnown) ofTopTwo = Sum(seen.TopTwo(features));
        scores = Sum(seen.Others(features)) + ofNext + ofTopAndNext + ofTopTwo;
        return scores;
    }

    /// <summary>Makes a move, naming the arc it draws if it draws one.</summary>
    public void Apply(SentenceWords words, ParseState state, Move move) => model.Apply(words, state, move, labels);

    private MoveScores Sum(int count) => model.Moves.OfMoves(features.AsSpan(0, count));
}
