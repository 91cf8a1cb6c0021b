namespace Chancery.Evaluation;

/// <summary>Judges what was read out of a report.</summary>
internal static class Judge
{
    /// <summary>The verdicts on one report.</summary>
    /// <param name="report">The report with its gold events.</param>
    /// <param name="said">What was read out of it.</param>
    /// <param name="options">What is counted.</param>
    public static JudgedReport Of(GoldReport report, IReadOnlyList<PredictedEvent> said, EvaluationOptions options)
    {
        var text = report.FullText is null ? null : new ReportText(report.FullText);
        var counts = report.Events.Select(e => e.IsRequired && !(options.MainOnly && e.IsBackground)).ToList();
        var spans = said.Select(s => EvidenceAgreement.Sound(s, text)).ToList();
        var answers = Pairing.Of([.. report.Events.Select(g => Candidates(g, said, spans, report.Published, text))], said.Count, counts);
        var gold = report.Events.Select((g, i) => Verdict(g, counts[i], answers[i], said, report.Published)).ToEquatableList();
        var predicted = said.Select((p, j) =>
        {
            var i = Array.FindIndex(answers, a => a?.Prediction == j);
            return new PredictedVerdict(p, i < 0 ? null : i, i < 0 && options.ForeignOnly && IsDomestic(p));
        });
        return new() { Report = report, Gold = gold, Predicted = [.. predicted], Text = text };
    }

    /// <summary>True where the types agree, or the prediction's is accepted.</summary>
    public static bool IsSameType(GoldEvent gold, PredictedEvent said) =>
        said.Type is { } type && (type == gold.Type || gold.Accept.Types.Contains(type));

    private static List<Candidate> Candidates(
        GoldEvent gold, IReadOnlyList<PredictedEvent> said, List<IReadOnlyList<Quote>> spans, string? published, ReportText? text)
    {
        var found = new List<Candidate>();
        var evidence = EvidenceAgreement.Sound(gold, text);
        for (var j = 0; j < said.Count; j++)
        {
            if (!IsSameType(gold, said[j]) || !EvidenceAgreement.Overlap(evidence, spans[j])) continue;
            var actors = ActorAgreement.Of(gold, said[j]);
            if (!actors.IsStrict && actors.Share < 0.5) continue;
            found.Add(new(j, actors.IsStrict, actors.Share, AttributeVerdict.Of(gold, said[j], published).Count));
        }

        return found;
    }

    private static GoldVerdict Verdict(GoldEvent gold, bool counts, Candidate? answer, IReadOnlyList<PredictedEvent> said, string? published) =>
        answer is null
            ? new(gold, counts, null, false, null)
            : new(gold, counts, said[answer.Prediction], answer.IsStrict, AttributeVerdict.Of(gold, said[answer.Prediction], published));

    private static bool IsDomestic(PredictedEvent said) =>
        said.Type == Ontology.Code(EventType.Office) || said.Actors.Where(a => a.Country is not null).Select(a => a.Country).Distinct().Count() <= 1;
}
