using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Coding;

namespace Chancery.Reading.Times.Running;

/// <summary>The tense of the clause each time expression of a sentence stands in, whatever the clause tells of.</summary>
internal sealed class ClauseTenses
{
    private const int HighestClimb = 12;

    private readonly Tree tree;
    private readonly Assessor assessor;

    public ClauseTenses(Sentence sentence, ClauseWords words)
    {
        tree = new(sentence);
        assessor = new(tree, new Arguments(tree, words), words);
    }

    /// <summary>The tense an expression is resolved by.</summary>
    public Tense Of(TimeExpression time) => OwnerOf(time) is >= 0 and var owner ? Timing.TenseOf(assessor.Assess(owner)) : Tense.None;

    // Up from the expression to the first verb, or noun said of somebody with a copula.
    private int OwnerOf(TimeExpression time)
    {
        var at = time.First;
        for (var i = time.First; i <= time.Last; i++)
            if (tree.Tokens[i].Head < time.Lead || tree.Tokens[i].Head > time.Last) at = i;
        for (var steps = 0; steps < HighestClimb && at >= 0; steps++)
        {
            at = tree.Tokens[at].Head;
            if (at >= 0 && tree.IsClause(at)) return at;
        }

        return -1;
    }
}
