namespace Chancery.Reading.Coding;

/// <summary>What is seen of where an act's sides stand, each a small count.</summary>
internal readonly record struct SideSigns
{
    private const int SourceAway = 6;
    private const int TargetAway = 15;

    /// <summary>1 where someone who does it stands behind the word that names the act: "arrested by", "a visit by".</summary>
    public int Behind { get; private init; }

    /// <summary>1 where nobody is told to whom it is done, though one does it to another.</summary>
    public int OneSided { get; private init; }

    /// <summary>1 where the same is a threat, a seizure or a release: mostly an affair of one's own, or no such act.</summary>
    public int AtNobody { get; private init; }

    /// <summary>1 where nobody is told of an act that needs no other: troops on the move, a protest; but an office is taken alone.</summary>
    public int Alone { get; private init; }

    /// <summary>1 where it is told with its target alone.</summary>
    public int Unclaimed { get; private init; }

    /// <summary>1 where both sides act for the same state.</summary>
    public int Own { get; private init; }

    /// <summary>1 where the one who does it is a person.</summary>
    public int ByPerson { get; private init; }

    /// <summary>1 where the one who does it is a state by its name.</summary>
    public int ByState { get; private init; }

    /// <summary>1 where the way through the tree from the one who does it to the act leads over a subject.</summary>
    public int OverSubject { get; private init; }

    /// <summary>1 where whoever does it stands some words away.</summary>
    public int SourceFar { get; private init; }

    /// <summary>1 where it is done to somebody who stands many words away.</summary>
    public int TargetFar { get; private init; }

    public static SideSigns Of(Scene scene, Candidate c) => new()
    {
        Behind = c.Sources.Exists(f => f.At is null && f.Phrase.First > c.Token) ? 1 : 0,
        OneSided = IsAlone(c) && !c.Frame.TargetOptional ? 1 : 0,
        AtNobody = IsAlone(c) && !c.Frame.TargetOptional && c.Type is EventType.Threaten or EventType.Coerce or EventType.Retreat ? 1 : 0,
        Alone = IsAlone(c) && c.Frame.TargetOptional ? 1 : 0,
        Unclaimed = c.IsUnclaimed ? 1 : 0,
        Own = c.Sources.Exists(s => c.Targets.Exists(t => t.Actor.Code == s.Actor.Code)) ? 1 : 0,
        ByPerson = c.Sources is [{ Actor.Kind: ActorKind.Person }, ..] ? 1 : 0,
        ByState = c.Sources is [{ Actor.Kind: ActorKind.State }, ..] ? 1 : 0,
        OverSubject = c.Sources is [{ At: null } first, ..] && IsOverSubject(scene, first.Phrase.Head, c.Token) ? 1 : 0,
        SourceFar = c.Sources.Exists(f => Distance(f, c.Token) > SourceAway) ? 1 : 0,
        TargetFar = c.Targets.Exists(f => Distance(f, c.Token) > TargetAway) ? 1 : 0,
    };

    /// <summary>Each with its name.</summary>
    public IEnumerable<(string Name, int Value)> ByName()
    {
        yield return ("behind", Behind);
        yield return ("oneSided", OneSided);
        yield return ("atNobody", AtNobody);
        yield return ("alone", Alone);
        yield return ("unclaimed", Unclaimed);
        yield return ("own", Own);
        yield return ("byPerson", ByPerson);
        yield return ("byState", ByState);
        yield return ("overSubject", OverSubject);
        yield return ("sourceFar", SourceFar);
        yield return ("targetFar", TargetFar);
    }

    private static bool IsAlone(Candidate c) => c.Targets.Count == 0 && !c.IsMutual && c.Type is not EventType.Office;

    private static int Distance(Filler filler, int token) =>
        filler.At is null ? Math.Max(filler.Phrase.First - token, token - filler.Phrase.Last) : 0;

    // Up from both to the word they hang under together.
    private static bool IsOverSubject(Scene scene, int from, int to)
    {
        var tokens = scene.Tokens;
        for (var at = from; at >= 0 && at != to && !scene.Tree.IsUnder(to, at); at = tokens[at].Head) if (IsSubject(at)) return true;
        for (var at = to; at >= 0 && at != from && !scene.Tree.IsUnder(from, at); at = tokens[at].Head) if (IsSubject(at)) return true;
        return false;

        bool IsSubject(int at) => tokens[at].Relation is { } relation && relation.StartsWith("nsubj", StringComparison.Ordinal);
    }
}
