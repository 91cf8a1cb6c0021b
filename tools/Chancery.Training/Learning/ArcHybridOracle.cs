using Chancery.Language.Parsing;

namespace Chancery.Training.Learning;

/// <summary>The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): which moves lose no arc of the right tree that can still be drawn.</summary>
internal static class ArcHybridOracle
{
    public static bool LosesNothing(Move move, ParseState state, TreeSentence tree)
    {
        if (!state.Allows(move)) return false;
        int next = state.Next, top = state.Stack(0);
        switch (move)
        {
            case Move.Shift:
                // The next word can no longer be under a word in the stack but the top, nor have any of them as a dependent.
                for (var k = 0; k < state.Size; k++)
                {
                    var word = state.Stack(k);
                    if (tree.Heads[word] == next || (k > 0 && tree.Heads[next] == word)) return false;
                }

                return true;
            case Move.Left:
                if (tree.Heads[top] == state.Stack(1) && state.Size > 1) return false;
                return !(tree.Heads[top] > next) && !HasDependentFrom(tree, top, next);
            default:
                // With no words left this is the only move, and what it loses was lost before.
                if (next == state.End) return true;
                return tree.Heads[top] < next && !HasDependentFrom(tree, top, next);
        }
    }

    private static bool HasDependentFrom(TreeSentence tree, int head, int next)
    {
        var own = tree.Dependents[head];
        return own.Length > 0 && own[^1] >= next;
    }
}
