using Chancery.Language.Models;
using Chancery.Language.Parsing;
using Chancery.Language.Tagging;
using Chancery.Language.Words;

namespace Chancery.Training.Learning;

/// <summary>Learns the greedy parser: averaged perceptrons for moves and relations, following the parser's own moves and putting right each that loses an arc.</summary>
internal sealed class GreedyTrainer(LabelSet labelSet, TagSet tags, Vocabulary vocabulary, int moveCells, int labelCells, ulong seed)
{
    private readonly LearnedWeights moves = new(moveCells);
    private readonly LearnedWeights labels = new(labelCells);
    private readonly SentenceWords words = new();
    private readonly ParseState state = new();
    private readonly uint[] buffer = new uint[MoveFeatures.Most];

    public (float[] Moves, float[] Labels) Train(TreeSentence[] sentences, int rounds, TextWriter log)
    {
        var order = sentences.ToArray();
        var shuffle = new Shuffle(seed);
        for (var round = 0; round < rounds; round++)
        {
            shuffle.Apply(order);
            long right = 0, named = 0, all = 0;
            foreach (var sentence in order)
            {
                Learn(sentence, explore: round > 0);
                for (var i = SentenceWords.First; i < state.End; i++)
                {
                    all++;
                    if ((state.Head(i) == 0 ? state.End : state.Head(i)) != sentence.Heads[i]) continue;
                    right++;
                    if (state.Head(i) == 0 || state.Label(i) == sentence.Labels[i]) named++;
                }
            }

            log.WriteLine($"  round {round + 1}: {100.0 * right / all:F2} % of heads, {100.0 * named / all:F2} % of arcs right while learning");
        }

        return (moves.Average(), labels.Average());
    }

    private void Learn(TreeSentence sentence, bool explore)
    {
        sentence.Fill(words, tags, vocabulary);
        state.Reset(words.End);
        while (!state.IsFinal)
        {
            var move = GreedyParser.OnlyMove(state) ?? Choose(sentence, explore);
            Apply(sentence, move);
        }
    }

    private Move Choose(TreeSentence sentence, bool explore)
    {
        var features = buffer.AsSpan(0, MoveFeatures.Extract(words, state, buffer));
        var scores = Scoring.OfMovesButShift(moves.Current, features);
        var best = GreedyParser.BestMove(state, scores);
        moves.Tick();
        if (ArcHybridOracle.LosesNothing(best, state, sentence)) return best;
        var right = BestRight(sentence, scores);
        if (right != Move.Shift) moves.UpdateRow(features, right - Move.Left, Scoring.MovesButShift, 1);
        if (best != Move.Shift) moves.UpdateRow(features, best - Move.Left, Scoring.MovesButShift, -1);
        return explore ? best : right;
    }

    private Move BestRight(TreeSentence sentence, MoveScores scores)
    {
        Move? best = null;
        for (var move = Move.Shift; move <= Move.Right; move++)
        {
            if (ArcHybridOracle.LosesNothing(move, state, sentence) && (best is null || scores[move] > scores[best.Value])) best = move;
        }

        return best ?? throw new InvalidOperationException("Every move loses an arc; the oracle is wrong.");
    }

    private void Apply(TreeSentence sentence, Move move)
    {
        if (move == Move.Shift)
        {
            state.Shift();
            return;
        }

        int word = state.Stack(0), head = move == Move.Left ? state.Next : state.Stack(1);
        var label = Label(sentence, head, word);
        if (move == Move.Left) state.MakeLeft(label);
        else state.MakeRight(label);
    }

    private byte Label(TreeSentence sentence, int head, int word)
    {
        var candidates = labelSet.For(word < head, words.UposId[head], words.UposId[word]);
        Span<uint> features = stackalloc uint[LabelFeatures.Most];
        features = features[..LabelFeatures.Extract(words, state, head, word, features)];
        var label = Scoring.Best(labels.Current, features, candidates, Scoring.LabelBits);
        labels.Tick();
        if (sentence.Heads[word] != head || label == sentence.Labels[word] || !candidates.Contains(sentence.Labels[word])) return label;
        labels.Update(features, sentence.Labels[word], Scoring.LabelBits, 1);
        labels.Update(features, label, Scoring.LabelBits, -1);
        return label;
    }
}
