using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Visits told by what a visitor is called: "met the visiting Kenyan president", "Visiting Kenyan officials said in Oslo".</summary>
internal sealed class Guests(LexiconIndex lexicon)
{
    private readonly FrozenDictionary<string, Polity> states = PolitiesByCode.Of(lexicon, p => p.Kind is PolityKind.State or PolityKind.Territory);
    private readonly Stay stay = new(lexicon);

    /// <summary>The visits of a sentence so told, where it tells the host as well.</summary>
    public IEnumerable<Candidate> Of(Scene scene, List<Candidate> found)
    {
        for (var i = 0; i + 1 < scene.Tokens.Count; i++)
        {
            if (scene.Tokens[i].Form is not ("visiting" or "Visiting") || Guest(scene, i) is not { Actors: [{ Code: { } home } actor, ..] } guest || !IsSaidOf(scene, i, guest)) continue;
            // nobody visits the visitor
            found.RemoveAll(c => c.Token == i && c.Mode is "visit");
            if (Host(scene, i, guest, home) is { } host && stay.Of(scene, i, new(actor, guest, false), host, found, TenseAround(scene, i, guest)) is { } visit) yield return visit;
        }
    }

    // The day that is told is that of what he did
    private static ClauseTense TenseAround(Scene scene, int visiting, Phrase guest)
    {
        var verb = visiting == 0 ? guest.Last + 1 : visiting - 1;
        while (verb > 0 && verb < visiting && !scene.Is(verb, UniversalTag.Verb)) verb--;
        return scene.Is(verb, UniversalTag.Verb) && scene.Propositions.At(verb).Tense is ClauseTense.Past ? ClauseTense.Past : ClauseTense.Present;
    }

    private static Phrase? Guest(Scene scene, int visiting)
    {
        var phrase = scene.Named.At(visiting) is { } around && around.Last > visiting ? around : scene.Named.At(visiting + 1);
        return phrase is { IsPossessive: false, Actors: [{ Kind: ActorKind.Person or ActorKind.Group } actor, ..] } && phrase.First >= visiting - 2 && (actor.Kind is ActorKind.Person ? actor.Office is not null || actor.LeftOn is not null : (actor.Fills & Fillers.Political) != 0) ? phrase : null;
    }

    // "is visiting the king", "after visiting the king" tell of a visit to him
    private static bool IsSaidOf(Scene scene, int visiting, Phrase guest)
    {
        if (visiting == 0) return guest.Last + 1 < scene.Tokens.Count && scene.Tokens[guest.Last + 1].Upos is UniversalTag.Verb or UniversalTag.Aux;
        var before = scene.Tokens[visiting - 1];
        return before.Form is "the" or "a" or "The" or "A" or "with" or "and" || (before.Upos is UniversalTag.Verb && before.Xpos is not "VBG");
    }

    // The place that is told, else the other of two.
    private Filler? Host(Scene scene, int visiting, Phrase guest, string home)
    {
        for (var i = 0; i + 1 < scene.Tokens.Count; i++)
            if (scene.Tokens[i].Form is "in" or "In" && Sojourns.Site(scene, i + 1) is { Place.Country: { } land } site && land != home && states.TryGetValue(land, out var state)) return new(Actor.Of(state), site, false);
        var verb = visiting > 0 ? visiting - 1 : guest.Last + 1;
        while (verb > 0 && verb < visiting && !scene.Is(verb, UniversalTag.Verb)) verb--;
        if (!scene.Is(verb, UniversalTag.Verb)) return null;
        foreach (var head in verb < visiting ? scene.Arguments.Subjects(verb) : scene.Arguments.Objects(verb))
            if (scene.Named.At(head) is { IsDoubtful: false, Actors: [{ Code: { } code, Kind: ActorKind.Person or ActorKind.State } other] } phrase && phrase != guest && code != home && states.ContainsKey(code)) return new(other, phrase, false);
        return null;
    }
}
