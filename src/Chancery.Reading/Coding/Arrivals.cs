using System.Collections.Frozen;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Where somebody arrives of whom the words tell no place: where the report is at home, "Kenya's president arrives on Wednesday".</summary>
internal sealed class Arrivals(LexiconIndex lexicon)
{
    private static readonly string[] Ways = ["in", "at", "to", "on", "from", "into", "near", "with"];

    private readonly FrozenDictionary<string, Polity> states = PolitiesByCode.Of(lexicon, p => p.Kind is PolityKind.State);

    /// <summary>The candidate with that state as its host, or as it was.</summary>
    public Candidate Complete(Scene scene, Candidate c)
    {
        if (c is not { Mode: "visit", Type: EventType.Consult, Targets.Count: 0, Word: { Class: WordClass.Verb, Lemma: "arrive" }, Proposition.Objects.Count: 0 } || scene.Named.Home is not ({ } home, false) || !states.TryGetValue(home, out var state)) return c;
        if (c.Sources is not [{ At: null, IsModifier: false, Phrase.IsDoubtful: false, Actor: { Kind: ActorKind.Person, Code: { } code, Office: not null } }] || code == home) return c;
        foreach (var way in Ways)
            foreach (var head in c.Proposition.Behind(way)) if (!scene.Times.Any(t => t.First <= head && head <= t.Last)) return c;
        // a third state in the sentence may be the one
        foreach (var phrase in scene.Named.Phrases) if (phrase.Actors.Concat(phrase.Modifiers).Any(a => a.Code is { } other && other != code && other != home)) return c;
        var where = new Phrase(c.Token, c.Token);
        return c with { Targets = [new(Actor.Of(state), where, false)] };
    }
}
