using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>
/// Missiles that a state at peace fires at nobody: a test and no blow, "North Korea fired two missiles on Wednesday". What tests fire is told by
/// the lexicon's frames of force that is only shown.
/// </summary>
internal sealed class Launches(LexiconIndex lexicon, FrameIndex frames)
{
    private static readonly string[] Aims = ["at", "on", "against", "towards", "in", "across"];

    private readonly KnownWar[] wars = KnownWar.All(lexicon, "known-wars");

    /// <summary>The candidate as a show of force, or as it was.</summary>
    public Candidate Complete(Scene scene, Candidate c, Story story)
    {
        if (c is not { Type: EventType.Assault, Mode: "strike-air", IsMutual: false, Targets.Count: 0, Sources.Count: > 0, Word.Class: WordClass.Verb, Assessment: { Unasserted: null, Status: EventStatus.Occurred or EventStatus.Ongoing } }) return c;
        if (c.Proposition.Voice is Voice.Passive || c.Sources.Exists(s => s.Actor is not { Kind: ActorKind.State or ActorKind.Person, Code: { } code } || IsAtWar(code, story))) return c;
        if (Aims.SelectMany(c.Proposition.Behind).Any(i => scene.Named.At(i) is { Actors.Count: > 0 })) return c;
        foreach (var fired in c.Proposition.Objects)
            foreach (var call in frames.Of(scene.Tokens[c.Token]))
                if (call is { Frame: { Type: EventType.Mobilize, TargetOptional: true }, Word: { Class: WordClass.Verb, Particle: null } } && call.Word.Objects.Contains(scene.Tokens[fired].Lemma, StringComparer.Ordinal)) return c with { Frame = call.Frame, Word = call.Word };
        return c;
    }

    private bool IsAtWar(string code, Story story) =>
        Array.Exists(wars, w => w.Other(code) is not null) || story.Told.Any(t => t.Candidate is { Type: EventType.Assault } told && told.Sources.Concat(told.Targets).Any(s => s.Actor.Code == code));
}
