using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>
/// Adds the other side of a war that a report need not tell each time it tells of fighting in it: "overnight Russian strikes", "an attack by
/// Hamas". Only where the report names both sides, and tells no other.
/// </summary>
internal sealed class Belligerents(LexiconIndex lexicon)
{
    private static readonly string[] Sites = ["in", "on", "at", "near", "against", "into", "of", "across", "inside", "over", "outside"];

    private readonly FrozenDictionary<string, Polity> states = PolitiesByCode.Of(lexicon, p => p.Kind is PolityKind.State or PolityKind.Territory);

    private readonly Fighters fighters = new(lexicon);
    private readonly KnownWar[] wars = KnownWar.All(lexicon, "known-wars");
    private readonly KnownWar[] invasions = KnownWar.All(lexicon, "known-invasions");
    private readonly FrozenSet<string> countries = Word.List(lexicon, "country-nouns");
    private readonly FrozenSet<string> forces = [.. Word.List(lexicon, "forces"), .. Word.List(lexicon, "armed-institutions")];
    private readonly FrozenSet<string> invading = Word.List(lexicon, "invading-verbs");
    private readonly FrozenSet<string> retaking = Word.List(lexicon, "retaking-verbs");

    /// <summary>The candidate with both sides, or as it was.</summary>
    public Candidate Complete(Scene scene, Candidate c, Story story, DateOnly? published)
    {
        if (c is { Mode: "withdraw", Word.Class: WordClass.Verb, IsMutual: false, Targets.Count: 0, Assessment: { Unasserted: null, Status: EventStatus.Occurred or EventStatus.Ongoing } }) return WithLeft(scene, c, story, published);
        if (c.IsMutual || c.Assessment is not { Unasserted: null, Status: EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Planned }) return c;
        if (c.Mode is not ("attack" or "shell" or "bomb" or "strike-air" or "kill" or "abduct" or "occupy" or "blockade") && !(c.Mode is "invade" && (c.Word.Class is WordClass.Noun || invading.Contains(c.Word.Lemma)))) return c;
        // "is expected to escalate the war" plans no blow of its own
        if (c.Assessment.Status is EventStatus.Planned && c.Word is { Class: not WordClass.Noun, IsPhrase: true }) return c;
        if (c.Targets.Count > 0 && c.Sources.Count == 0) return WithAttacker(scene, c, story, published);
        if (c.Sources.Select(s => s.Actor.Code).Distinct().ToList() is not [{ } attacker]) return c;
        // "the occupation" stands, "seized ships" is no land
        var isOwnLand = c.Targets.Count > 0 && Array.Exists(wars, w => w.Other(attacker) is not null) && c.Targets.TrueForAll(t => t.Actor.Code == attacker && (t.Phrase.Place is not null || (t.Actor.Kind is ActorKind.State && t.Phrase.Kind is PhraseKind.Description && (t.Actor.Fills & Fillers.Place) != 0)));
        if (c.Mode is "occupy" && (c.Word.Class is not WordClass.Verb || !(isOwnLand || c.Word.IsPhrase || retaking.Contains(c.Word.Lemma)))) return c;
        // "Ukraine recaptured Kherson": of its own land it is taken from whoever held it
        if (c.Targets.Count > 0 && !isOwnLand && !c.Targets.TrueForAll(t => t.Actor.Code == attacker && (c.Mode is "occupy" or "abduct" || t.Actor.Kind is ActorKind.State))) return c;
        // whoever vows to win back land vows it for his state
        if (c.Sources.Exists(s => s.Actor.Kind is ActorKind.Person) && !(isOwnLand && retaking.Contains(c.Word.Lemma))) return c;
        // "the number of soldiers killed": nobody is told to have done it
        if (c.Mode is "kill" && c.Proposition.Kind is PredicateKind.Verb && c.Proposition.Objects.Count == 0) return c;
        string? attacked = null;
        foreach (var war in wars)
            if (!(published < war.From) && war.Other(attacker) is { } other && story.Tells(scene, other)) attacked = attacked is null ? other : null;
        // "captured the village of Urozhaine": on its own land from who came into it, whether that is told or not
        if (isOwnLand && c.Mode is "occupy" && attacked is null && Array.FindAll(invasions, w => w.Invaded == attacker && !(published < w.From) && Array.Exists(wars, o => o.Other(attacker) == w.Invader)) is [var invasion]) attacked = invasion.Invader;
        // "holds 130 hostages in Gaza": of whose people they are nothing is told
        if (attacked is null && c.Mode is "abduct" && Array.Exists(wars, w => w.Other(attacker) is not null)) return c with { Targets = [] };
        // "Russia's invasion of the market"; but "of the country"
        if (c.Mode is "invade" && c.Proposition.Behind("of").Concat(c.Proposition.Behind("into")).Any(i => !countries.Contains(scene.Tokens[i].Lemma))) return c;
        // "six months on from the invasion, that will be hard": what is known to have begun is not to come
        if (c.Mode is "invade" && c.Assessment.Status is EventStatus.Planned && c.Word.Class is WordClass.Noun && Array.Exists(invasions, w => w.Invader == attacker && w.Invaded == attacked)) return c;
        if (attacked is null || (c.Targets.Count == 0 && TellsAnother(scene, c, attacker, attacked)) || !states.TryGetValue(attacked, out var state)) return c;
        return c with { Targets = [Side(c, Actor.Of(state))] };
    }

