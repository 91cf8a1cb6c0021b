namespace Chancery.Reading.Coding;

/// <summary>All that was seen of a mention, by which it is judged how sure it is: counted signs, and the forms it and its sides are told in. Whoever is named must not make it more or less sure, so no name is among them.</summary>
internal static class Traits
{
    /// <summary>The traits of a mention that tells the whole act; their order means nothing.</summary>
    public static List<Trait> Of(Scene scene, Candidate c, EventStatus status, bool isDated)
    {
        var traits = new List<Trait>(64);
        foreach (var (name, value) in Signs.Of(scene, c, isDated).ByName().Concat(SideSigns.Of(scene, c).ByName()))
            if (value != 0) traits.Add(new(name, value));
        AddForms(traits, scene, c, status);
        AddSide(traits, "source", scene, c, c.Sources);
        AddSide(traits, "target", scene, c, c.Targets);
        return traits;
    }

    private static void AddForms(List<Trait> traits, Scene scene, Candidate c, EventStatus status)
    {
        var token = scene.Tokens[c.Token];
        var type = Ontology.Code(c.Type);
        void Add(string name) => traits.Add(new(name, 1));
        Add($"frame={c.Frame.Key}");
        Add($"word={c.Frame.Key} {c.Word.Lemma}");
        Add($"mode={type} {c.Mode}");
        Add($"status={type} {status}");
        Add($"tag={type} {token.Xpos}");
        Add($"sides={type} {(c.Sources.Count > 0 ? "by" : "")}{(c.Targets.Count > 0 ? "to" : "")}");
        Add($"relation={token.Relation}");
    }

    private static void AddSide(List<Trait> traits, string side, Scene scene, Candidate c, List<Filler> fillers)
    {
        if (fillers is not [var filler, ..]) return;
        traits.Add(new($"{side}.kind={filler.Actor.Kind}", 1));
        traits.Add(new($"{side}.named={filler.Phrase.Kind}", 1));
        if (filler.At is not null) return;
        traits.Add(new($"{side}.relation={scene.Tokens[filler.Phrase.Last].Relation}", 1));
        traits.Add(new($"{side}.away", Math.Min(5, Away(Math.Max(filler.Phrase.First - c.Token, c.Token - filler.Phrase.Last)))));
    }

    // How often the distance doubles.
    private static int Away(int words)
    {
        var doubled = 0;
        for (; words > 1; words /= 2) doubled++;
        return doubled;
    }
}
