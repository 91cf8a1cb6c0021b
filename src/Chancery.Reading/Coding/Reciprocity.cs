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
