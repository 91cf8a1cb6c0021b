using Chancery.Language;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>What a protest is for or against, where that is no matter of those who govern there: anti-Israel protesters, a march in solidarity with Ukraine.</summary>
internal static class Causes
{
    /// <summary>The one it is against by the word before it or before its crowd, or whose doing it is over; null for none.</summary>
    public static (Actor Actor, Phrase Phrase)? Against(Scene scene, Candidate protest, Phrase crowd)
    {
        foreach (var phrase in Named(scene, protest, crowd)) if (phrase.Concerned is [var actor] && !IsFor(scene, phrase)) return (actor, phrase);
        foreach (var preposition in (ReadOnlySpan<string>)["over", "about"])
            foreach (var head in protest.Proposition.Behind(preposition))
                if (scene.Named.At(head) is { Possessor: { Actors: [{ Code: not null } owner] } whose }) return (owner, whose);
        foreach (var head in Opposed(scene, protest)) if (Whose(scene, head) is { } blamed) return blamed;
        return null;
    }

    /// <summary>What stands behind "against", of the protest or of what its crowd came for: "marched to protest against the ban".</summary>
    public static List<int> Opposed(Scene scene, Candidate protest)
    {
        var found = protest.Proposition.Behind("against");
        foreach (var clause in scene.Tree.Children(protest.Token))
            if (found.Count == 0 && scene.Is(clause, UniversalTag.Verb) && scene.Tokens[clause].Relation is "advcl" or "xcomp" or "acl") found.AddRange(scene.Propositions.At(clause).Behind("against"));
        return found;
    }

    // "against Holm's plan", "against the renewal of Chad's attack", "against a bill passed by Chadian deputies"
    private static (Actor Actor, Phrase Phrase)? Whose(Scene scene, int head)
    {
        foreach (var at in (List<int>)[head, .. scene.Arguments.Direct(head, "of"), .. scene.Arguments.Direct(head, "by")])
            if (scene.Named.At(at) is { } phrase && Owner(phrase) is { } owner) return (owner, phrase);
        foreach (var said in scene.Arguments.Participles(head))
            foreach (var by in scene.Arguments.Direct(said, "by"))
                if (scene.Named.At(by) is { } maker && (Owner(maker) ?? Doer(maker)) is { } owner) return (owner, maker);
        return null;

        static Actor? Owner(Phrase phrase) => phrase is { Actors.Count: 0, Possessor.Actors: [{ Code: not null } one] } ? one : phrase is { Actors.Count: 0, Modifiers: [{ Code: not null, Kind: ActorKind.State } state] } ? state : null;
        static Actor? Doer(Phrase phrase) => phrase.Actors is [{ Code: not null } one] && (one.Fills & Lexicon.Fillers.Political) != 0 ? one : null;
    }

    /// <summary>True when it is for somebody abroad, or over what somebody abroad does.</summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="protest">The protest.</param>
    /// <param name="crowd">Who protests.</param>
    /// <param name="code">Where it is held.</param>
    public static bool IsForeign(Scene scene, Candidate protest, Phrase crowd, string code)
    {
        foreach (var phrase in Named(scene, protest, crowd)) if (IsFor(scene, phrase)) return true;
        foreach (var preposition in (ReadOnlySpan<string>)["over", "about", "in support of", "for", "in", "with"])
            foreach (var head in protest.Proposition.Behind(preposition))
                if (preposition is not ("in" or "with") || scene.Tokens[head].Lemma is "solidarity" or "support" or "sympathy")
                    for (var i = head; i < scene.Tokens.Count; i++)
                        if ((i == head || scene.Tree.IsUnder(i, head)) && scene.Named.At(i) is { } named && IsAbroad(named, code)) return true;
        return false;
    }

    private static IEnumerable<Phrase> Named(Scene scene, Candidate protest, Phrase crowd)
    {
        yield return crowd;
        if (scene.Named.At(protest.Token) is { } own && own != crowd) yield return own;
        // "joined an anti-Russian rally"
        foreach (var thing in protest.Proposition.Objects) if (scene.Named.At(thing) is { } rally) yield return rally;
    }

    private static bool IsFor(Scene scene, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.Last; i++) if (scene.Tokens[i].Form.StartsWith("pro-", StringComparison.OrdinalIgnoreCase) && scene.Tokens[i].Form.Length > 4 && char.IsUpper(scene.Tokens[i].Form[4])) return true;
        return false;
    }

    private static bool IsAbroad(Phrase phrase, string code) =>
        phrase.Actors.Concat(phrase.Modifiers).Any(a => a.Code is { } other && other != code) || (phrase.Possessor?.Actors.Any(a => a.Code is { } owner && owner != code) ?? false);
}
