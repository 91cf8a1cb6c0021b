namespace Chancery.Reading.Coding;

/// <summary>Acts that two do to each other: "India and Canada expelled each other's envoys", "each side accused the other".</summary>
internal static class Reciprocity
{
    private const int Reach = 8;

    /// <summary>The act, or one each way where two do it to each other; words of blame are one act of both.</summary>
    public static IEnumerable<Candidate> Spread(Scene scene, Candidate c)
    {
        if (c.IsMutual || c.Sources.Select(s => s.Actor.Code).Where(s => s is not null).Distinct().Count() != 2 || !IsEachOther(scene, c.Token)) return [c];
        if (c.Type is EventType.Accuse) return [c with { IsReciprocal = true, Targets = [] }];
        return c.Sources.GroupBy(s => s.Actor.Code).Select(g => c with { Sources = [.. g], Targets = [.. c.Sources.Where(s => s.Actor.Code != g.Key)] });
    }

    /// <summary>A meeting or call with each, where the words say that there was one with each: "met both the king and the emir", "spoke separately with them".</summary>
    public static IEnumerable<Candidate> Apart(Scene scene, Candidate c)
    {
        if (c.Type is not EventType.Consult || !c.IsMutual || c.Mode is not ("meet" or "call" or "talks") || c.Sources.Select(s => s.Actor.Code).Distinct().Count() != 1 || c.Targets.Count < 2 || !(c.Word.Class is Lexicon.WordClass.Verb ? IsApart(scene, c) : AreApart(scene, c.Token)) && !c.Proposition.Objects.Exists(o => AreApart(scene, o))) return [c];
        return c.Targets.Select(t => c with { Targets = [t] });
    }

    private static bool IsApart(Scene scene, Candidate c)
    {
        var (first, last) = (c.Targets.Min(t => t.Phrase.First), c.Targets.Max(t => t.Phrase.Last));
        if (first <= c.Token) return false;
        for (var i = first - 1; i <= first; i++) if (Is(scene, i, "both") && !c.Sources.Exists(s => s.Phrase.First <= i && i <= s.Phrase.Last)) return true;
        for (var i = c.Token + 1; i <= last; i++) if (Is(scene, i, "separately") || (Is(scene, i, "then") && i > first)) return true;
        return last + 1 < scene.Tokens.Count && Is(scene, last + 1, "separately");
    }

    // "held separate talks with the king and the emir"
    private static bool AreApart(Scene scene, int noun)
    {
        foreach (var a in scene.Tree.Children(noun)) if (scene.Tokens[a] is { Relation: "amod", Lemma: "separate" }) return true;
        return false;
    }

    private static bool IsEachOther(Scene scene, int act)
    {
        var each = false;
        for (var i = 0; i < act; i++) each |= Is(scene, i, "each");
        for (var i = act + 1; i + 1 < scene.Tokens.Count && i <= act + Reach; i++)
        {
            if (scene.Tokens[i].Form is ";" or "." || scene.Is(i, Language.UniversalTag.Verb)) return false;
            if ((Is(scene, i, "each") && Is(scene, i + 1, "other")) || (Is(scene, i, "one") && Is(scene, i + 1, "another")) || (each && Is(scene, i, "the") && Is(scene, i + 1, "other"))) return true;
        }

        return false;
    }

    private static bool Is(Scene scene, int i, string word) => string.Equals(scene.Tokens[i].Form, word, StringComparison.OrdinalIgnoreCase);
}
