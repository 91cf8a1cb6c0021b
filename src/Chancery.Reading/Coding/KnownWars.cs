using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Adds the party of an invasion that a report need not tell, since everybody knows it: "since the invasion of Ukraine", "the Ukraine invasion", "over Russia's invasion".</summary>
internal sealed class KnownWars(LexiconIndex lexicon)
{
    private static readonly string[] LandWords = ["of", "into", "in", "against", "on"];

    private readonly FrozenDictionary<string, Polity> states = PolitiesByCode.Of(lexicon, p => p.Kind is PolityKind.State);

    private readonly KnownWar[] wars = KnownWar.All(lexicon, "known-invasions");
    private readonly FrozenSet<string> invading = Word.List(lexicon, "invading-words");

    /// <summary>The candidate with both parties, or as it was.</summary>
    public Candidate Complete(Scene scene, Candidate c, Story story, DateOnly? published)
    {
        if (c.Mode is "invade" && IsOfBefore(scene, c, published)) (c.Assessment.Status, c.Assessment.Tense) = (EventStatus.Occurred, ClauseTense.Past);
        if (c.Mode is not "invade" || c.Assessment is not { Unasserted: null, Status: EventStatus.Occurred or EventStatus.Ongoing }) return c;
        if (c.Word.Class is not WordClass.Noun || NamedBefore(scene, c) is not { } invaded) invaded = c.Targets.Count > 0 ? c.Targets[0].Actor.Code : null;
        else c = c with { Sources = [] };
        if (invaded is not null && IsMistaken(scene, c, invaded)) c = c with { Sources = [] };
        var invader = c.Sources.Count > 0 ? c.Sources[0].Actor.Code : null;
        if ((invader is not null && c.Targets.Count > 0) || (c.Sources.Count > 0 && invader is null) || TellsAnother(scene, c, invader, invaded)) return c;
        // a text that tells no day may be of any
        var possible = Array.FindAll(wars, w => !(published < w.From) && (invader ?? w.Invader) == w.Invader && (invaded ?? w.Invaded) == w.Invaded);
        // "Russia's invasion" can be but one; of several it is that of the land spoken of, and "the invasion" only where both are
        if (invaded is null && (possible.Length > 1 || invader is null)) possible = Array.FindAll(possible, w => story.Tells(scene, w.Invaded) && (invader is not null || story.Tells(scene, w.Invader)));
        var known = possible is [var one] ? one : null;
        if (known is null || !states.TryGetValue(known.Invader, out var doer) || !states.TryGetValue(known.Invaded, out var land)) return c;
        // "the invasion in February" of a report of autumn is the one of the February before
        if (c.Assessment.Tense is ClauseTense.None && !c.Assessment.IsTold) c.Assessment.Tense = ClauseTense.Past;
        return c with
        {
            Sources = c.Sources.Count > 0 ? c.Sources : [Owner(scene, c, known.Invader) ?? Of(doer, c.Token)],
            Targets = c.Targets.Count > 0 ? c.Targets : [Of(land, c.Token)],
        };
    }

    // "met weeks before Norway's invasion of Chad": ahead of the day then, and known to have come
    private bool IsOfBefore(Scene scene, Candidate c, DateOnly? published) =>
        c is { Word.Class: WordClass.Noun, Assessment: { Status: EventStatus.Planned, IsTold: false, Unasserted: null } } && scene.Tree.Case(c.Token) is "before"
        && Array.Exists(wars, w => !(published < w.From) && c.Sources.Exists(s => s.Actor.Code == w.Invader) && c.Targets.TrueForAll(t => t.Actor.Code == w.Invaded));

    // "sanctions on its allies over its invasion": of the states named, whoever is known to have invaded
    private bool IsMistaken(Scene scene, Candidate c, string invaded) =>
        c.Sources is [{ Phrase: { Kind: PhraseKind.Anaphor } pronoun, Actor.Code: { } code }] && (scene.Is(pronoun.Last, UniversalTag.Pron) || scene.Tokens[pronoun.Last].Lemma is "country")
        && Array.Exists(wars, w => w.Invaded == invaded) && !Array.Exists(wars, w => w.Invader == code && w.Invaded == invaded)
        && Array.Exists(wars, w => w.Invaded == invaded && scene.Named.Phrases.Any(p => p.First < c.Token && p.Actors.Concat(p.Modifiers).Any(a => a.Code == w.Invader)));

    // "the Ukraine invasion": a state's own name before the noun is whom it is done to; "the Ukrainian invasion" is what Ukraine does
    private string? NamedBefore(Scene scene, Candidate c)
    {
        if (c.Targets.Count > 0 || c.Sources is not [{ IsModifier: true, Actor: { Kind: ActorKind.State, Code: { } code } }]) return null;
        if (!states.TryGetValue(code, out var state) || !Array.Exists(wars, w => w.Invaded == code)) return null;
        return c.Token > 0 && scene.Tokens[c.Token - 1].Form == state.Name ? code : null;
    }

    // "the president's days are numbered since his invasion": whose it is, in office and of the state that invaded
    private static Filler? Owner(Scene scene, Candidate c, string code)
    {
        if (scene.Named.At(c.Token)?.Possessor is not { } his || scene.Tokens[his.Last].Lemma is not ("his" or "her" or "he" or "she")) return null;
        var owner = scene.Named.Phrases.LastOrDefault(p => p.Last < his.First && p.Actors is [{ Kind: ActorKind.Person, Office: not null, LeftOn: null } person] && person.Code == code);
        return owner is null ? null : new(owner.Actors[0], owner, false);
    }

    // a doer or a land that is told, if not known to us: "the invasion by rebels", "troops invaded the country"
    private bool TellsAnother(Scene scene, Candidate c, string? invader, string? invaded)
    {
        if (c.Word.Class is not WordClass.Noun && invaded is null) return invader is null || !IsBare(scene, c);
        if (c.Word.Class is not WordClass.Noun) return invader is not null || scene.Arguments.Surface(c.Token, 0).Exists(h => scene.Named.At(h) is { Actors.Count: > 0 });
        if (scene.Named.At(c.Token) is not { } phrase || phrase.Last != c.Token) return true;
        if (invader is null && (phrase.Possessor is { Kind: not PhraseKind.Anaphor } || c.Proposition.Behind("by").Count > 0 || phrase.Modifiers.Any(m => m.Code != invaded))) return true;
        if (invaded is null && (c.Proposition.Behind("of").Count > 0 || c.Proposition.Behind("into").Count > 0 || c.Proposition.Behind("in").Exists(i => scene.Named.At(i) is { Place: not null }))) return true;
        // "an invasion" is any
        return scene.Tokens[phrase.First].Lemma is "a" or "an" or "another" or "any" or "no" || (invader is null && invaded is null && scene.Tokens[phrase.First].Lemma is not "the" && !scene.IsTitle);
    }

    // "since Russia invaded", "launched its full-scale invasion": no land is told at all
    private bool IsBare(Scene scene, Candidate c)
    {
        if (c.Proposition.Voice is Voice.Passive || LandWords.Any(p => c.Proposition.Behind(p).Count > 0)) return false;
        var objects = c.Proposition.Objects;
        return objects.Count == 0 ? invading.Contains(scene.Tokens[c.Token].Lemma) : objects.TrueForAll(o => invading.Contains(scene.Tokens[o].Lemma));
    }

    private static Filler Of(Polity state, int token) => Filler.Unsaid(Actor.Of(state), token);
}
