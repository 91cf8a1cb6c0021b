using System.Collections.Frozen;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>Visits that an invitation makes possible where it tells where to: "invited the king to Rome", "was invited to the White House".</summary>
internal sealed class Invitations(LexiconIndex lexicon)
{
    private readonly FrozenSet<string> states = lexicon.Polities.Where(p => p is { Kind: PolityKind.State or PolityKind.Territory, Code: not null }).Select(p => p.Code!).ToFrozenSet(StringComparer.Ordinal);
    private readonly (Frame? Frame, FrameWord? Word) going = Going(lexicon);

    /// <summary>A possible visit of each who is invited to the country of whoever invites.</summary>
    public IEnumerable<Candidate> Of(Scene scene, List<Candidate> found)
    {
        if (going is not ({ } frame, { } word)) yield break;
        foreach (var c in found)
        {
            if (c is not { Mode: "invite", Type: EventType.Agree, IsComplete: true, Word.Class: WordClass.Verb, Assessment: { Unasserted: null, Status: EventStatus.Occurred or EventStatus.Ongoing } }) continue;
            if (c.Sources.Select(s => s.Actor.Code).Distinct().ToList() is not [{ } host] || !states.Contains(host) || c.Targets.Exists(t => t.Actor.Kind is ActorKind.State) || Land(scene, c, host) is not { } land) continue;
            foreach (var guest in c.Targets.GroupBy(t => t.Actor.Code))
            {
                var visit = new Clauses.Assessment { Status = EventStatus.Possible, Tense = Clauses.ClauseTense.Future, IsTold = true };
                visit.Speakers.AddRange(c.Assessment.Speakers);
                visit.Cues.Add(c.Token);
                yield return new(frame, word, new(scene.Tree, scene.Arguments, c.Token, visit), [.. guest], [land]);
            }
        }
    }

    // Where to: the host's own country, a place in it, or its seat of power
    private static Filler? Land(Scene scene, Candidate c, string host)
    {
        var ends = c.Proposition.Behind("to");
        // "invited the king and the emir to Rome", the place hung on the emir
        foreach (var target in c.Targets)
            if (target.Phrase.Last + 2 is var behind && behind < scene.Tokens.Count && scene.Tokens[behind - 1].Form is "to" && scene.Named.At(behind) is { } next) ends.Add(next.Last);
        foreach (var head in ends.Concat(ends.SelectMany(h => scene.Arguments.Direct(h, "in"))))
        {
            if (scene.Named.At(head) is not { } phrase) continue;
            foreach (var actor in phrase.Actors)
                if (actor.Code == host && (phrase.Place?.Country == host || phrase.IsMetonym)) return new(actor, phrase, false);
        }

        return null;
    }

    // The frame by which "travels to" tells of a visit
    private static (Frame? Frame, FrameWord? Word) Going(LexiconIndex lexicon)
    {
        foreach (var frame in lexicon.Frames)
            foreach (var word in frame.Words)
                if (frame is { Mode: "visit", Mutual: false } && word is { Class: WordClass.Verb, Lemma: "travel", Particle: null, IsPhrase: false } && word.Target is ["to"]) return (frame, word);
        return (null, null);
    }
}
