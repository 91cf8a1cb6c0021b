using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>
/// Blows of which nobody says who struck: "an airfield was hit with drones", "the missile that hit Chad", "two soldiers were killed in an ambush".
/// Where the sentence names the other side of a war, or it was told to strike before, it is that; else such an act stands with its target alone.
/// </summary>
internal sealed class Unclaimed(LexiconIndex lexicon, ClauseWords words, FrameIndex frames)
{
    private static readonly string[] Aims = ["on", "against", "of"];
    private static readonly string[] Sites = ["in", "at", "near", "inside", "into", "across", "over"];

    private static readonly string[] Means = ["in", "by", "during", "at"];

    private readonly FrozenDictionary<string, Polity> states = PolitiesByCode.Of(lexicon, p => p.Kind is PolityKind.State or PolityKind.Territory);
    private readonly Fighters fighters = new(lexicon);
    private readonly KnownWar[] wars = KnownWar.All(lexicon, "known-wars");
    private readonly FrozenSet<string> striking = Word.List(lexicon, "striking-nouns");
    private readonly FrozenSet<string> blows = Word.List(lexicon, "blow-verbs");
    private readonly FrozenSet<string> struck = [.. Word.List(lexicon, "struck"), .. Word.List(lexicon, "slain-people")];
    private readonly FrozenSet<string> storming = Word.List(lexicon, "storming-nouns");
    private readonly FrozenSet<string> premises = Word.List(lexicon, "premises-nouns");
    private readonly FrozenSet<string> slain = Word.List(lexicon, "slain-people");

    /// <summary>The candidate with the other side of the war, or complete without one, or as it was.</summary>
    public Candidate Complete(Scene scene, Candidate c, Story story, DateOnly? published)
    {
        if (c is not { Type: EventType.Assault, IsMutual: false, Sources.Count: 0, Targets.Count: > 0 } || c.Assessment is not { Unasserted: null, Status: EventStatus.Occurred or EventStatus.Ongoing }) return c;
        // how many have died in a war is no blow of its own
        if (c is { Mode: "kill", Word: { Class: WordClass.Verb, IsPhrase: false } } && !blows.Contains(scene.Tokens[c.Token].Lemma) && !c.Targets.TrueForAll(t => slain.Contains(scene.Tokens[t.Phrase.Last].Lemma))) return c;
        if (c.Mode is not ("attack" or "shell" or "bomb" or "strike-air" or "kill" or "abduct") || c.Targets.Select(t => t.Actor.Code).Distinct().ToList() is not [{ } code]) return c;
        if ((c.Mode is not "abduct" && c.Proposition.Behind("from").Count > 0) || !(c.Proposition.Kind is PredicateKind.Verb ? IsStruck(scene, c) : IsBlow(scene, c))) return c;
        // "he was shot", "an attack on the country": of such too many are another's
        if ((c.Mode is "kill" || c.Word.Class is WordClass.Noun) && c.Targets.Exists(t => t.Phrase.Kind is PhraseKind.Anaphor)) return c;
        var enemies = Array.FindAll(wars, w => !(published < w.From) && w.Other(code) is { } other && IsNamed(scene, story, other, code));
        if (enemies is [var war] && states.TryGetValue(war.Other(code)!, out var state) && !IsAmongThem(scene, c, state.Code))
        {
            return c with { IsUnclaimed = true, Sources = [Filler.Unsaid(fighters.Of(scene, story, state), c.Token)] };
        }

        if (Host(scene, c, code) is { } host) return c with { Sources = [new(Actor.Of(host), new(c.Token, c.Token), false)] };
        return (c.Mode is "abduct" ? IsTakenAbroad(scene, c, code) : IsPlain(scene, c)) ? c with { IsUnclaimed = true } : c;
    }

    // "a Norwegian nurse was kidnapped in Chad": one taken at home is no affair of states
    private bool IsTakenAbroad(Scene scene, Candidate c, string code) =>
        c.Word.Class is WordClass.Verb && c.Proposition.Voice is Voice.Passive && c.Proposition.Behind("by").Count == 0 && Grounds.Place(scene, c, words) is { } ground && ground != code;

    // "war in Ukraine", "the bridge to Ukraine" tell nobody's deed
    private static bool IsNamed(Scene scene, Story story, string side, string other)
    {
        bool IsSide(Actor a) => a.Code == side && (a.Fills & Fillers.Political) != 0;
        bool IsWhere(Phrase p) => p.Place is not null && scene.Tokens[p.Last].Relation is "obl" or "nmod";
        bool IsInside(Phrase p) => p.First > 0 && scene.Tokens[p.First - 1].Form is "in" or "into" or "near";
        return scene.Named.Phrases.Any(p => !IsInside(p) && ((!IsWhere(p) && p.Actors.Any(IsSide)) || p.Modifiers.Any(IsSide)))
            || story.Told.Any(t => t.Candidate is { Type: EventType.Assault, IsMutual: false } told && told.Sources.Exists(s => s.Actor.Code == side) && told.Targets.Exists(s => s.Actor.Code == other));
    }

