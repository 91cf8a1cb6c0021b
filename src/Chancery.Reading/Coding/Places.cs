using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Where an act happens, from its own clause.</summary>
internal sealed class Places(LexiconIndex lexicon, ClauseWords words)
{
    private static readonly string[] Prepositions = ["in", "at", "to", "near", "outside", "into", "inside", "on"];

    private readonly FrozenDictionary<string, Polity> byCode = PolitiesByCode.Of(lexicon, p => p is { Latitude: not null, Kind: not PolityKind.Group });

    private readonly FrozenDictionary<string, NamedPlace> seats = PolitiesByCode.Capitals(lexicon);

    private readonly FrozenSet<string> land = Word.List(lexicon, "land-nouns");

    private readonly Occasions occasions = new(lexicon, words);

    /// <summary>The place and the phrase that names it; a visit without one happens in its host's country.</summary>
    public (Place? Place, Phrase? Phrase) Of(Scene scene, Candidate c)
    {
        if (c.Type is EventType.Sanction or EventType.Aid or EventType.Request or EventType.Accuse or EventType.Threaten or EventType.Support && c.Mode is not "sign") return (null, null);
        foreach (var preposition in Prepositions)
        {
            if (preposition is "to" && c.Mode is not "visit") continue;
            foreach (var at in Anchors(scene, c))
            {
                foreach (var head in scene.Arguments.Direct(at, preposition).Concat(BehindPeople(scene, at, preposition)).Concat(c.Type is EventType.Assault ? BehindVictims(scene, at, preposition) : []))
                {
                    if (Land(scene, head) is { } land) return (land.Place, land);
                    if (scene.Named.At(head) is { } phrase && Building(scene, phrase, preposition) is { } building) return (building, phrase);
                }
            }
        }

        // "met on the sidelines of the summit in Riyadh"
        foreach (var occasion in c.Mode is "visit" ? [] : Anchors(scene, c).SelectMany(at => occasions.Of(scene, at)))
        {
            foreach (var head in scene.Arguments.Direct(occasion, "in").Concat(scene.Arguments.Direct(occasion, "at")))
                if (Land(scene, head) is { } land) return (land.Place, land);
        }

        if (c.Mode is not "visit") return c.Type is EventType.Assault ? Attacked(c) : (null, null);
        foreach (var target in c.Targets.Where(t => t.At is null))
        {
            if (target.Phrase.Place is { } place && !target.IsModifier) return (place, target.Phrase);
            if (target.Actor.Code is { } code && byCode.TryGetValue(code, out var polity)) return (new(polity.Name, code, polity.Latitude, polity.Longitude), target.Phrase);
        }

        return (null, null);
    }

    // "attacked Chad", "after Sudan attacked it": an attack on a state is where the state is
    private (Place? Place, Phrase? Phrase) Attacked(Candidate c)
    {
        foreach (var target in c.Targets.Where(t => t is { At: null, IsModifier: false }))
        {
            if (target.Phrase.Place is { } place) return (place, target.Phrase);
            if (target is { Actor: { Kind: ActorKind.State, Code: { } code }, Phrase.Kind: PhraseKind.Anaphor } && byCode.TryGetValue(code, out var polity)) return (new(polity.Name, code, polity.Latitude, polity.Longitude), target.Phrase);
        }

        return c.Targets.Find(t => t is { At: null, Phrase.Place: not null }) is { Phrase: { Place: { } known } hit } ? (known, hit) : (null, null);
    }

    // The phrase that names a place, or what it is called: "in the southern city of Sfax", "in the capital, Tunis".
    private Phrase? Land(Scene scene, int head)
    {
        if (scene.Named.At(head) is not { } phrase) return null;
        if (phrase.Place is not null) return phrase;
        if (!land.Contains(scene.Tokens[head].Lemma)) return null;
        return scene.Arguments.Direct(head, "of").Append(scene.Tree.Child(head, "appos")).Where(t => t >= 0).Select(scene.Named.At).FirstOrDefault(p => p?.Place is not null);
    }

    // "hit a school in Kassala": where what is hit stands
    private static IEnumerable<int> BehindVictims(Scene scene, int act, string preposition) =>
        preposition is "to" or "on" or "into" ? [] : scene.Arguments.Objects(act).Concat(scene.Arguments.Direct(act, "on")).Concat(scene.Arguments.Direct(act, "of")).SelectMany(o => scene.Arguments.Direct(o, preposition));

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
