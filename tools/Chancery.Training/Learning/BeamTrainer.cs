using Chancery.Language.Models;
using Chancery.Language.Parsing;
using Chancery.Language.Tagging;
using Chancery.Language.Words;

namespace Chancery.Training.Learning;

/// <summary>
/// Learns the parser with a beam: a structured perceptron that, where the beam's best is not the right tree, sets the
/// best right history against the wrong one at the step where the wrong one leads by most (max-violation,
/// Huang, Fayong and Guo 2012). Any history that loses nothing is right.
/// </summary>
internal sealed class BeamTrainer
{
    private readonly TagSet tags;
    private readonly Vocabulary vocabulary;
    private readonly LearnedWeights moves, labels;
    private readonly ParserModel<LearnedWeights.View> model;
    private readonly BeamParser<LearnedWeights.View> free, held;
    private readonly BeamTrace freeTrace, heldTrace;
    private readonly SentenceWords words = new();
    private readonly ParseState state = new();
    private readonly uint[] buffer = new uint[MoveFeatures.Most];

    public BeamTrainer(LabelSet labelSet, TagSet tags, Vocabulary vocabulary, int moveCells, int labelCells, int width)
    {
        this.tags = tags;
        this.vocabulary = vocabulary;
        moves = new(moveCells);
        labels = new(labelCells);
        model = new(moves.Current, labels.Current, labelSet);
        free = new(new(model), width);
        held = new(new(model), width);
        freeTrace = new(onlyRight: false, width);
        heldTrace = new(onlyRight: true, width);
    }

    public (float[] Moves, float[] Labels) Train(TreeSentence[] sentences, int rounds, ulong seed, TextWriter log)
    {
        var order = sentences.ToArray();
        var shuffle = new Shuffle(seed);
        for (var round = 0; round < rounds; round++)
        {
            shuffle.Apply(order);
            var right = order.Count(Learn);
            log.WriteLine($"  round {round + 1}: {100.0 * right / order.Length:F2} % of trees right while learning");
        }

        return (moves.Average(), labels.Average());
    }

    private bool Learn(TreeSentence sentence)
    {
        sentence.Fill(words, tags, vocabulary);
        freeTrace.Begin(sentence);
        heldTrace.Begin(sentence);
        free.Parse(words, freeTrace);
        held.Parse(words, heldTrace);
        moves.Tick();
        var last = heldTrace.Length - 1;
        var isRight = last < 0 || freeTrace.IsRight(last);
        if (!isRight)
        {
            var worst = last;
            for (var step = 0; step <= last; step++)
            {
                if (!freeTrace.IsRight(step) && Violation(step) > Violation(worst)) worst = step;
            }

            Move[] wrong = freeTrace.Path(worst), right = heldTrace.Path(worst);
            var shared = 0;
            while (wrong[shared] == right[shared]) shared++;
            Replay(right, shared, 1);
            Replay(wrong, shared, -1);
        }

        if (last >= 0) LearnLabels(sentence, heldTrace.Path(last));
        return isRight;
    }

    private int Violation(int step) => freeTrace.Score(step) - heldTrace.Score(step);

    private void Replay(Move[] path, int from, int change)
    {
        state.Reset(words.End);
        for (var step = 0; step < path.Length; step++)
        {
            if (step >= from && GreedyParser.OnlyMove(state) is null)
            {
                var count = MoveFeatures.Extract(words, state, buffer);
                moves.UpdateRow(buffer.AsSpan(0, count), (int)path[step], Scoring.Moves, change);
            }

            model.Apply(words, state, path[step]);
        }
    }

    private void LearnLabels(TreeSentence sentence, Move[] path)
    {
        state.Reset(words.End);
        foreach (var move in path)
        {
            if (move != Move.Shift) LearnLabel(sentence, move == Move.Left ? state.Next : state.Stack(1), state.Stack(0));
            model.Apply(words, state, move);
        }
    }

    private void LearnLabel(TreeSentence sentence, int head, int word)
    {
        var candidates = model.LabelSet.For(word < head, words.UposId[head], words.UposId[word]);
        var right = sentence.Labels[word];
        labels.Tick();
        if (!candidates.Contains(right)) return;
        Span<uint> features = stackalloc uint[LabelFeatures.Most];
        features = features[..LabelFeatures.Extract(words, state, head, word, features)];
        var label = Scoring.Best(labels.Current, features, candidates, Scoring.LabelBits);
        if (label == right) return;
        labels.Update(features, right, Scoring.LabelBits, 1);
        labels.Update(features, label, Scoring.LabelBits, -1);
    }
}
