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

        return found;
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
