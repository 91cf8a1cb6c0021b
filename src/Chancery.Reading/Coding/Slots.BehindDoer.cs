using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>Finds those an act told by a noun is done to, where they stand behind whoever does it, or before the clause.</summary>
internal sealed partial class Slots
{
    // "in Chad, where it bombed a base": the land that "where" stands for; -1 if none
    private int Where(int verb)
    {
        if (scene.Tokens[verb] is not { Relation: "acl:relcl" or "advcl", Head: >= 0 and var land } || land > verb || scene.Named.At(land) is not { Place: not null }) return -1;
        foreach (var c in scene.Tree.Children(verb)) if (c < verb && scene.Tokens[c] is { Lemma: "where", Xpos: "WRB" }) return land;
        return -1;
    }

    // "the abduction by Chad of two Danes": the tree hangs those it is done to on whoever does it
    private IEnumerable<int> BehindDoer(Proposition act)
    {
        foreach (var doer in Arguments.Direct(act.Predicate, "by"))
        {
            if (scene.Named.At(doer) is not { } who || scene.Tree.Child(doer, "nmod") is not (>= 0 and var done) || scene.Tree.Case(done) is not "of" || done < doer || scene.Named.At(done) is not { Actors: [var whom, ..] } phrase || phrase == who) continue;
            // "an attack by soldiers of Chad", "by the president of Chad": whose they are; but no man is owned by another
            if (who.Actors.Count > 0 ? who.Actors[0].Code is { } code && code != whom.Code : whom.Kind is ActorKind.Person or ActorKind.Group && (whom.Fills & Fillers.Place) == 0) yield return done;
        }
    }
}
