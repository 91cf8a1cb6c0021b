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
        return null;
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
