namespace Chancery.Evaluation;

/// <summary>Predictions of like confidence, and how often they are right.</summary>
/// <param name="From">The least confidence, included.</param>
/// <param name="To">The confidence they stay below; 1 is included in the last bin.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Confidence">Their mean confidence; 0 when there are none.</param>
/// <param name="Right">How many are strictly right.</param>
public sealed record ReliabilityBin(double From, double To, int Count, double Confidence, int Right)
{
    /// <summary>The share that is right; 0 when there are none.</summary>
    public double Accuracy => Score.Quotient(Right, Count);
}

/// <summary>How far confidence can be believed: over the counted predictions, each strictly right or wrong.</summary>
/// <param name="Bins">Ten bins of equal width.</param>
/// <param name="ExpectedError">Expected calibration error: how far mean confidence and accuracy are apart in a bin, weighted by its count; null when there are none.</param>
/// <param name="Auroc">Area under the ROC curve: how often a right prediction is given more than a wrong one, an equal one half; null when all are right or all wrong.</param>
/// <param name="Unsaid">Counted predictions left aside, because they tell no confidence between 0 and 1.</param>
public sealed record Calibration(EquatableList<ReliabilityBin> Bins, double? ExpectedError, double? Auroc, int Unsaid)
{
    private const int Count = 10;

    /// <summary>The calibration of these confidences.</summary>
    /// <param name="judged">Each prediction's confidence, null where it tells none, and whether it is right.</param>
    public static Calibration Of(IEnumerable<(double? Confidence, bool IsRight)> judged)
    {
        ArgumentNullException.ThrowIfNull(judged);
        var all = judged.ToList();
        var said = all.Where(j => j.Confidence is >= 0 and <= 1).Select(j => (Confidence: j.Confidence!.Value, j.IsRight)).OrderBy(j => j.Confidence).ToList();
        var binned = said.ToLookup(j => Bin(j.Confidence));
        var bins = Enumerable.Range(0, Count).Select(b => new ReliabilityBin(
            b / (double)Count, (b + 1) / (double)Count, binned[b].Count(), binned[b].Select(j => j.Confidence).DefaultIfEmpty().Average(), binned[b].Count(j => j.IsRight)));
        var list = bins.ToEquatableList();
        double? error = said.Count == 0 ? null : list.Sum(b => b.Count * Math.Abs(b.Confidence - b.Accuracy)) / said.Count;
        return new(list, error, Area(said), all.Count - said.Count);
    }

    internal static Calibration OfReports(IReadOnlyList<JudgedReport> reports) =>
        Of(reports.SelectMany(r => r.Counted.Select(p => (p.Predicted.Confidence, r.IsStrictlyRight(p)))));

    // 0.3 is written as a number a little below it; as people read it, it opens its bin.
    private static int Bin(double confidence) => Math.Min((int)Math.Floor((confidence * Count) + 1e-9), Count - 1);

    // The rank sum of Mann and Whitney, equal confidences sharing their ranks.
    private static double? Area(List<(double Confidence, bool IsRight)> sorted)
    {
        var right = sorted.Count(j => j.IsRight);
        var wrong = sorted.Count - right;
        if (right == 0 || wrong == 0) return null;
        double wins = 0;
        var below = 0;
        foreach (var level in sorted.GroupBy(j => j.Confidence))
        {
            var (rightHere, wrongHere) = (level.Count(j => j.IsRight), level.Count(j => !j.IsRight));
            wins += rightHere * (below + (wrongHere / 2.0));
            below += wrongHere;
        }

        return wins / ((double)right * wrong);
    }
}
