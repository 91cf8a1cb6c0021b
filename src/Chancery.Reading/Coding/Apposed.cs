using Chancery.Language;

namespace Chancery.Reading.Coding;

/// <summary>The common noun that tells behind a name what it is: "the Aurora, a Norwegian tanker".</summary>
internal static class Apposed
{
    /// <summary>Its tokens; none where the name stands alone.</summary>
    public static IEnumerable<int> Of(Scene scene, int name)
    {
        if (!scene.Is(name, UniversalTag.Propn)) yield break;
        var found = false;
        foreach (var c in scene.Tree.Children(name))
        {
            if (scene.Tokens[c].Relation is not "appos" || !scene.Is(c, UniversalTag.Noun)) continue;
            found = true;
            yield return c;
        }

        if (!found && Behind(scene, name) is >= 0 and var noun) yield return noun;
    }

    // at the end of a sentence trees hang it on the verb
    private static int Behind(Scene scene, int name)
    {
        if (name + 2 >= scene.Tokens.Count || scene.Tokens[name + 1].Form is not "," || scene.Tokens[name + 2].Lemma is not ("a" or "an")) return -1;
        var noun = scene.Tokens[name + 2].Head;
        if (noun <= name || !scene.Is(noun, UniversalTag.Noun) || scene.Tokens[noun].Head != scene.Tokens[name].Head || scene.Tokens[noun].Relation is "nsubj" or "nsubj:pass" or "conj" or "ccomp" or "root") return -1;
        return noun + 1 >= scene.Tokens.Count || scene.Is(noun + 1, UniversalTag.Punct) ? noun : -1;
    }
}
