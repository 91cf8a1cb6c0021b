using Chancery.Language;

namespace Chancery.Reading.Coding;

/// <summary>Nouns that sum up the clause before them and go on about it: "sent a frigate, a move Norway condemned", "in a step that angered it".</summary>
internal static class SummedUp
{
    /// <summary>The verb of the clause that a noun sums up; -1 where it sums up none.</summary>
    public static int Verb(Scene scene, int noun)
    {
        if (!scene.Is(noun, UniversalTag.Noun) || scene.Tree.Child(noun, "det") is not (>= 0 and var det) || scene.Tokens[det].Lemma is not ("a" or "an") || det < 2 || !IsClaused(scene, noun)) return -1;
        var isApart = scene.Tokens[det - 1].Form is "," or "-" or "–" or "—";
        if (!isApart && !(scene.Tokens[noun].Relation is "obl" && scene.Tree.Case(noun) is "in")) return -1;
        for (var i = noun; scene.Tokens[i].Head >= 0; i = scene.Tokens[i].Head)
            if (scene.Tokens[i].Head is var above && above < noun && scene.Is(above, UniversalTag.Verb)) return above;
        return -1;
    }

    private static bool IsClaused(Scene scene, int noun)
    {
        foreach (var c in scene.Tree.Children(noun)) if (c > noun && scene.Tokens[c].Relation is "acl" or "acl:relcl") return true;
        return false;
    }
}
