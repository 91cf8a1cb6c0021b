using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>A frame's word met in a proposition, with whoever fills its parts.</summary>
internal sealed record Candidate(Frame Frame, FrameWord Word, Proposition Proposition, List<Filler> Sources, List<Filler> Targets)
{
    public int Token => Proposition.Predicate;

    public Assessment Assessment => Proposition.Assessment;

    public EventType Type => Frame.Type;

    public string? Mode => Word.Mode ?? Frame.Mode;

    public string? Cameo => Frame.Type is EventType.Office ? null : Word.Cameo ?? Frame.Cameo;

    public bool IsMutual => IsReciprocal || (Word.Mutual ?? Frame.Mutual);

    /// <summary>The act told before that this one is told by: "Sweden did the same".</summary>
    public Told? Echoed { get; init; }

    /// <summary>True where those who do it do it to each other.</summary>
    public bool IsReciprocal { get; init; }

    /// <summary>True where the members of one organisation do it among themselves.</summary>
    public bool IsAmongMembers { get; init; }

    /// <summary>True where the party that the sentence leaves out is plainly the one that it answers.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>True of a blow of which nobody says who struck: it stands with its target alone.</summary>
    public bool IsUnclaimed { get; init; }

    /// <summary>The token of the act whose outcome it only tells; -1 where it is an act of its own.</summary>
    public int OutcomeOf { get; init; } = -1;

    public bool NeedsTarget => !(Word.TargetOptional ?? Frame.TargetOptional);

    /// <summary>True when every part that must be filled is.</summary>
    public bool IsComplete => IsMutual
        ? IsAmongMembers || Sources.Concat(Targets).DistinctBy(f => f.Actor.Id).Count() > 1 || (!NeedsTarget && (Sources.Exists(s => s.Actor.Kind is ActorKind.Organisation) || (Word.Class is WordClass.Verb && Sources.Count > 0)))
        : (Sources.Count > 0 && (Targets.Count > 0 || !NeedsTarget)) || (IsUnclaimed && Targets.Count > 0);

    /// <summary>The more of it the words confirm, the higher.</summary>
    public int Weight => (IsComplete ? IsMutual ? 10 : 8 : 0) + (Word.IsPhrase ? 4 + (2 * Word.Parts.Count(p => p.Words.Count > 0 && !p.IsBarred)) : 0) + (2 * Word.Before.Count) + (Word.Particle is null ? 0 : 3) + Word.Parts.Count(p => p.Words.Count == 0)
        + (Sources.Count > 0 ? 1 : 0) + (Targets.Count > 0 ? 1 : 0);
}
