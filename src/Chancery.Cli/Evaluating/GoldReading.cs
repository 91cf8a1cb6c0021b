using Chancery.Evaluation;
using Chancery.Formats.Intake;
using Chancery.Language;

namespace Chancery.Cli.Evaluating;

/// <summary>What the reader and the analysis of English add to gold: readings of its reports, and where sentences stand.</summary>
/// <param name="readers">Makes both.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class GoldReading(IReaderFactory readers, CancellationToken cancellation)
{
    /// <summary>The gold with its sentences, where the report is at hand.</summary>
    public IReadOnlyList<GoldReport> WithSentences(IReadOnlyList<GoldReport> gold)
    {
        if (gold.All(g => g.FullText is null)) return gold;
        var analyzer = readers.CreateAnalyzer(fast: true);
        return [.. Parallel(gold).Select(g => g.FullText is null ? g : g with { Sentences = Sentences(analyzer.Analyze(g.FullText)) })];
    }

    /// <summary>What the reader says of each report, or why it said nothing.</summary>
    public IReadOnlyList<(ReportReading? Reading, InputFault? Fault)> Read(IReadOnlyList<Report> reports)
    {
        var reader = readers.Create(new ReaderChoice(null, Fast: false, All: false));
        return [.. Parallel(reports).Select(r => Read(reader, r))];
    }

    private static (ReportReading? Reading, InputFault? Fault) Read(IReportReader reader, Report report)
    {
        try
        {
            return (reader.Read(report), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return (null, new(FaultLevel.Error, "CHY0021", report.Source, null, null,
                $"The reader failed on this report ({e.GetType().Name}: {e.Message}); its events count as missed. Please send the text to the project."));
        }
    }

    private static EquatableList<Quote> Sentences(Document document)
    {
        var (point, unit) = (0, 0);
        return [.. document.Sentences
            .Where(s => s.Tokens.Any(t => t.Form.Any(char.IsLetter)))
            .Select(s => new Quote(CodePoint(s.Start), CodePoint(s.End), null))];

        // Sentences come in order, so the text is counted once.
        int CodePoint(int at)
        {
            foreach (var _ in document.Text.AsSpan(unit, at - unit).EnumerateRunes()) point++;
            unit = at;
            return point;
        }
    }

    private ParallelQuery<T> Parallel<T>(IReadOnlyList<T> items) => items.AsParallel().AsOrdered().WithCancellation(cancellation);
}
