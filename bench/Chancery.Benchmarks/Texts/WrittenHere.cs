using Chancery.Formats.Intake;
using Chancery.Lexicon;

namespace Chancery.Benchmarks.Texts;

/// <summary>The English written for this project: its sample reports, its treebank of newswire, the examples of its lexicon.</summary>
internal static class WrittenHere
{
    private const string TextLine = "# text = ";
    private static readonly DateOnly Day = new(2024, 4, 26);

    /// <summary>All of it as reports; sentences that stand alone are put together, fifteen to a report.</summary>
    public static IReadOnlyList<Report> Reports()
    {
        var reports = new List<Report>();
        var sentences = new List<string>();
        foreach (var name in typeof(WrittenHere).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("texts/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = typeof(WrittenHere).Assembly.GetManifestResourceStream(name)!;
            if (name.EndsWith(".ndjson", StringComparison.Ordinal)) reports.AddRange(BenchmarkText.Taken(new ReportIntake(new(), Console.OpenStandardInput).Take(stream, name)));
            else sentences.AddRange(Sentences(new StreamReader(stream)));
        }

        sentences.AddRange(BuiltInLexicon.Load().Frames.SelectMany(f => f.Examples).Select(e => e.Text));
        reports.AddRange(sentences.Chunk(15).Select((some, i) => new Report($"sentences:{i + 1}", string.Join("\n\n", some.Chunk(3).Select(p => string.Join(' ', p)))) { Published = Day }));
        return reports;
    }

    private static IEnumerable<string> Sentences(StreamReader treebank)
    {
        while (treebank.ReadLine() is { } line)
            if (line.StartsWith(TextLine, StringComparison.Ordinal)) yield return line[TextLine.Length..];
    }
}
