using BenchmarkDotNet.Attributes;
using Chancery.Language;
using Chancery.Language.Tokens;
using Chancery.Lexicon;
using Chancery.Reading;
using Chancery.Reading.Times;

namespace Chancery.Benchmarks.Measures;

/// <summary>What is done with a text, on one thread: each benchmark goes over all reports once.</summary>
public class TextBenchmarks
{
    private readonly SentenceSplitter splitter = new();
    private readonly TimeGrammar grammar = new();
    private EnglishAnalyzer careful = null!;
    private EnglishAnalyzer fast = null!;
    private ReportReader reader = null!;
    private Sentence[] sentences = null!;

    /// <summary>Loads the model and the lexicon.</summary>
    [GlobalSetup]
    public void Load()
    {
        careful = EnglishAnalyzer.BuiltIn();
        fast = EnglishAnalyzer.BuiltIn(AnalysisMode.Fast);
        reader = new(careful, BuiltInLexicon.Load());
        sentences = [.. MeasuredText.Reports.SelectMany(r => fast.Analyze(r.FullText).Sentences)];
    }

    [Benchmark(Description = "tokens and sentences"), Units("tokens")]
    public int Split() => MeasuredText.Reports.Sum(r => splitter.Split(r.FullText).Count);

    [Benchmark(Description = "split, tag, parse"), Units("tokens")]
    public int Analyze() => MeasuredText.Reports.Sum(r => careful.Analyze(r.FullText).Sentences.Count);

    [Benchmark(Description = "split, tag, parse (fast)"), Units("tokens")]
    public int AnalyzeFast() => MeasuredText.Reports.Sum(r => fast.Analyze(r.FullText).Sentences.Count);

    [Benchmark(Description = "time expressions"), Units("characters")]
    public int Times() => sentences.Sum(s => grammar.Find(s).Count);

    [Benchmark(Description = "the whole reading"), Units("tokens")]
    public int Read() => MeasuredText.Reports.Sum(r => reader.Read(r).Events.Count);
}