    // A passive without an agent, or what flew or burst as the subject, with nobody's name on it.
    private bool IsStruck(Scene scene, Candidate c)
    {
        // "designed to hit the capital" has hit nothing
        if (scene.Tokens[c.Token] is { Relation: "amod" } || (scene.Tokens[c.Token] is { Xpos: "VB", Head: >= 0 and var above } && scene.Tokens[above].Lemma is not "use")) return false;
        // "came under a drone attack"
        if (c.Word.Target.Contains("subject")) return c.Proposition.Behind("under").Count > 0 && c.Proposition.Behind("by").Count == 0;
        var doers = new Slots(scene, words, frames).Heads(c.Proposition, c.Word, "subject", c.Type);
        if (doers.Count == 0 && c.Proposition.Voice is not Voice.Passive) return false;
        foreach (var doer in doers)
        {
            var noun = scene.Tokens[doer] is { Xpos: "WDT", Head: >= 0 and var verb } && scene.Tokens[verb] is { Relation: "acl:relcl", Head: >= 0 and var antecedent } ? antecedent : doer;
            // "no rockets hit the capital"
            if (!striking.Contains(scene.Tokens[noun].Lemma) || (scene.Named.At(noun) is { } own && scene.Tokens[own.First].Lemma is "no") || scene.Named.At(noun) is { Actors.Count: > 0 } or { Modifiers.Count: > 0 } or { Possessor: not null }) return false;
        }

        return true;
    }

    // "the strike on the town"; not "their attack", "an attack by rebels"
    private bool IsBlow(Scene scene, Candidate c) =>
        scene.Named.At(c.Token) is { Possessor: null, Modifiers.Count: 0 } phrase && phrase.Last == c.Token && c.Proposition.Behind("by").Count == 0 && c.Targets.TrueForAll(t => !t.IsModifier || t.Phrase != phrase)
        && (Aims.Any(a => c.Proposition.Behind(a).Count > 0) || Sites.Any(a => c.Proposition.Behind(a).Exists(h => struck.Contains(scene.Tokens[h].Lemma) || scene.Named.At(h) is { Place: not null })));

    // "the storming of the Norwegian embassy in N'Djamena": by those of the place
    private Polity? Host(Scene scene, Candidate c, string struckCode)
    {
        if (c.Word.Class is not WordClass.Noun || !storming.Contains(scene.Tokens[c.Token].Lemma)) return null;
        foreach (var aim in Aims)
            foreach (var head in c.Proposition.Behind(aim))
                foreach (var site in premises.Contains(scene.Tokens[head].Lemma) ? scene.Arguments.Direct(head, "in") : [])
                    if (scene.Named.At(site) is { Place.Country: { } country } && country != struckCode && states.TryGetValue(country, out var host)) return host;
        return null;
    }

    // "soldiers of Chad were killed in the attack in Sudan", "a counteroffensive in Sudan": whose land it is does not tell who struck
    private bool IsAmongThem(Scene scene, Candidate c, string? enemy)
    {
        if (c.Word.Class is not WordClass.Noun || Aims.Any(a => c.Proposition.Behind(a).Count > 0)) return false;
        if (!striking.Contains(scene.Tokens[c.Token].Lemma)) return true;
        return scene.Tokens[c.Token].Head is >= 0 and var verb && scene.Is(verb, UniversalTag.Verb) && scene.Arguments.Surface(verb, 0).Exists(h => scene.Named.At(h) is { } fallen && fallen.Actors.Any(a => a.Code == enemy));
    }

    // "killed in an ambush", and not "in a crash"
    private bool IsForce(Scene scene, int noun) => striking.Contains(scene.Tokens[noun].Lemma) || frames.Of(scene.Tokens[noun]).Any(f => f.Frame.Type is EventType.Assault);

    // Of a blow that words or weather may deal as well, only what is plainly one of arms.
    private bool IsPlain(Scene scene, Candidate c)
    {
        // "an Iran-linked site" is not Iran's
        if (c.Targets.Exists(t => Enumerable.Range(t.Phrase.First, t.Phrase.Last - t.Phrase.First + 1).Any(i => scene.Tokens[i].Form is "-"))) return false;
        var verb = c.Proposition.Kind is PredicateKind.Verb;
        var tells = blows.Contains(scene.Tokens[c.Token].Lemma);
        var byArms = verb && c.Proposition.Doers.Exists(h => words.Arms.Contains(scene.Tokens[h].Lemma) || frames.Of(scene.Tokens[h]).Any(f => f is { Frame.Type: EventType.Assault, Word: { Class: WordClass.Noun, Before.Count: 0 } }));
        if (c.Targets.TrueForAll(t => t.Actor.Kind is ActorKind.Person)) return verb && (tells || byArms) && c.Mode is "kill" && c.Targets.TrueForAll(t => t.Actor.Office is not null || t.Actor.LeftOn is not null);
        if (c.Mode is "kill") return c.Targets.TrueForAll(t => slain.Contains(scene.Tokens[t.Phrase.Last].Lemma)) && (tells || (verb && (Means.Any(m => c.Proposition.Behind(m).Exists(h => IsForce(scene, h))) || c.Proposition.Doers.Exists(h => words.Arms.Contains(scene.Tokens[h].Lemma) || frames.Of(scene.Tokens[h]).Any(f => f is { Frame.Type: EventType.Assault, Word: { Class: WordClass.Noun, Before.Count: 0 } })))));
        if (verb) return c.Word.IsPhrase || (tells && c.Targets.TrueForAll(t => t.Actor.Kind is not ActorKind.Group || struck.Contains(scene.Tokens[t.Phrase.Last].Lemma)));
        // a blow that is told only to have fallen in a land may be one among its own
        foreach (var aim in Aims)
            foreach (var head in c.Proposition.Behind(aim))
                if (struck.Contains(scene.Tokens[head].Lemma) || (aim is "on" or "of" && (c.Word.Before.Count > 0 || c.Mode is "shell" or "bomb") && scene.Named.At(head) is { Place: not null })) return true;
        return false;
    }
}
