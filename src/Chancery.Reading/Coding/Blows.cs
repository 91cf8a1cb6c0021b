using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>
/// Brings together what a verb and a noun tell of one act of force, each by half: who "killed ten people in a raid on a camp" raided it, and
/// the raid tells whose people they were; who "retaliated with strikes on a base" struck it.
/// </summary>
internal sealed class Blows(ClauseWords words, FrameIndex frames)
{
    /// <summary>The candidates, with each such act told once and by both halves.</summary>
    public List<Candidate> Join(Scene scene, List<Candidate> found)
    {
        for (var k = found.Count - 1; k >= 0; k--)
        {
            found[k] = WithFallen(scene, WithClaimant(scene, found[k]));
            var noun = found[k];
            if (noun is not { Type: EventType.Assault, IsMutual: false, Word.Class: WordClass.Noun } || Above(scene, noun.Token) is not (>= 0 and var above)) continue;
            var at = found.FindIndex(c => c.Token == above && c is { Type: EventType.Assault, IsMutual: false, Word.Class: WordClass.Verb });
            if (at < 0)
            {
                if (noun.Sources.Count == 0 && words.Answering.Contains(scene.Tokens[above].Lemma))
                    found[k] = noun with { Sources = new Slots(scene, words, frames).Fill(scene.Propositions.At(above), noun.Word, "subject", noun.Frame.SourceFillers, noun.Type) };
                continue;
            }

            var verb = found[at];
            var sources = verb.Sources.Count > 0 ? verb.Sources : noun.Sources;
            // what was done during a raid is not the raid
            if (scene.Tree.Case(noun.Token) is "during" || verb.Targets.Count + noun.Targets.Count == 0)
            {
                if (noun.Sources.Count == 0 && noun.Targets.Count > 0) found[k] = noun with { Sources = sources };
                continue;
            }

            if (sources.Count > 0 && (sources[0].Actor.Code is null || (noun.Sources.Count > 0 && noun.Sources[0].Actor.Code != sources[0].Actor.Code))) continue;
            // "a house damaged during a Norwegian raid on the town": told by the noun alone
            if (noun.IsComplete && verb.Sources.Count + verb.Targets.Count == 0) found.RemoveAt(at);
            else if (verb.Targets.Count == 0 || noun.Targets.Count == 0 || verb.Targets.Exists(t => noun.Targets.Exists(n => n.Actor.Code == t.Actor.Code)))
            {
                found[at] = verb with { Sources = sources, Targets = verb.Targets.Count > 0 ? verb.Targets : noun.Targets };
                found.RemoveAt(k);
            }
            else
            {
                found[k] = noun with { Sources = sources };
            }
        }

        for (var k = 0; k < found.Count; k++) found[k] = WithKilled(scene, found[k], found);
        return found;
    }

    // "a Norwegian strike in Chad killed a rebel leader": it was aimed at him, not at the land
    private static Candidate WithKilled(Scene scene, Candidate c, List<Candidate> found)
    {
        if (c is not { Type: EventType.Assault, IsMutual: false, Word.Class: WordClass.Noun, Targets.Count: > 0 } || scene.Tokens[c.Token] is not { Relation: "nsubj", Head: >= 0 and var verb }) return c;
        if (!c.Targets.TrueForAll(t => t.Actor.Kind is ActorKind.State && t.Phrase.Place is not null && t.Phrase.First > 0 && scene.Tokens[t.Phrase.First - 1].Form is "in" or "near")) return c;
        return found.Find(v => v.Token == verb && v is { Type: EventType.Assault, Mode: "kill", Word.Class: WordClass.Verb, Targets.Count: > 0 }) is { } killed && !killed.Targets.Exists(t => c.Targets.Exists(o => o.Actor.Code == t.Actor.Code)) ? c with { Targets = killed.Targets } : c;
    }

    // "claimed responsibility for the bombing", "said it was behind the attack": whoever claims it did it
    private Candidate WithClaimant(Scene scene, Candidate c)
    {
        if (c is not { Type: EventType.Assault, IsMutual: false, Sources.Count: 0, Word.Class: WordClass.Noun } || scene.Tree.Case(c.Token) is not "for") return c;
        var at = scene.Tokens[c.Token].Head;
        if (at >= 0 && scene.Tokens[at] is { Relation: "obj", Head: >= 0 and var verb } && words.Claimed.Contains(scene.Tokens[at].Lemma)) at = verb;
        if (at < 0 || scene.Tokens[at].Lemma is not "claim" || scene.Arguments.IsNegated(at)) return c;
        return c with { Sources = new Slots(scene, words, frames).Fill(scene.Propositions.At(at), c.Word, "subject", c.Frame.SourceFillers, c.Type) };
    }

    // "two soldiers died in clashes with Chadian forces": whose soldiers they were fought
    private Candidate WithFallen(Scene scene, Candidate c)
    {
        if (c is not { Type: EventType.Assault, IsMutual: true, Word.Class: WordClass.Noun } || c.IsComplete || c.Sources.Count + c.Targets.Count == 0) return c;
        if (Tree.Plain(scene.Tokens[c.Token].Relation) is not "obl" || scene.Tree.Case(c.Token) is not ("in" or "during") || scene.Tokens[c.Token].Head is not (>= 0 and var verb)) return c;
        if (!words.Dying.Contains(scene.Tokens[verb].Lemma) && !scene.Arguments.IsPassive(verb)) return c;
        var fallen = new List<Filler>();
        foreach (var head in scene.Arguments.Surface(verb, 0))
            if (scene.Named.At(head) is { Actors: [{ Code: not null } actor, ..] } phrase && (actor.Fills & (Fillers.Political | Fillers.People)) != 0) fallen.Add(new(actor, phrase, false));
        return fallen.Count == 0 ? c : c with { Sources = [.. c.Sources, .. fallen] };
    }

    // The verb a noun of force is the means or the occasion of; the tree may hang it on the verb's object.
    private static int Above(Scene scene, int noun)
    {
        if (Tree.Plain(scene.Tokens[noun].Relation) is not ("obl" or "nmod") || scene.Tree.Case(noun) is not ("in" or "with" or "by" or "during" or "through")) return -1;
        var head = scene.Tokens[noun].Head;
        if (head >= 0 && !scene.Is(head, UniversalTag.Verb) && scene.Tokens[head].Relation is "obj" or "nsubj:pass") head = scene.Tokens[head].Head;
        return head >= 0 && scene.Is(head, UniversalTag.Verb) ? head : -1;
    }
}
