namespace Chancery.Evaluation;

/// <summary>All figures of an evaluation; <c>docs/evaluation.md</c> defines them.</summary>
public sealed record EvaluationResult
{
    /// <summary>The reports, each with its verdicts.</summary>
    public required IReadOnlyList<JudgedReport> Reports { get; init; }

    /// <summary>Events found with type, evidence, sources and targets right.</summary>
    public required Score Strict { get; init; }

    /// <summary>The same where half of the countries is enough.</summary>
    public required Score Relaxed { get; init; }

    /// <summary>The same by type.</summary>
    public required EquatableList<TypeScore> ByType { get; init; }

    /// <summary>Answers whose status is right.</summary>
    public required Share Status { get; init; }

    /// <summary>Answers whose time has the same bounds.</summary>
    public required Share Time { get; init; }

    /// <summary>Answers whose time has a day in common.</summary>
    public required Share TimeOverlap { get; init; }

    /// <summary>Answers whose place is in the right country.</summary>
    public required Share Place { get; init; }

    /// <summary>Answers whose mode is right, where gold has one of the closed list.</summary>
    public required Share Mode { get; init; }

    /// <summary>Who says so, over all answers.</summary>
    public required AttributionScore Attribution { get; init; }

    /// <summary>Gold types against predicted ones, in the codebook's order; cells of none are left out.</summary>
    public required EquatableList<ConfusionCell> Confusion { get; init; }

    /// <summary>Counted predictions that tell an answered event a second time.</summary>
    public required Share Duplicates { get; init; }

    /// <summary>Sentences without gold events out of which one was read; null when no sentences are known.</summary>
    public required Share? FalseAlarms { get; init; }

    /// <summary>How far confidence can be believed.</summary>
    public required Calibration Calibration { get; init; }
}
