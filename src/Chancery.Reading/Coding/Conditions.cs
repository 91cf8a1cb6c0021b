using Chancery.Language;
using Chancery.Reading.Clauses;

namespace Chancery.Reading.Coding;

/// <summary>Finds whose deed a threat hangs on: "vowed to retaliate if Norway sent ships", "warned of consequences should it join".</summary>
internal static class Conditions
{
    /// <summary>Heads of the subjects of the clauses that an act, or what it says will be done, depends on.</summary>
    public static IEnumerable<int> Subjects(Scene scene, Proposition act)
    {
        // "said it was ready to hit back if Norway struck": two clauses down at most
        var above = act.Predicate;
        for (var depth = 0; above >= 0 && depth < 3; depth++)
        {
            foreach (var c in scene.Tree.Children(above))
                if (c > act.Predicate && IsCondition(scene, c))
                    foreach (var subject in scene.Arguments.Surface(c, 0)) yield return subject;
            above = scene.Arguments.Complement(above);
        }
    }

    // "should Norway join": the auxiliary before its subject is an "if"
    private static bool IsCondition(Scene scene, int clause)
    {
        if (scene.Tokens[clause].Relation is "advcl" or "parataxis" && scene.Arguments.Mark(clause) is "if" or "unless" or "until") return true;
        var subject = scene.Tree.Child(clause, "nsubj");
        foreach (var c in scene.Tree.Children(clause))
            if (scene.Tokens[c] is { Relation: "aux", Lemma: "should" } && scene.Is(c, UniversalTag.Aux) && c < subject && !scene.Tree.IsUnder(c, subject)) return true;
        return false;
    }
}
