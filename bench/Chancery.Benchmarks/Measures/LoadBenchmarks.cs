using BenchmarkDotNet.Attributes;
using Chancery.Language;
using Chancery.Lexicon;
using Chancery.Reading;
using Chancery.Reading.Lexicon;

namespace Chancery.Benchmarks.Measures;

/// <summary>What is done once before the first report, in a process that has done it before (the first time costs more).</summary>
public class LoadBenchmarks
{
    private readonly EnglishAnalyzer analyzer = EnglishAnalyzer.BuiltIn();
    private readonly LexiconIndex lexicon = BuiltInLexicon.Load();

    [Benchmark(Description = "load the model")]
    public object Model() => EnglishAnalyzer.BuiltIn();

    [Benchmark(Description = "load the lexicon")]
    public object Lexicon() => BuiltInLexicon.Load();

    [Benchmark(Description = "make the reader")]
    public object Reader() => new ReportReader(analyzer, lexicon);
}
