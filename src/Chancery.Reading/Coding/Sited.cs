using System.Collections.Frozen;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>
/// Finds whom an act of force is done to where the words tell only on whose land: "killed a commander in Somalia", "launched strikes over
/// northern Syria". Of one who acts at home, nothing is added.
/// </summary>
internal sealed class Sited(LexiconIndex lexicon)
{
    private static readonly string[] Sites = ["in", "inside", "over", "across", "near", "at", "outside", "on"];
    private static readonly string[] Prisons = ["in", "inside"];
    private static readonly string[] Parts = ["of", "in", "on", "near"];

    // "in a camp on the outskirts of Jenin"
    private const int Depth = 2;

    private readonly FrozenSet<string> ships = Word.List(lexicon, "ships");

    private readonly FrozenDictionary<string, Polity> states = PolitiesByCode.Of(lexicon, p => p.Kind is PolityKind.State or PolityKind.Territory);

    /// <summary>The candidate with the state whose land it is as its target, or as it was.</summary>
    public Candidate Complete(Scene scene, Candidate c)
    {
        if (c.Targets.Count > 0 || c.IsMutual || c.Assessment is not { Unasserted: null, Status: EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Denied }) return c;
        if (c.Mode is not ("attack" or "shell" or "bomb" or "strike-air" or "kill" or "abduct" or "arrest" or "detain")) return c;
        if (c.Sources.Count > 0 && Ships(scene, c) is { } struck) return c with { Targets = [struck] };
        if (c.Proposition.Kind is Clauses.PredicateKind.Verb && c.Proposition.Objects.Count == 0) return c;
        if (c.Sources.Select(s => s.Actor.Code).Distinct().ToList() is not [{ } doer] || c.Proposition.Objects.Any(o => scene.Named.At(o) is { Actors.Count: > 0 })) return c;
        foreach (var site in c.Type is EventType.Coerce ? Prisons : Sites)
            foreach (var head in c.Proposition.Behind(site))
                if (Land(scene, head, 0) is { Place.Country: { } country } phrase)
                    return country != doer && states.TryGetValue(country, out var state) ? c with { Targets = [new(Actor.Of(state), phrase, false)] } : c;
        return c;
    }

    // "attacks on ships in the Red Sea": of no flag that is told
    private Filler? Ships(Scene scene, Candidate c)
    {
        if (c.Type is not EventType.Assault || c.Mode is "kill" || c.Sources.Exists(s => s.Actor.Kind is ActorKind.Person || s.Actor.Code is null)) return null;
        foreach (var head in c.Proposition.Objects.Concat(c.Proposition.Behind("on")).Concat(c.Proposition.Behind("against")).Concat(c.Proposition.Behind("at")))
            if (ships.Contains(scene.Tokens[head].Lemma) && scene.Named.At(head) is { Actors.Count: 0, Modifiers.Count: 0, Possessor: null } phrase)
                return new(Actor.Group(scene.Words(phrase.First, phrase.Last), null, Fillers.People), phrase, false);
        return null;
    }

    private static Phrase? Land(Scene scene, int head, int depth)
    {
        if (scene.Named.At(head) is { Place: not null } phrase) return phrase;
        if (depth == Depth) return null;
        foreach (var part in Parts)
            foreach (var below in scene.Arguments.Direct(head, part))
                if (Land(scene, below, depth + 1) is { } found) return found;
        return null;
    }
}
