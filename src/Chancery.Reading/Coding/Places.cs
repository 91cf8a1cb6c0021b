using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Where an act happens, from its own clause.</summary>
internal sealed class Places(LexiconIndex lexicon)
{
    private static readonly string[] Prepositions = ["in", "at", "to", "near", "outside", "into", "inside", "on"];

    private readonly FrozenDictionary<string, Polity> byCode = PolitiesByCode.Of(lexicon, p => p is { Latitude: not null, Kind: not PolityKind.Group });

    private readonly FrozenDictionary<string, NamedPlace> seats = PolitiesByCode.Capitals(lexicon);

    /// <summary>The place and the phrase that names it; a visit without one happens in its host's country.</summary>
    public (Place? Place, Phrase? Phrase) Of(Scene scene, Candidate c)
    {
        if (c.Type is EventType.Sanction or EventType.Aid or EventType.Request or EventType.Accuse or EventType.Threaten or EventType.Support && c.Mode is not "sign") return (null, null);
        foreach (var preposition in Prepositions)
        {
            if (preposition is "to" && c.Mode is not "visit") continue;
            foreach (var at in Anchors(scene, c))
            {
                foreach (var head in scene.Arguments.Direct(at, preposition).Concat(BehindPeople(scene, at, preposition)))
                    if (scene.Named.At(head) is { } phrase && (phrase.Place ?? Building(scene, phrase, preposition)) is { } place) return (place, phrase);
            }
        }

        if (c.Mode is not "visit") return c.Type is EventType.Assault && c.Targets.Find(t => t.At is null && t.Phrase.Place is not null) is { Phrase: { Place: { } scenePlace } hit } ? (scenePlace, hit) : (null, null);
        foreach (var target in c.Targets.Where(t => t.At is null))
        {
            if (target.Phrase.Place is { } place && !target.IsModifier) return (place, target.Phrase);
            if (target.Actor.Code is { } code && byCode.TryGetValue(code, out var polity)) return (new(polity.Name, code, polity.Latitude, polity.Longitude), target.Phrase);
        }

        return (null, null);
    }

    // "met in the Kremlin": a building that elsewhere speaks for its state stands in the seat of its government
    private Place? Building(Scene scene, Phrase phrase, string preposition) =>
        preposition is "in" or "at" && phrase is { IsMetonym: true, Actors: [{ Code: { } code }] } && byCode.TryGetValue(code, out var polity)
            ? new(scene.Words(scene.Is(phrase.First, UniversalTag.Det) ? phrase.First + 1 : phrase.First, phrase.Last), code, seats.GetValueOrDefault(code)?.Latitude ?? polity.Latitude, seats.GetValueOrDefault(code)?.Longitude ?? polity.Longitude)
            : null;

    // "met Xi in Beijing": the tree may hang the place on the person.
    private static IEnumerable<int> BehindPeople(Scene scene, int act, string preposition) =>
        preposition is not ("in" or "at") ? [] : scene.Arguments.Objects(act).Concat(scene.Arguments.Direct(act, "with"))
            .Where(o => scene.Named.At(o) is { Actors: [{ Kind: ActorKind.Person }, ..] })
            .SelectMany(o => scene.Arguments.Direct(o, preposition));

    private static IEnumerable<int> Anchors(Scene scene, Candidate c) =>
        [c.Token, .. c.Assessment.Carriers, .. c.Proposition.Kind is PredicateKind.Verb ? [] : scene.Arguments.Participles(c.Token)];
}
