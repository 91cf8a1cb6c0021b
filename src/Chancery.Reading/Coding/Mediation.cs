using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>Finds whom a mediation, or an offer of one, brings together, where the sentence leaves that to be understood: the two whose quarrel the report tells.</summary>
internal static class Mediation
{
    private const int Near = 2;

    /// <summary>True of a mediation and of an offer to mediate of which no parties are told.</summary>
    public static bool IsOpen(Candidate c) =>
        c is { Targets.Count: 0, Sources.Count: > 0, IsMutual: false }
        && ((c.Mode is "mediate" && (c.Word.Class is WordClass.Verb || c.Word.Parts.Any(p => p.Slot is "participle"))) || IsOffer(c));

    /// <summary>The candidate with the parties, or as it was.</summary>
    public static Candidate Complete(Scene scene, Candidate c, Story story, List<Candidate> all)
    {
        var own = c.Sources.Select(s => s.Actor.Code).ToHashSet();
        // "met on Monday in a round mediated by Qatar", "a truce, mediated by Qatar"
        foreach (var above in all)
            if (above.Token != c.Token && above.IsComplete && scene.Tree.IsUnder(c.Token, above.Token) && Pair(Sides(above)) is { } parties) return c with { Targets = parties };
        for (var k = story.Told.Count - 1; k >= 0 && scene.Index - story.Told[k].Scene.Index <= Near; k--)
        {
            var told = story.Told[k];
            if (told.Candidate.Type is not (EventType.Agree or EventType.Retreat or EventType.Assault) && told.Candidate.Mode is not ("talks" or "meet" or "establish-ties" or "sign")) continue;
            if (Pair(Sides(told.Candidate)) is { } parties) return With(c, scene, parties, told, false);
        }

        return IsOffer(c) && Quarrel() is var (quarrel, two) ? With(c, scene, two, quarrel, true) : c;

        List<Filler>? Pair(IEnumerable<Filler> parties) =>
            parties.Where(p => p.Actor.Code is not null && !own.Contains(p.Actor.Code)).DistinctBy(p => p.Actor.Code).ToList() is { Count: 2 } two ? two : null;

        // Of all pairs of whom the report tells that they had to do with each other, the one it tells of most; none where two are told of alike.
        (Told Told, List<Filler> Parties)? Quarrel()
        {
            var pairs = new Dictionary<string, (int Times, Told Last, List<Filler> Parties)>(StringComparer.Ordinal);
            foreach (var told in story.Told)
            {
                if (told.Candidate.Type is EventType.Office || Sides(told.Candidate).Any(f => f.Actor.Kind is ActorKind.Organisation) || Pair(Sides(told.Candidate)) is not { } parties) continue;
                var key = string.Join('+', parties.Select(p => p.Actor.Code).Order(StringComparer.Ordinal));
                pairs[key] = (pairs.TryGetValue(key, out var before) ? before.Times + 1 : 1, told, parties);
            }

            var most = pairs.Values.OrderByDescending(p => p.Times).ToList();
            return most.Count == 0 || (most.Count > 1 && most[1].Times == most[0].Times) ? null : (most[0].Last, most[0].Parties);
        }
    }

    private static IEnumerable<Filler> Sides(Candidate c) => c.Sources.Concat(c.Targets);

    private static Candidate With(Candidate c, Scene scene, List<Filler> parties, Told told, bool isAnswer) =>
        c with { Targets = [.. parties.Select(p => p with { At = p.At ?? (told.Scene == scene ? null : told.Scene) })], IsAnswer = isAnswer || IsOffer(c) };

    // "offered to mediate", "offered its good offices"
    private static bool IsOffer(Candidate c) => c is { Type: EventType.Agree, Cameo: "039", Assessment.Status: EventStatus.Occurred };
}
