using Chancery.Language;

namespace Chancery.Reading.Coding;

/// <summary>
/// Finds what only tells how an act of force ended: "a strike that killed ten", "shells from Chad hit the school", "attacked the town,
/// wounding two", "fired rockets at the base, its first attack on Chad". One happening, told by two words.
/// </summary>
internal static class Outcomes
{
    /// <summary>The candidates, each outcome with the act it belongs to.</summary>
    public static void Mark(Scene scene, List<Candidate> found)
    {
        for (var k = 0; k < found.Count; k++)
        {
            var outcome = found[k];
            if (!IsBlow(outcome)) continue;
            foreach (var act in found)
            {
                if (act.Token == outcome.Token || !IsBlow(act) || !Tells(scene, outcome.Token, act) || !Agree(outcome.Sources, act.Sources) || !Agree(outcome.Targets, act.Targets)) continue;
                // "claimed the bombing that killed two Norwegians": each half tells a side
                found[k] = outcome with { OutcomeOf = act.Token, Sources = outcome.Sources.Count > 0 ? outcome.Sources : act.Sources };
                break;
            }
        }
    }

    private static bool IsBlow(Candidate c) => c.Type is EventType.Assault && !c.IsMutual && c.Mode is not ("abduct" or "occupy");

    private static bool Tells(Scene scene, int outcome, Candidate act)
    {
        var token = scene.Tokens[outcome];
        // "fired rockets at the base, its first attack on Chad"
        if (!scene.Is(outcome, UniversalTag.Verb)) return token.Relation is "appos" or "conj" or "parataxis" or "obl" && scene.Tree.Case(outcome) is null && scene.Tree.IsUnder(outcome, act.Token) && scene.Named.At(outcome)?.Possessor is { } owner && scene.Is(owner.Last, UniversalTag.Pron);
        var below = token.Head == act.Token || act.Assessment.Carriers.Contains(token.Head);
        if (below && token is { Relation: "advcl" or "acl", Xpos: "VBG" }) return true;
        if (act.Word.Class is not Lexicon.WordClass.Noun) return false;
        return (token.Relation is "acl:relcl" && token.Head == act.Token)
            || (scene.Tokens[act.Token].Head == outcome && scene.Tokens[act.Token].Relation is "nsubj" or "obl:agent");
    }

    // Of the same sides, where both tell them.
    private static bool Agree(List<Filler> one, List<Filler> other) =>
        one.Count == 0 || other.Count == 0 || one.Exists(o => other.Exists(x => x.Actor.Id == o.Actor.Id || (x.Actor.Code is { } code && code == o.Actor.Code)));
}
