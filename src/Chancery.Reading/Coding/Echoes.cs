using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Finds acts that are told by another's: "Norway recalled its envoy to Chad. Sweden did the same the next day".</summary>
internal sealed class Echoes(LexiconIndex lexicon, FrameIndex frames, ClauseWords words)
{
    private const int Back = 2;

    // "do the same", "follow suit": a verb and the word that makes it stand for the verb before
    private readonly FrozenSet<string> phrases = Word.List(lexicon, "echo-phrases");

    /// <summary>The verbs of the sentence that stand for another.</summary>
    public List<int> Verbs(Scene scene)
    {
        var found = new List<int>();
        foreach (var token in scene.Tokens)
            if (token.Head >= 0 && scene.Tokens[token.Head].Upos is UniversalTag.Verb && token.Index > token.Head && token.Relation is "obj" or "advmod" or "obl:unmarked" && phrases.Contains(scene.Tokens[token.Head].Lemma + " " + token.Lemma)) found.Add(token.Head);

        return found;
    }

    /// <summary>The act told before as the subject of this verb does it too; null where nothing told before is done by one to another.</summary>
    public Candidate? Of(Scene scene, int verb, Story story)
    {
        var act = scene.Propositions.At(verb);
        for (var k = story.Told.Count - 1; k >= 0 && scene.Index - story.Told[k].Scene.Index <= Back; k--)
        {
            var told = story.Told[k].Candidate;
            if (told.IsMutual || !told.IsComplete || told.Targets.Count == 0 || told.Type is EventType.Office || (story.Told[k].Scene == scene && told.Token >= verb)) continue;
            var sources = new Slots(scene, words, frames).Fill(act, told.Word, "subject", told.Frame.SourceFillers, told.Type);
            if (sources.Count == 0 || sources.Exists(s => s.Actor.Code is null || told.Sources.Concat(told.Targets).Any(f => f.Actor.Code == s.Actor.Code))) return null;
            return new(told.Frame, told.Word, act, sources, [.. told.Targets.Select(t => t with { At = t.At ?? (story.Told[k].Scene == scene ? null : story.Told[k].Scene) })]) { Echoed = story.Told[k] };
        }

        return null;
    }
}
