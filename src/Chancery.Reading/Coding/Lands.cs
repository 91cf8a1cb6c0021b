using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>The land that a word behind a preposition of place stands on, by its own name or by what is said of it: "the port of Berdyansk", "a hospital in Gaza".</summary>
internal sealed class Lands(LexiconIndex lexicon)
{
    private const int Depth = 3;

    private static readonly string[] Inner = ["in", "at", "near", "outside", "inside", "across", "throughout", "through", "on"];

    private readonly FrozenDictionary<string, Polity> byCode = PolitiesByCode.Of(lexicon, p => p is { Latitude: not null, Kind: not PolityKind.Group });
    private readonly FrozenDictionary<string, NamedPlace> seats = PolitiesByCode.Capitals(lexicon);
    private readonly FrozenSet<string> land = Word.List(lexicon, "land-nouns");
    private readonly FrozenSet<string> sites = Word.List(lexicon, "site-nouns");
    private readonly FrozenSet<string> seas = Word.List(lexicon, "sea-nouns");
    private readonly FrozenSet<string> edges = Word.List(lexicon, "edge-nouns");
    private readonly FrozenSet<string> occasions = Word.List(lexicon, "occasion-nouns");
    private readonly FrozenSet<string> countries = Word.List(lexicon, "country-nouns");

    /// <summary>The place a word names or stands at, and the phrase that names it; null for none.</summary>
    public (Place Place, Phrase Phrase)? Of(Scene scene, int head) => Of(scene, head, 0);

    /// <summary>The state of a code as a place; null for one that has no land.</summary>
    public Place? State(string code) => byCode.TryGetValue(code, out var polity) ? new(polity.Name, code, polity.Latitude, polity.Longitude) : null;

    /// <summary>True of a place that is no whole state.</summary>
    public bool IsTown(Place place) => place.Country is { } code && State(code)?.Name != place.Name;

    /// <summary>A building that elsewhere speaks for its state, which stands in the seat of its government: "met in the Kremlin".</summary>
    public Place? Building(Scene scene, Phrase phrase) =>
        phrase is { IsMetonym: true, Actors: [{ Code: { } code }] } && byCode.TryGetValue(code, out var polity)
            ? new(scene.Words(scene.Is(phrase.First, UniversalTag.Det) ? phrase.First + 1 : phrase.First, phrase.Last), code, seats.GetValueOrDefault(code)?.Latitude ?? polity.Latitude, seats.GetValueOrDefault(code)?.Longitude ?? polity.Longitude)
            : null;

    /// <summary>A sea or strait by name, which is no state's: "deployed to the Red Sea"; null for anything else.</summary>
    public Place? Sea(Scene scene, Phrase phrase)
    {
        var first = scene.Is(phrase.First, UniversalTag.Det) ? phrase.First + 1 : phrase.First;
        if (phrase.Place is not null || first > phrase.Last || scene.Tokens[phrase.Last].Upos is not UniversalTag.Propn) return null;
        return seas.Contains(scene.Tokens[phrase.Last].Lemma.ToLowerInvariant()) ? new(scene.Words(first, phrase.Last), null, null, null) : null;
    }

    private (Place, Phrase)? Of(Scene scene, int head, int depth)
    {
        if (scene.Named.At(head) is not { } phrase) return null;
        if (phrase.Place is { } named) return (named, phrase);
        var noun = scene.Tokens[phrase.Last].Lemma.ToLowerInvariant();
        var isSite = IsSite(scene, phrase);
        if (isSite)
        {
            // "in the southern city of Sfax", "in the capital, Tunis", "in the streets of Lima"
            foreach (var called in scene.Arguments.Direct(head, "of").Append(scene.Tree.Child(head, "appos")))
                if (called >= 0 && (depth < Depth ? Of(scene, called, depth + 1) : null) is { } found) return found;
            // "in the East Room of the White House"
            foreach (var house in scene.Arguments.Direct(head, "of"))
                if (scene.Named.At(house) is { } whole && Building(scene, whole) is { } building) return (building, whole);
        }

        // "at a petrol station near Jenin", "at the foreign ministry in Seoul"
        if (depth < Depth)
            foreach (var preposition in Inner)
                foreach (var below in scene.Arguments.Direct(head, preposition))
                    if ((preposition is not "on" || (scene.Named.At(below) is { } ground && IsSite(scene, ground))) && Of(scene, below, depth + 1) is { } found) return found;
        if (!isSite)
        {
            // "at the Munich security conference"
            if (occasions.Contains(noun) && phrase.NamedBefore is { } seat && IsTown(seat)) return (seat, phrase);
            // "attacked it", "across the country"
            return (countries.Contains(noun) || scene.Is(head, UniversalTag.Pron)) && phrase is { Kind: PhraseKind.Anaphor, Actors: [{ Kind: ActorKind.State, Code: { } code }] } && State(code) is { } country ? (country, phrase) : null;
        }

        if (edges.Contains(noun)) return null;
        // "in a Nablus refugee camp", "at Gaza's largest hospital", "in an Indian village"
        if ((phrase.NamedBefore ?? phrase.Possessor?.Place) is { } before) return (before, phrase);
        return land.Contains(noun) && phrase.Modifiers is [{ Kind: ActorKind.State, Code: { } owner }] && State(owner) is { } state ? (state, phrase) : null;
    }

    private bool IsSite(Scene scene, Phrase phrase) => scene.Tokens[phrase.Last].Lemma.ToLowerInvariant() is var noun && (land.Contains(noun) || sites.Contains(noun));
}
