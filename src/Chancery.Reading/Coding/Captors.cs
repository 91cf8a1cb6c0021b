using System.Collections.Frozen;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Finds of whom the release of somebody is demanded: of whoever was told before to have taken them.</summary>
internal sealed class Captors(LexiconIndex lexicon)
{
    private const int Back = 12;

    private readonly FrozenSet<string> freedom = Word.List(lexicon, "freedom-nouns");

    /// <summary>The candidate with the captor as its target, or as it was.</summary>
    public Candidate Complete(Scene scene, Candidate c, Story story, List<Candidate> all)
    {
        if (c.Type is not EventType.Request || c.Sources.Count == 0 || c.Sources.Exists(s => s.Actor.Code is null)) return c;
        var own = c.Sources.Select(s => s.Actor.Code).ToHashSet();
        // "Oslo demanded his release": not of him
        if (c.Targets.Exists(t => !own.Contains(t.Actor.Code) && !IsCaptive(scene, t.Phrase))) return c;
        if (!all.Exists(r => r is { Type: EventType.Retreat, Mode: "release" } && r.Assessment.ContentOf == c.Token) && !IsFreedom(scene, c)) return c;
        for (var k = story.Told.Count - 1; k >= 0 && scene.Index - story.Told[k].Scene.Index <= Back; k--)
        {
            var (told, candidate) = (story.Told[k], story.Told[k].Candidate);
            if (told.Mention.Status is not (EventStatus.Occurred or EventStatus.Ongoing) || candidate.Sources.Count == 0) continue;
            if (!(candidate.Type is EventType.Coerce && candidate.Mode is "arrest" or "detain" or "seize") && candidate.Mode is not "abduct") continue;
            if (candidate.Sources.Exists(s => s.Actor.Code is null && s.Actor.Kind is not ActorKind.Organisation || own.Contains(s.Actor.Code))) continue;
            return c with { Targets = [.. candidate.Sources.DistinctBy(s => s.Actor.Id).Select(s => s with { At = s.At ?? (told.Scene == scene ? null : told.Scene) })], IsAnswer = true };
        }

        return c;
    }

    private bool IsFreedom(Scene scene, Candidate c)
    {
        foreach (var head in scene.Arguments.Objects(c.Token).Concat(c.Proposition.Objects).Concat(c.Proposition.Behind("for")))
            if (freedom.Contains(scene.Tokens[head].Lemma)) return true;
        return false;
    }

    // "his release"
    private bool IsCaptive(Scene scene, Phrase phrase) =>
        phrase.IsPossessive && scene.Tokens[phrase.Last].Head is >= 0 and var owned && freedom.Contains(scene.Tokens[owned].Lemma);
}
