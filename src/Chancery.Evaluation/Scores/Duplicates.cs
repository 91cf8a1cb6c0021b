namespace Chancery.Evaluation;

/// <summary>Events told a second time.</summary>
internal static class Duplicates
{
    /// <summary>
    /// Of the counted predictions, those that answer no gold event but could strictly answer one that another prediction
    /// answers: the type agrees, the evidence overlaps, the actors agree wholly.
    /// </summary>
    public static Share Of(IReadOnlyList<JudgedReport> reports) => Share.Of(reports.SelectMany(r => r.Counted.Select(p => IsSecondTelling(r, p))));

    public static bool IsSecondTelling(JudgedReport report, PredictedVerdict said)
    {
        if (said.Answers is not null) return false;
        var spans = EvidenceAgreement.Sound(said.Predicted, report.Text);
        return report.Gold.Any(g => g.Answer is not null
            && Judge.IsSameType(g.Gold, said.Predicted)
            && EvidenceAgreement.Overlap(EvidenceAgreement.Sound(g.Gold, report.Text), spans)
            && ActorAgreement.Of(g.Gold, said.Predicted).IsStrict);
    }
}
