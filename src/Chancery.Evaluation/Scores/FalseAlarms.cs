namespace Chancery.Evaluation;

/// <summary>Events read out of sentences that tell none.</summary>
internal static class FalseAlarms
{
    /// <summary>
    /// Of the sentences that share no code point with the evidence of any gold event, those that share one with the evidence
    /// of a counted prediction that answers none: one more mention of a right event is no alarm. Reports whose sentences are
    /// not known are left aside; null when all are.
    /// </summary>
    public static Share? Of(IReadOnlyList<JudgedReport> reports)
    {
        var known = reports.Where(r => r.Report.Sentences is not null).ToList();
        return known.Count == 0 ? null : known.Aggregate(default(Share), (all, report) => all + In(report));
    }

    private static Share In(JudgedReport report)
    {
        var gold = report.Gold.SelectMany(g => EvidenceAgreement.Sound(g.Gold, report.Text)).ToList();
        var said = report.Counted.Where(p => p.Answers is null).SelectMany(p => EvidenceAgreement.Sound(p.Predicted, report.Text)).ToList();
        return Share.Of(report.Report.Sentences!
            .Where(s => !gold.Any(g => g.Shared(s) > 0))
            .Select(s => said.Any(p => p.Shared(s) > 0)));
    }
}
