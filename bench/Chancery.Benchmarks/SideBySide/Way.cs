using Chancery.Language;
using Chancery.Lexicon;
using Chancery.Reading;

namespace Chancery.Benchmarks.SideBySide;

/// <summary>A way of Chancery's to go over a report; gives how many tokens it met.</summary>
internal static class Way
{
    public const string Parse = "parse";
    public const string Fast = "fast";
    public const string Read = "read";

    /// <summary>Loads what the way needs.</summary>
    public static Func<Report, int> Load(string way)
    {
        var analyzer = EnglishAnalyzer.BuiltIn(way == Fast ? AnalysisMode.Fast : AnalysisMode.Default);
        if (way != Read) return report => Tokens(analyzer.Analyze(report.FullText));
        var counting = new CountingAnalyzer(analyzer);
        var reader = new ReportReader(counting, BuiltInLexicon.Load());
        return report =>
        {
            counting.Tokens = 0;
            reader.Read(report);
            return counting.Tokens;
        };
    }

    private static int Tokens(Document document) => document.Sentences.Sum(s => s.Tokens.Count);

    // The reader does not say how many tokens it met.
    private sealed class CountingAnalyzer(IAnalyzer inner) : IAnalyzer
    {
        public int Tokens { get; set; }

        public Document Analyze(string text)
        {
            var document = inner.Analyze(text);
            Tokens += Way.Tokens(document);
            return document;
        }
    }
}
