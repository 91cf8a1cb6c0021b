namespace Chancery.Evaluation;

/// <summary>A gold event and what became of it.</summary>
/// <param name="Gold">The event.</param>
/// <param name="IsCounted">False where it costs nothing, found or missed.</param>
/// <param name="Answer">The prediction that answers it; null where none does.</param>
/// <param name="IsStrict">True where the answer's actors agree wholly.</param>
/// <param name="Attributes">Which fields of the answer are right; null without an answer.</param>
public sealed record GoldVerdict(GoldEvent Gold, bool IsCounted, PredictedEvent? Answer, bool IsStrict, AttributeVerdict? Attributes);

/// <summary>A predicted event and what became of it.</summary>
/// <param name="Predicted">The event.</param>
/// <param name="Answers">The index of the gold event it answers; null where it answers none.</param>
/// <param name="IsPardoned">True where it answers none and is not counted for that.</param>
public sealed record PredictedVerdict(PredictedEvent Predicted, int? Answers, bool IsPardoned);

/// <summary>One report with all its events judged.</summary>
public sealed record JudgedReport
{
    /// <summary>The report.</summary>
    public required GoldReport Report { get; init; }

    /// <summary>Its gold events, in their order.</summary>
    public required EquatableList<GoldVerdict> Gold { get; init; }

    /// <summary>Its predicted events, in their order.</summary>
    public required EquatableList<PredictedVerdict> Predicted { get; init; }

    internal ReportText? Text { get; init; }

    /// <summary>The predictions that precision counts: all but the pardoned, and those that answer gold that does not count.</summary>
    public IEnumerable<PredictedVerdict> Counted => Predicted.Where(p => !p.IsPardoned && (p.Answers is not { } i || Gold[i].IsCounted));

    /// <summary>True where a prediction answers a gold event, and with the actors wholly right.</summary>
    public bool IsStrictlyRight(PredictedVerdict predicted)
    {
        ArgumentNullException.ThrowIfNull(predicted);
        return predicted.Answers is { } i && Gold[i].IsStrict;
    }
}
