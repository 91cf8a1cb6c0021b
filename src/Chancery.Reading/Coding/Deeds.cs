using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Finds whose deed a sentence means by "the attack", "the move", "it" when it condemns or praises it: that of the act told last before.</summary>
internal sealed class Deeds(LexiconIndex lexicon, FrameIndex frames)
{
    private const int Back = 8;

    private readonly FrozenSet<string> deeds = Word.List(lexicon, "deed-nouns");

    /// <summary>The candidate with the doer of the deed as its target, or as it was.</summary>
    public Candidate Complete(Scene scene, Candidate c, Story story)
    {
        if (c.Targets.Count > 0 || c.Sources.Count == 0 || c.IsMutual || (c.Type is not EventType.Accuse && c.Mode is not "praise")) return c;
        foreach (var head in c.Proposition.Objects)
        {
            if (scene.Named.At(head) is not { Possessor: null, Modifiers.Count: 0 } phrase || !IsPointingBack(scene, phrase)) continue;
            // "Egypt condemned it": not Egypt, whatever else "it" might mean
            if (phrase.Actors.Any(a => !c.Sources.Exists(s => s.Actor.Id == a.Id))) continue;
            if (Doers(scene, phrase, c, story) is { Count: > 0 } doers) return c with { Targets = [.. doers.Select(d => new Filler(d, phrase, false))] };
        }

        return c;
    }

    private static bool IsPointingBack(Scene scene, Phrase phrase) =>
        scene.Tokens[phrase.First].Form.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those" or "it" or "such";

    private List<Actor>? Doers(Scene scene, Phrase phrase, Candidate c, Story story)
    {
        var head = scene.Tokens[phrase.Last];
        var types = frames.Of(head).Select(f => f.Frame.Type).ToHashSet();
        var any = deeds.Contains(head.Lemma) || head.Upos is UniversalTag.Pron;
        if (types.Count == 0 && !any) return null;
        var speakers = c.Sources.Select(s => s.Actor.Code).ToHashSet();
        for (var k = story.Told.Count - 1; k >= 0; k--)
        {
            var told = story.Told[k];
            if (scene.Index - told.Scene.Index > Back) return null;
            if (told.Candidate.IsMutual || !told.Candidate.IsComplete || !(any || types.Contains(told.Candidate.Type))) continue;
            // what another said of the deed is not the deed; praise and blame are answered only where nothing else is meant
            if (told.Candidate.Type is EventType.Accuse or EventType.Support or EventType.Request && !types.Contains(told.Candidate.Type)) continue;
            var doers = told.Candidate.Sources.Select(s => s.Actor).Where(a => a.Code is not null).DistinctBy(a => a.Id).ToList();
            if (doers.Count > 0 && !doers.Exists(d => speakers.Contains(d.Code))) return doers;
        }

        return null;
    }
}
