using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Cleaning;
using Chancery.Reading.Coding;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;
using Chancery.Reading.Times;
using Chancery.Reading.Times.Running;

namespace Chancery.Reading;

/// <summary>Reads reports: a pure function of the report, the analyser and the lexicon. Safe to share among threads.</summary>
public sealed class ReportReader : IReportReader
{
    private readonly IAnalyzer analyzer;
    private readonly Cleaner cleaner = new();
    private readonly TimeGrammar grammar = new();
    private readonly NameReader names;
    private readonly ClauseWords words;
    private readonly Coder coder;
    private readonly Members members;
    private readonly Inclusion inclusion;

    /// <summary>A reader with this analysis and this lexicon.</summary>
    /// <param name="analyzer">Turns text into trees.</param>
    /// <param name="lexicon">What words mean.</param>
    /// <param name="inclusion">Which of the events found are kept.</param>
    public ReportReader(IAnalyzer analyzer, LexiconIndex lexicon, Inclusion inclusion = Inclusion.Codebook)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(lexicon);
        (this.analyzer, this.inclusion) = (analyzer, inclusion);
        names = new(lexicon);
        words = new(lexicon);
        coder = new(lexicon, words);
        members = new(lexicon);
    }

    /// <summary>The version of the product; whoever chooses model and lexicon says more.</summary>
    public string Version { get; init; } = typeof(ReportReader).Assembly.GetName().Version!.ToString(3);

    /// <inheritdoc/>
    public ReportReading Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Analyse(report).Reading;
    }

    /// <summary>The reading, with the sentences and the mentions it was made of.</summary>
    internal (ReportReading Reading, IReadOnlyList<Scene> Scenes, IReadOnlyList<Told> Told) Analyse(Report report)
    {
        var clean = cleaner.Clean(report);
        var map = new SourceMap(report.FullText, clean);
        var published = report.Published ?? clean.DateStamp;
        if (report.Published is null && published is not null) report = report with { Published = published };
        var document = analyzer.Analyze(clean.Text);
        var times = document.Sentences.Select(grammar.Find).ToArray();
        // A dateline dates what the report tells, not its publication.
        var filed = published is null ? Filing.Of(clean.Dateline, times.Where((_, i) => document.Sentences[i].Start >= clean.Title)) : null;
        published ??= filed?.Known;
        document = document with { Sentences = [.. document.Sentences.Select((s, i) => TimeTree.Mend(ClauseTree.Mend(s), times[i]))] };
        var named = names.Read(document, published, [.. times.Select(t => t.Select(e => (e.First, e.Last)).ToArray())]);
        var scenes = new List<Scene>(document.Sentences.Count);
        var told = new List<Told>();
        var story = new Story();
        for (var i = 0; i < document.Sentences.Count; i++)
        {
            var scene = new Scene(i, IsTitle(document.Sentences, i, clean), clean.Text, named.Sentences[i], times[i], words) { Filing = filed };
            scenes.Add(scene);
            told.AddRange(coder.Code(scene, map, published, story));
        }

        told = Headlines.Date(told, scenes, published);
        var events = Gatherer.Gather(report.Id, told, published);
        var reading = new ReportReading
        {
            Report = report,
            Language = clean.Language,
            Characters = map.Length,
            Events = [.. events.Where(IsKept)],
            Names = Namings.Of(named),
            Noise = [.. clean.Noise.Select(n => new Noise(map.Raw(n.Start, n.End), n.Kind))],
            Warnings = [.. Warnings.Of(clean, published, told)],
        };
        return (reading, scenes, told);
    }

    private bool IsKept(Event e) => inclusion is Inclusion.All
        || (e.Confidence >= Confidences.Threshold && (inclusion is Inclusion.LoneActors || (!Assertions.IsOnlyNamed(e) && (!Assertions.IsLone(e) || members.Share(e)))));

    // The headline, or a first line without a full stop where there is none.
    private static bool IsTitle(IReadOnlyList<Sentence> sentences, int index, CleanText clean) =>
        clean.Title > 0 ? sentences[index].End <= clean.Title : index == 0 && sentences.Count > 1 && sentences[0].Tokens[^1].Form is not ("." or "!" or "?" or "”" or "\"");
}