    // "the attack on Israel", in a sentence that names but the other; where the one attacked is named again, it may be told on its own land of what it did
    private Candidate WithAttacker(Scene scene, Candidate c, Story story, DateOnly? published)
    {
        if (c.Word.Class is not WordClass.Noun || c.Mode is "kill" or "abduct" or "occupy" or "blockade" || c.Proposition.Behind("by").Count > 0 || c.Proposition.Behind("from").Count > 0) return c;
        if (c.Targets.Select(t => t.Actor.Code).Distinct().ToList() is not [{ } attacked]) return c;
        if (!c.Targets.TrueForAll(t => IsStruck(scene, t)) || scene.Named.Phrases.Any(p => !c.Targets.Exists(t => t.Phrase == p) && !p.IsPossessive && p.Actors.Concat(p.Modifiers).Any(a => a.Code == attacked && (a.Fills & Fillers.Political) != 0))) return c;
        var named = scene.Named.Phrases.SelectMany(p => p.Actors.Concat(p.Modifiers)).Where(a => (a.Fills & Fillers.Political) != 0 && a.Code is not null && a.Code != attacked).Select(a => a.Code).Distinct().ToList();
        if (named is not [{ } attacker] || !Array.Exists(wars, w => !(published < w.From) && w.Other(attacked) == attacker) || !states.TryGetValue(attacker, out var state)) return c;
        return c with { Sources = [Side(c, fighters.Of(scene, story, state))] };
    }

    // "Russian troops retreated to the east bank": of who came into another's land it is that land
    private Candidate WithLeft(Scene scene, Candidate c, Story story, DateOnly? published)
    {
        if (c.Sources.Select(s => s.Actor.Code).Distinct().ToList() is not [{ } leaving] || Array.Exists(invasions, w => w.Invaded == leaving)) return c;
        if (!c.Sources.TrueForAll(s => IsForce(scene, c, s)) || c.Proposition.Behind("from").Count > 0) return c;
        string? left = null;
        foreach (var war in wars)
            if (!(published < war.From) && war.Other(leaving) is { } other && story.Tells(scene, other)) left = left is null ? other : null;
        return left is null || TellsAnother(scene, c, leaving, left) || !states.TryGetValue(left, out var state) ? c : c with { Targets = [Side(c, Actor.Of(state))] };
    }

    // "Russian troops", "the Russians", "withdrew its troops"; not "Russia", which may leave a treaty, nor its athletes
    private bool IsForce(Scene scene, Candidate c, Filler source) =>
        source.Actor.Kind is not ActorKind.Person
        && (c.Proposition.Objects.Append(source.Phrase.Last).Any(i => forces.Contains(scene.Tokens[i].Lemma))
            || (source.Actor.Kind is ActorKind.Group && scene.Tokens[source.Phrase.Last].Xpos is "NNPS" && (source.Phrase.Last == source.Phrase.First || scene.Is(source.Phrase.Last - 1, UniversalTag.Det))));

    private static bool IsStruck(Scene scene, Filler target) =>
        target.Phrase.First > 0 && scene.Tokens[(target.Phrase.Possessor ?? target.Phrase).First - 1].Form is "on" or "against" or "at";

    private static Filler Side(Candidate c, Actor actor) => Filler.Unsaid(actor, c.Token);

    // "Russian strikes in Syria", "a US strike, Russia said": fighting elsewhere, or something told that is not known to us
    private static bool TellsAnother(Scene scene, Candidate c, string attacker, string attacked)
    {
        if (scene.Named.Phrases.Any(p => p.Place?.Country is { } country && country != attacker && country != attacked && p.First > 0 && Array.IndexOf(Sites, scene.Tokens[p.First - 1].Form) >= 0)) return true;
        return c.Proposition.Objects.Any(o => scene.Named.At(o) is { } phrase && phrase.Actors.Any(a => a.Code is not null && a.Code != attacked && !(c.Mode is "occupy" or "abduct" && a.Code == attacker)));
    }
}
