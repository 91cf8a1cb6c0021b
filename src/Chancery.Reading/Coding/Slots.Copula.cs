using Chancery.Language;
using Chancery.Reading.Clauses;

namespace Chancery.Reading.Coding;

/// <summary>Finds of whom something is said by "is" and "was".</summary>
internal sealed partial class Slots
{
    // "the president was in Oslo to see it done": who is there stands before the copula, wherever the tree hangs him
    private List<int> Being(Proposition act)
    {
        var doers = Arguments.Surface(act.Predicate, 0);
        if (doers.Count > 0 || act.Kind is not PredicateKind.Predicative || scene.Tree.Child(act.Predicate, "cop") is not (> 0 and var copula)) return doers;
        var i = copula - 1;
        while (i > 0 && scene.Tokens[i].Upos is UniversalTag.Aux or UniversalTag.Adv) i--;
        return scene.Named.At(i) is { Actors.Count: > 0, IsPossessive: false, First: var first } phrase && (first == 0 || !scene.Is(first - 1, UniversalTag.Adp)) ? [phrase.Last] : doers;
    }
}
