using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>
/// Visits told without a verb, beside what the visitor says or does: "Norway's king, in Rome for talks, said", "In Rome for a summit, he praised",
/// "King in Rome to talk trade".
/// </summary>
internal sealed class Sojourns(LexiconIndex lexicon)
{
    private const int Reach = 24;

    private readonly FrozenSet<string> occasions = Word.List(lexicon, "occasion-nouns");
    private readonly FrozenDictionary<string, Polity> states = PolitiesByCode.Of(lexicon, p => p.Kind is PolityKind.State or PolityKind.Territory);
    private readonly Stay stay = new(lexicon);

    /// <summary>The visits of a sentence that no word of it names.</summary>
    public IEnumerable<Candidate> Of(Scene scene, List<Candidate> found)
    {
        for (var i = 0; i + 2 < scene.Tokens.Count; i++)
        {
            if (scene.Tokens[i] is not { Upos: UniversalTag.Adp, Form: "in" or "In" } || Site(scene, i + 1) is not { Place.Country: { } land } site) continue;
            if (Visitor(scene, i, site) is not { } visitor || visitor.Actors[0] is not { Code: { } home } guest || home == land || !states.TryGetValue(land, out var state)) continue;
            if (stay.Of(scene, site.Last, new(guest, visitor, false), new(Actor.Of(state), site, false), found) is { } visit) yield return visit;
        }
    }

    /// <summary>The phrase that begins at a token, where it names a place.</summary>
    public static Phrase? Site(Scene scene, int first) => scene.Named.At(first) is { Place: not null, Kind: PhraseKind.Name or PhraseKind.Description, IsPossessive: false } phrase && phrase.First == first ? phrase : null;

    private Phrase? Visitor(Scene scene, int preposition, Phrase site)
    {
        var behind = site.Last + 1;
        if (behind >= scene.Tokens.Count) return null;
        var beside = scene.Tokens[behind].Form;
        // "King in Rome to talk trade"
        if (scene.IsTitle && preposition > 0 && beside is "for" or "to" or "as" or "on" or "amid" or "after" or "ahead" && !HasVerb(scene, 0, behind)) return Person(scene, preposition - 1);
        if (Comma(scene, behind) is not (> 0 and var comma)) return null;
        // "the king, in Rome for talks, said"
        if (preposition > 1 && scene.Tokens[preposition - 1].Form is ",") return beside is "for" or "on" or "after" or "ahead" or "before" or "following" or "to" or "during" ? Person(scene, preposition - 2) : null;
        // "In Rome for talks, the king said"
        if (preposition != 0 || beside is not "for" || !HasOccasion(scene, behind, comma)) return null;
        for (var i = comma + 1; i < scene.Tokens.Count && i < comma + Reach; i++)
            if (scene.Named.At(i) is { } phrase) return phrase.First == comma + 1 && scene.Tokens[phrase.First].Upos is not UniversalTag.Pron ? Person(scene, phrase.Last) : null;
        return null;
    }

    private bool HasOccasion(Scene scene, int first, int end)
    {
        for (var i = first; i < end; i++) if (occasions.Contains(scene.Tokens[i].Lemma)) return true;
        return false;
    }

    private static bool HasVerb(Scene scene, int first, int end)
    {
        for (var i = first; i < end; i++) if (scene.Tokens[i].Upos is UniversalTag.Verb or UniversalTag.Aux) return true;
        return false;
    }

    // One who holds or held an office, told by a phrase that ends there.
    private static Phrase? Person(Scene scene, int last) =>
        scene.Named.At(last) is { Actors: [{ Kind: ActorKind.Person, Code: not null } actor], IsPossessive: false } phrase && phrase.Last == last && (actor.Office is not null || actor.LeftOn is not null) ? phrase : null;

    private static int Comma(Scene scene, int from)
    {
        for (var i = from; i < scene.Tokens.Count && i < from + Reach; i++)
        {
            if (scene.Tokens[i].Form is ",") return i;
            if (scene.Tokens[i] is { Upos: UniversalTag.Verb, Xpos: "VBD" or "VBZ" or "VBP" }) return -1;
        }

        return -1;
    }
}
