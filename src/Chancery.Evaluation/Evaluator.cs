namespace Chancery.Evaluation;

/// <summary>Holds what was read against gold.</summary>
public static class Evaluator
{
    /// <summary>The figures of these readings.</summary>
    /// <param name="gold">The reports with their gold events.</param>
    /// <param name="readings">
    /// What was read. A gold report's reading is the first that <see cref="PredictedReport.IsOf"/> its key; of one gold report
    /// alone, the first reading at all where none is. Without one, all its events are missed.
    /// </param>
    /// <param name="options">What is counted; null for all.</param>
    public static EvaluationResult Evaluate(IReadOnlyList<GoldReport> gold, IReadOnlyList<PredictedReport> readings, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(readings);
        var reports = gold.Select(g => Judge.Of(g, ReadingOf(g, gold, readings)?.Events ?? [], options ?? new())).ToList();
        var answers = reports.SelectMany(r => r.Gold).Where(g => g is { IsCounted: true, Answer: not null }).ToList();
        var types = TypeScore.ByType(reports).ToEquatableList();
        return new()
        {
            Reports = reports,
            Strict = types.Aggregate(default(Score), (sum, t) => sum + t.Strict),
            Relaxed = types.Aggregate(default(Score), (sum, t) => sum + t.Relaxed),
            ByType = types,
            Status = Share.Of(answers.Select(a => a.Attributes!.Value.Status)),
            Time = Share.Of(answers.Select(a => a.Attributes!.Value.Time)),
            TimeOverlap = Share.Of(answers.Select(a => a.Attributes!.Value.TimeOverlap)),
            Place = Share.Of(answers.Select(a => a.Attributes!.Value.Place)),
            Mode = Share.Of(answers.Select(a => a.Attributes!.Value.Mode).OfType<bool>()),
            Attribution = answers.Aggregate(default(AttributionScore), (sum, a) => sum + AttributionScore.Of(a.Gold, a.Answer!)),
            Confusion = [.. ConfusionTable.Of(reports)],
            Duplicates = Duplicates.Of(reports),
            FalseAlarms = FalseAlarms.Of(reports),
            Calibration = Calibration.OfReports(reports),
        };
    }

    /// <summary>The reading of a gold report among these; null when there is none.</summary>
    public static PredictedReport? ReadingOf(GoldReport report, IReadOnlyList<GoldReport> gold, IReadOnlyList<PredictedReport> readings)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(readings);
        return readings.FirstOrDefault(r => r.IsOf(report.Key)) ?? (gold.Count == 1 && readings.Count > 0 ? readings[0] : null);
    }
}
