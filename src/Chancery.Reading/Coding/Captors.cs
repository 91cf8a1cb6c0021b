using System.Collections.Frozen;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Finds who releases somebody, or of whom it is demanded: whoever is told to hold them, beside it or before.</summary>
internal sealed class Captors(LexiconIndex lexicon)
{
    private const int Back = 12;

    private readonly FrozenSet<string> freedom = Word.List(lexicon, "freedom-nouns");

    /// <summary>The candidate with the captor as its target, or as it was.</summary>
    public Candidate Complete(Scene scene, Candidate c, Story story, List<Candidate> all)
    {
        // a release that others secure, seek or step towards is none yet
        if (c is { Type: EventType.Retreat, Mode: "release", Sources.Count: 0, Targets.Count: > 0 } && (c.Word.Class is WordClass.Verb || scene.Tokens[c.Token].Relation is "nsubj")) return HolderOf(scene, c.Token, all) is { } freed && !freed.Sources.Exists(s => c.Targets.Exists(t => t.Actor.Code == s.Actor.Code)) ? c with { Sources = freed.Sources } : Held(scene, c, story) is { Count: > 0 } captors ? c with { Sources = captors, IsAnswer = true } : c;
        if (c.Type is not EventType.Request || c.Sources.Count == 0 || c.Sources.Exists(s => s.Actor.Code is null)) return c;
        var own = c.Sources.Select(s => s.Actor.Code).ToHashSet();
        // "Oslo demanded his release": not of him
        if (c.Targets.Exists(t => !own.Contains(t.Actor.Code) && !IsCaptive(scene, t.Phrase))) return c;
        if (!all.Exists(r => r is { Type: EventType.Retreat, Mode: "release" } && r.Assessment.ContentOf == c.Token) && !IsFreedom(scene, c)) return c;
        if (HolderOf(scene, c.Token, all) is { } holding && !holding.Sources.Exists(s => own.Contains(s.Actor.Code))) return c with { Targets = holding.Sources, IsAnswer = true };
        for (var k = story.Told.Count - 1; k >= 0 && scene.Index - story.Told[k].Scene.Index <= Back; k--)
        {
            var (told, candidate) = (story.Told[k], story.Told[k].Candidate);
            if (told.Mention.Status is not (EventStatus.Occurred or EventStatus.Ongoing) || candidate.Sources.Count == 0) continue;
            if (!IsCaptivity(candidate)) continue;
            if (candidate.Sources.Exists(s => s.Actor.Code is null && s.Actor.Kind is not ActorKind.Organisation || own.Contains(s.Actor.Code))) continue;
            return c with { Targets = [.. candidate.Sources.DistinctBy(s => s.Actor.Id).Select(s => s with { At = s.At ?? (told.Scene == scene ? null : told.Scene) })], IsAnswer = true };
        }

        return c;
    }

    // "the two Danes were freed on Monday": by whoever was told before to have taken them
    private static List<Filler> Held(Scene scene, Candidate c, Story story)
    {
        if (c.Proposition.Kind is not PredicateKind.Verb || c.Proposition.Voice is not Voice.Passive || c.Targets.Select(t => t.Actor.Code).Distinct().ToList() is not [{ } code]) return [];
        for (var k = story.Told.Count - 1; k >= 0 && scene.Index - story.Told[k].Scene.Index <= Back; k--)
        {
            var (told, candidate) = (story.Told[k], story.Told[k].Candidate);
            if (!IsCaptivity(candidate) || candidate.Sources.Count == 0 || told.Mention.Status is not (EventStatus.Occurred or EventStatus.Ongoing) || !candidate.Targets.Exists(t => t.Actor.Code == code)) continue;
            return candidate.Sources.Exists(s => s.Actor.Code is null || s.Actor.Code == code) ? [] : [.. candidate.Sources.DistinctBy(s => s.Actor.Id).Select(s => s with { At = s.At ?? (told.Scene == scene ? null : told.Scene) })];
        }

        return [];
    }

    /// <summary>True of a captivity without a captor that the same sentence tells with one: "was held in Chad for a year after being arrested".</summary>
    public static bool IsToldBeside(Candidate c, List<Candidate> all) =>
        IsByGroundAlone(c) && all.Exists(d => d != c && IsCaptivity(d) && !IsByGroundAlone(d) && d.Sources.Count > 0 && d.Targets.Exists(t => t.Actor.Code is { } held && c.Targets.Exists(o => o.Actor.Code == held)));

    // only where the report is at home tells whose doing it is
    private static bool IsByGroundAlone(Candidate c) => IsCaptivity(c) && c.Sources is [{ At: null, Phrase: var ground }] && ground.First == c.Token && ground.Last == c.Token;

    private static bool IsCaptivity(Candidate c) => (c.Type is EventType.Coerce && c.Mode is "arrest" or "detain" or "seize") || c.Mode is "abduct";

    // "the release of two Danes held by Chad", "two Danes jailed in Chad were freed": told of those who come free
    private static Candidate? HolderOf(Scene scene, int act, List<Candidate> all) =>
        all.Find(d => IsCaptivity(d) && d.Sources.Count > 0 && d.Sources.TrueForAll(s => s.Actor.Code is not null) && scene.Tokens[d.Token].Relation is "acl" or "acl:relcl" && scene.Tree.IsUnder(d.Token, act));

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
