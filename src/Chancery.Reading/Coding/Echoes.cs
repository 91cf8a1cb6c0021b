using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Finds acts that are told by another's: "Norway recalled its envoy to Chad. Sweden did the same the next day", "as did Denmark".</summary>
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
        {
            if (token.Head >= 0 && scene.Tokens[token.Head].Upos is UniversalTag.Verb && token.Index > token.Head && token.Relation is "obj" or "advmod" or "obl:unmarked" && phrases.Contains(scene.Tokens[token.Head].Lemma + " " + token.Lemma)) found.Add(token.Head);
            else if (IsAlone(scene, token.Index)) found.Add(token.Index);
        }

        return found;
    }

    /// <summary>The act told before as the subject of this verb does it too; null where nothing told before is done by one to another.</summary>
    public Candidate? Of(Scene scene, int verb, Story story)
    {
        var act = scene.Propositions.At(verb);
        var isAlone = IsAlone(scene, verb);
        for (var k = story.Told.Count - 1; k >= 0 && scene.Index - story.Told[k].Scene.Index <= Back; k--)
        {
            var told = story.Told[k].Candidate;
            if (told.IsMutual || !told.IsComplete || told.Targets.Count == 0 || told.Type is EventType.Office || (story.Told[k].Scene == scene && told.Token >= verb)) continue;
            var slots = new Slots(scene, words, frames);
            var sources = isAlone ? slots.Named(Doer(scene, verb), told.Frame.SourceFillers) : slots.Fill(act, told.Word, "subject", told.Frame.SourceFillers, told.Type);
            if (sources.Count == 0 || sources.Exists(s => s.Actor.Code is null || told.Sources.Concat(told.Targets).Any(f => f.Actor.Code == s.Actor.Code))) return null;
            // within a sentence its own act, at its beginning that of the sentence before
            if (isAlone && scene.Index - story.Told[k].Scene.Index != (verb > 1 ? 0 : 1)) return null;
            // "has not recognised it, as Chad has": not the refusal is what Chad does too
            if (isAlone && (told.Word.Class is not WordClass.Verb || story.Told[k].Scene.Arguments.Negation(told.Token) >= 0 || told.Assessment.Status is not EventStatus.Occurred)) return null;
            return new(told.Frame, told.Word, act, sources, [.. told.Targets.Select(t => t with { At = t.At ?? (story.Told[k].Scene == scene ? null : story.Told[k].Scene) })]) { Echoed = story.Told[k] };
        }

        return null;
    }

    // "as did Chad", "and so has Chad", "as Chad did on Friday": an auxiliary without its verb
    private static bool IsAlone(Scene scene, int verb)
    {
        if (verb == 0 || scene.Tokens[verb] is not { Lemma: "do" or "have", Form: "did" or "does" or "do" or "has" or "have" or "had" }) return false;
        var doer = Doer(scene, verb);
        if (doer < 0) return false;
        var next = (scene.Named.At(doer) is { } phrase && phrase.Last > verb ? phrase.Last : verb) + 1;
        while (next < scene.Tokens.Count && scene.Tokens[next].Form is "and" or "," && next + 1 < scene.Tokens.Count && scene.Named.At(next + 1) is { Actors.Count: > 0 } more) next = more.Last + 1;
        // what follows tells when, or nothing
        return next >= scene.Tokens.Count || scene.Tokens[next].Form is "," or "." or ";" or ")" || scene.Times.Any(t => t.Lead == next || t.Lead == next + 1);
    }

    // Who stands behind "as did", "so did", or between "as" and "did"; -1 where nobody does.
    private static int Doer(Scene scene, int verb)
    {
        var before = scene.Tokens[verb - 1].Form.ToLowerInvariant();
        if (before is "as" or "so")
        {
            for (var i = verb + 1; i < scene.Tokens.Count && i <= verb + 3; i++) if (scene.Named.At(i) is { Actors.Count: > 0 } behind) return behind.IsPossessive ? -1 : behind.Last;
            return -1;
        }

        return scene.Tokens[verb].Form is "did" or "had" && scene.Named.At(verb - 1) is { Actors.Count: > 0, IsPossessive: false } phrase && phrase.First > 1 && scene.Tokens[phrase.First - 1].Form is "as" && scene.Tokens[phrase.First - 2].Form is "," ? phrase.Last : -1;
    }
}
