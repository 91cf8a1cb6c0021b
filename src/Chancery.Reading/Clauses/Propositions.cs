namespace Chancery.Reading.Clauses;

/// <summary>The propositions of one sentence, each made when it is first asked for.</summary>
internal sealed class Propositions(Tree tree, Arguments arguments, Assessor assessor)
{
    private readonly Proposition?[] made = new Proposition?[tree.Tokens.Count];

    /// <summary>What the word at a token says is done; the word must be a verb, a noun of action or an adjective in the predicate.</summary>
    public Proposition At(int token) => made[token] ??= new(tree, arguments, token, assessor.Assess(token));
}
