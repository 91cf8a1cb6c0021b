using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Cleaning;
using Chancery.Reading.Coding;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Times;
using Chancery.Reading.Times.Running;

namespace Chancery.Reading;

/// <summary>
/// Reads the time expressions of reports and nothing else: each resolved by its own clause's tense against the day of publication and the
/// time the story is at. A pure function of the report, safe to share among threads.
/// </summary>
public sealed class TimeReader
{
    private readonly IAnalyzer analyzer;
    private readonly Cleaner cleaner = new();
    private readonly TimeGrammar grammar = new();
    private readonly ClauseWords words;
    private readonly bool isNarrative;

    /// <summary>A reader with this analysis and this lexicon, of which it needs the verbs that make an act planned or past.</summary>
    /// <param name="analyzer">Turns text into trees.</param>
    /// <param name="lexicon">What words mean.</param>
    /// <param name="isNarrative">
    /// True for histories and chronicles, which tell what happened in its order: what is told in part is found from the time the story is at,
    /// whenever it was published.
    /// </param>
    public TimeReader(IAnalyzer analyzer, LexiconIndex lexicon, bool isNarrative = false)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(lexicon);
        (this.analyzer, this.isNarrative) = (analyzer, isNarrative);
        words = new(lexicon);
    }

    /// <summary>The time expressions of a report, in the order of its text.</summary>
    public TimesReading Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var clean = cleaner.Clean(report);
        var map = new SourceMap(report.FullText, clean);
        if (report.Published is null && clean.DateStamp is { } stamp) report = report with { Published = stamp };
        var sentences = analyzer.Analyze(clean.Text).Sentences;
        var all = sentences.Select(grammar.Find).ToArray();
        var story = new StoryClock(report.Published, Filing.Of(clean.Dateline, all.Where((_, i) => sentences[i].Start >= clean.Title)), isNarrative);
        var found = new List<TimeMention>();
        foreach (var (sentence, times) in sentences.Zip(all))
        {
            if (times.Count == 0) continue;
            var tenses = new ClauseTenses(sentence, words);
            foreach (var time in times)
            {
                var context = story.Context(tenses.Of(time));
                foreach (var part in time.Ends.Count > 0 ? time.Ends : [time])
                    found.Add(new(map.At(part.Start, part.End), part.Type, part.TimexValue(context), part.Resolve(context)));
                story.Hear(time, context);
            }
        }

        if (Dateline(report.FullText, clean, map, story) is { } head) found.Add(head);
        return new(report, clean.Language, map.Length, [.. found.OrderBy(t => t.Span.Start)]);
    }

    // The date of a dateline is no prose, but a time told by the report all the same.
    private TimeMention? Dateline(string full, CleanText clean, SourceMap map, StoryClock story)
    {
        if (clean.Dateline?.Date is not { } date || clean.Noise.FirstOrDefault(n => n.Kind is NoiseKind.Dateline) is not { End: > 0 } noise) return null;
        var start = full.IndexOf(date, noise.Start, noise.End - noise.Start, StringComparison.Ordinal);
        if (start < 0 || analyzer.Analyze(date).Sentences.SelectMany(grammar.Find).FirstOrDefault() is not { } time) return null;
        var context = story.Context(Tense.None);
        return new(map.Raw(start, start + date.Length), time.Type, time.TimexValue(context), time.Resolve(context));
    }
}
