using Chancery.Record.Store.Reports;
using Chancery.Record.Store.Values;

namespace Chancery.Record.Store.Verifying;

/// <summary>Whether a report's text is what its id says, and every piece of evidence stands in it.</summary>
internal static class EvidenceCheck
{
    /// <summary>What is wrong with a report's readings.</summary>
    /// <param name="report">The report.</param>
    /// <param name="readings">All its readings.</param>
    public static IEnumerable<RecordFault> Of(ReportRow report, IReadOnlyList<StoredReading> readings)
    {
        if (readings is not [{ Position: 0 }, ..])
        {
            yield return new("CHY0531", $"The report {report.Known.Id} has no reading in force. Put a copy of the record back.");
            yield break;
        }

        var text = readings[0].Value.Report;
        if (text.Id != report.Known.Id) yield return new("CHY0532", $"The text of the report {report.Known.Id} is not the one it was kept with. Put a copy of the record back.");
        var cut = new CodePointText(text.FullText);
        if (readings[0].Value.Characters != cut.Length) yield return new("CHY0532", $"The report {report.Known.Id} has {cut.Length} characters and is told to have {readings[0].Value.Characters}. Put a copy of the record back, or read it again.");
        foreach (var reading in readings)
        {
            foreach (var (where, words) in Words(reading.Value))
                if (cut.Cut(words.Start, words.End) != words.Text) yield return new("CHY0533", $"In the report {report.Known.Id}, “{words.Text}” ({where}) does not stand at {words.Start} to {words.End}. Read the report again.");
        }
    }

    private static IEnumerable<(string Where, Evidence Words)> Words(ReportReading reading)
    {
        foreach (var noise in reading.Noise) yield return ("noise", noise.Span);
        foreach (var e in reading.Events)
        {
            for (var i = 0; i < e.Mentions.Count; i++)
            {
                var (m, id) = (e.Mentions[i], $"{e.Id}.{i + 1}");
                yield return (id, m.Evidence);
                foreach (var words in new[] { m.Spans.Predicate, m.Spans.Time, m.Spans.Place, m.Spans.Status, m.Spans.Attribution, m.Spans.Participants }.SelectMany(s => s)) yield return (id, words);
            }
        }
    }
}
