using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>What was seen of a mention that speaks for or against its being right, each a small count.</summary>
internal readonly record struct Signs
{
    private const int Deepest = 6;

    /// <summary>Participants of whom the words leave a doubt who is meant.</summary>
    public int Doubtful { get; private init; }

    /// <summary>Sides on which the order of the words contradicts the tree.</summary>
    public int Contradicted { get; private init; }

    /// <summary>Participants named by a pronoun or a description that points back.</summary>
    public int Anaphors { get; private init; }

    /// <summary>Participants named only by an adjective: "Russian" of "a Russian attack".</summary>
    public int Adjectives { get; private init; }

    /// <summary>1 where it is said not to be so, or only possible.</summary>
    public int Unreal { get; private init; }

    /// <summary>1 where many actors stand in the sentence, so that one may be taken for another.</summary>
    public int Crowd { get; private init; }

    /// <summary>1 where a party is only understood from an earlier sentence that nothing shows this one to answer.</summary>
    public int Understood { get; private init; }

    /// <summary>1 where both sides stand right beside the word that names the act.</summary>
    public int Close { get; private init; }

    /// <summary>1 where it is joined by "and" to another act.</summary>
    public int Joined { get; private init; }

    /// <summary>1 where the word that names it is the object of a verb.</summary>
    public int AsObject { get; private init; }

    /// <summary>1 where no time is known of it.</summary>
    public int Undated { get; private init; }

    /// <summary>1 where people visit, meet or talk.</summary>
    public int Consults { get; private init; }

    /// <summary>How many words of the tree stand above the one that names it, up to six.</summary>
    public int Depth { get; private init; }

    /// <summary>1 where that word says more of another noun: "after years of attacks".</summary>
    public int Within { get; private init; }

    /// <summary>1 where the sentence quotes.</summary>
    public int Quoted { get; private init; }

    /// <summary>How many states and organisations the sentence names: none for one, then one more each time their number doubles.</summary>
    public int Named { get; private init; }

    public static Signs Of(Scene scene, Candidate c, bool isDated)
    {
        var named = scene.Named.Phrases.SelectMany(p => p.Actors).Select(a => a.Code).Distinct().Count();
        List<Filler> fillers = [.. c.Sources, .. c.Targets];
        return new()
        {
            Doubtful = Math.Min(2, fillers.Count(f => f.Phrase.IsDoubtful)),
            Contradicted = SurfaceOpinion.Contradicts(scene, c),
            Anaphors = Math.Min(2, fillers.Count(f => f.Phrase.Kind is PhraseKind.Anaphor || (f.Phrase.Actors.Count == 0 && f.Phrase.Modifiers.Count == 0))),
            Adjectives = Math.Min(2, fillers.Count(f => f.IsModifier)),
            Unreal = c.Assessment.Status is EventStatus.Denied or EventStatus.Possible ? 1 : 0,
            Crowd = named > 3 ? 1 : 0,
            Joined = scene.Tokens[c.Token].Relation is "conj" ? 1 : 0,
            AsObject = scene.Tokens[c.Token].Relation is "obj" ? 1 : 0,
            Undated = isDated ? 0 : 1,
            Consults = c.Type is EventType.Consult ? 1 : 0,
            Depth = Above(scene, c.Token),
            Within = scene.Tokens[c.Token].Relation is "nmod" ? 1 : 0,
            Quoted = IsQuoting(scene) ? 1 : 0,
            Named = (int)Math.Round(Math.Log2(Math.Max(1, named))),
            Understood = !c.IsAnswer && fillers.Exists(f => f.At is not null) ? 1 : 0,
            Close = fillers.Count > 1 && fillers.TrueForAll(f => f.At is null && Math.Max(f.Phrase.First - c.Token, c.Token - f.Phrase.Last) <= 2) ? 1 : 0,
        };
    }

    /// <summary>Each with its name.</summary>
    public IEnumerable<(string Name, int Value)> ByName()
    {
        yield return ("doubtful", Doubtful);
        yield return ("contradicted", Contradicted);
        yield return ("anaphors", Anaphors);
        yield return ("adjectives", Adjectives);
        yield return ("unreal", Unreal);
        yield return ("crowd", Crowd);
        yield return ("understood", Understood);
        yield return ("close", Close);
        yield return ("joined", Joined);
        yield return ("asObject", AsObject);
        yield return ("undated", Undated);
        yield return ("consults", Consults);
        yield return ("depth", Depth);
        yield return ("within", Within);
        yield return ("quoted", Quoted);
        yield return ("named", Named);
    }

    private static int Above(Scene scene, int token)
    {
        var steps = 0;
        for (var at = scene.Tokens[token].Head; at >= 0 && steps < Deepest; at = scene.Tokens[at].Head) steps++;
        return steps;
    }

    private static bool IsQuoting(Scene scene)
    {
        foreach (var token in scene.Tokens) if (token.Form.AsSpan().IndexOfAny('"', '“') >= 0) return true;
        return false;
    }
}
