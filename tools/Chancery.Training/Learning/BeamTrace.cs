using Chancery.Language.Parsing;

namespace Chancery.Training.Learning;

/// <summary>What a beam did on a sentence of the treebank: where each state came from, and whether it can still become the right tree.</summary>
internal sealed class BeamTrace(bool onlyRight, int width) : IBeamGuide
{
    private readonly record struct Step(int Parent, Move Move, bool IsRight);

    private readonly List<Step[]> steps = [];
    private readonly List<int> scores = [];
    private TreeSentence tree = null!;
    private Step[] open = [];
    private int used;

    public int Length => used;

    public void Begin(TreeSentence sentence)
    {
        tree = sentence;
        scores.Clear();
        used = 0;
        Open();
    }

    /// <summary>The best score after so many steps.</summary>
    public int Score(int step) => scores[step];

    /// <summary>Whether the best state after that step has lost nothing.</summary>
    public bool IsRight(int step) => steps[step][0].IsRight;

    /// <summary>The moves that led to the best state after that step.</summary>
    public Move[] Path(int step)
    {
        var path = new Move[step + 1];
        var rank = 0;
        for (var t = step; t >= 0; t--)
        {
            path[t] = steps[t][rank].Move;
            rank = steps[t][rank].Parent;
        }

        return path;
    }

    public bool Admits(ParseState state, Move move) => !onlyRight || ArcHybridOracle.LosesNothing(move, state, tree);

    public void Chosen(int rank, int parent, Move move, ParseState before)
    {
        var wasRight = used == 0 || steps[used - 1][parent].IsRight;
        open[rank] = new(parent, move, wasRight && (onlyRight || ArcHybridOracle.LosesNothing(move, before, tree)));
    }

    public void EndOfStep(int bestScore)
    {
        scores.Add(bestScore);
        used++;
        Open();
    }

    private void Open()
    {
        if (steps.Count == used) steps.Add(new Step[width]);
        open = steps[used];
    }
}
