using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>Finds the party a sentence leaves to be understood: in a story of two, whoever warns, refuses or agrees does it to the other.</summary>
internal static class Understood
{
    private const int Back = 3;

    /// <summary>The candidate with the party understood, or as it was.</summary>
    public static Candidate Complete(Scene scene, Candidate c, Story story)
    {
        if (c.IsComplete || c.Sources.Count == 0 || c.Assessment.Status is not (EventStatus.Occurred or EventStatus.Ongoing) || !IsBetweenTwo(c) || IsAside(scene, c) || NamesAnother(scene, c)) return c;
        var own = c.Sources.Select(s => s.Actor.Code).ToHashSet();
        if (own.Contains(null)) return c;
        var others = Counterparts(scene, c, own, story);
        if (others.Count == 0 && IsReaction(c) && scene.Named.Home is ({ } home, false) && !own.Contains(home) && story.Named(home) is { } main) others = [main];
        return others.Count == 0 || Strangers(scene, own, others) ? c : c with { Targets = others };
    }

    private static List<Filler> Counterparts(Scene scene, Candidate c, HashSet<string?> own, Story story)
    {
        for (var k = story.Told.Count - 1; k >= 0; k--)
        {
            var told = story.Told[k];
            if (scene.Index - told.Scene.Index > Back) break;
            if (!told.Candidate.IsComplete || told.Candidate.Type is EventType.Office) continue;
            List<Filler> parties = [.. told.Candidate.Sources, .. told.Candidate.Targets];
            // in one sentence only who has just acted goes on to act upon the same: "Iran, which France condemned, protested" is not told so
            if (!(told.Scene == scene ? told.Candidate.Sources : parties).Exists(p => own.Contains(p.Actor.Code))) continue;
            var others = parties.Where(p => p.Actor.Code is not null && !own.Contains(p.Actor.Code)).DistinctBy(p => p.Actor.Code).ToList();
            // "met him during a trip", "told her in a call": the same sentence tells it as well as if it stood there
            if (others.Count > 0) return [.. others.Select(o => o with { At = o.At ?? (told.Scene == scene && c.Type is EventType.Consult ? null : told.Scene) })];
        }

        return [];
    }

    // Whoever the act is told to be done to, known to us or not, is not to be replaced.
    private static bool NamesAnother(Scene scene, Candidate c) =>
        c.Proposition.Objects.Concat(c.Proposition.Receivers).Concat(c.Proposition.Behind("to")).Concat(c.Proposition.Behind("with")).Concat(c.Proposition.Behind("against")).Concat(scene.Arguments.Objects(c.Token))
            .Any(o => scene.Named.At(o) is { } phrase && (phrase.Actors.Count > 0 || phrase.UnknownName is not null));

    // A third state in the sentence may be the one that is meant.
    private static bool Strangers(Scene scene, HashSet<string?> own, List<Filler> others) =>
        scene.Named.Phrases.SelectMany(p => p.Actors.Concat(p.Modifiers)).Any(a => a.Code is { } code && (a.Fills & Fillers.Political) != 0 && !own.Contains(code) && !others.Exists(o => o.Actor.Code == code));

    // "summoned the envoy to protest", "blaming the delay": told beside another act, and mostly part of it
    private static bool IsAside(Scene scene, Candidate c) => scene.Tokens[c.Token].Relation is "xcomp" or "advcl" or "acl" or "acl:relcl";

    private static bool IsReaction(Candidate c) => c.Type is EventType.Accuse or EventType.Threaten or EventType.Sanction or EventType.Support;

    private static bool IsBetweenTwo(Candidate c) => c.Type switch
    {
        EventType.Consult => c.Word.Class is WordClass.Noun && c.Mode is "talks" or "meet" or "call" or "visit",
        EventType.Support => c.Word.Class is WordClass.Verb && c.Mode is "praise" or "thank" or "congratulate" or "condole" or "apologise" or "defend",
        EventType.Request or EventType.Accuse or EventType.Threaten or EventType.Reject or EventType.Agree
            or EventType.Sanction or EventType.Retreat => c.Word.Class is WordClass.Verb && c.Mode is not null,
        _ => false,
    };
}
