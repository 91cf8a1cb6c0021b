namespace Chancery.Evaluation;

/// <summary>How often a type was read as another.</summary>
/// <param name="Gold">The gold type; null for what was read where gold has nothing (extra).</param>
/// <param name="Predicted">The type read; null for what was not read (missed).</param>
/// <param name="Count">How often.</param>
public sealed record ConfusionCell(string? Gold, string? Predicted, int Count);

/// <summary>
/// Gold types against predicted ones. Answers count as the gold's own type. What is left of the counted gold events and
/// predictions is joined one to one where evidence overlaps, whatever the type: those that share most countries first, then
/// most code points. The rest is missed, or extra. So the rows add up to the counted gold events and the columns to the
/// counted predictions.
/// </summary>
internal static class ConfusionTable
{
    private sealed record Tie(int Gold, int Predicted, double Share, int Shared);

    public static IEnumerable<ConfusionCell> Of(IReadOnlyList<JudgedReport> reports)
    {
        var cells = reports.SelectMany(Cells).ToLookup(c => c);
        var gold = TypeOrder.Sort(cells.Select(c => c.Key.Gold).Where(t => t is not null));
        var predicted = TypeOrder.Sort(cells.Select(c => c.Key.Predicted).Where(t => t is not null)).ToList();
        foreach (var row in gold.Append(null))
            foreach (var column in predicted.Append(null))
                if (cells[(row, column)].Count() is > 0 and var count) yield return new(row, column, count);
    }

    private static IEnumerable<(string? Gold, string? Predicted)> Cells(JudgedReport report)
    {
        var gold = report.Gold.Where(g => g.IsCounted && g.Answer is null).Select(g => g.Gold).ToList();
        var said = report.Counted.Where(p => p.Answers is null).Select(p => p.Predicted).ToList();
        foreach (var answered in report.Gold.Where(g => g.IsCounted && g.Answer is not null)) yield return (answered.Gold.Type, answered.Gold.Type);
        var (missed, extra) = (Enumerable.Range(0, gold.Count).ToHashSet(), Enumerable.Range(0, said.Count).ToHashSet());
        foreach (var tie in Ties(gold, said, report.Text).Where(t => missed.Contains(t.Gold) && extra.Contains(t.Predicted)))
        {
            missed.Remove(tie.Gold);
            extra.Remove(tie.Predicted);
            yield return (gold[tie.Gold].Type, TypeOrder.Name(said[tie.Predicted].Type));
        }

        foreach (var i in missed) yield return (gold[i].Type, null);
        foreach (var j in extra) yield return (null, TypeOrder.Name(said[j].Type));
    }

    // Lazily walked while both sides shrink; the order is fixed before.
    private static List<Tie> Ties(List<GoldEvent> gold, List<PredictedEvent> said, ReportText? text)
    {
        var ties = new List<Tie>();
        var spans = said.Select(s => EvidenceAgreement.Sound(s, text)).ToList();
        for (var i = 0; i < gold.Count; i++)
        {
            var evidence = EvidenceAgreement.Sound(gold[i], text);
            for (var j = 0; j < said.Count; j++)
            {
                if (!EvidenceAgreement.Overlap(evidence, spans[j])) continue;
                ties.Add(new(i, j, ActorAgreement.Of(gold[i], said[j]).Share, evidence.Max(e => spans[j].Max(e.Shared))));
            }
        }

        return [.. ties.OrderByDescending(t => t.Share).ThenByDescending(t => t.Shared).ThenBy(t => t.Gold).ThenBy(t => t.Predicted)];
    }
}
