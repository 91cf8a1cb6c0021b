using Chancery.Reading.Cleaning;
using Chancery.Reading.Coding;
using Xunit;

namespace Chancery.Reading.Tests.Reading;

/// <summary>What holds of every reading, whatever was read.</summary>
internal static class Sound
{
    public static void Check(ReportReading reading)
    {
        var source = new CodePoints(reading.Report.FullText);
        Assert.Equal(source.Length, reading.Characters);
        Assert.All(reading.Noise, n => source.Check(n.Span));
        foreach (var e in reading.Events) Event(e, source);
        Assert.Equal(reading.Events.Count, reading.Events.DistinctBy(e => e.Id).Count());
    }

    /// <summary>
    /// Each mention and every span of it lies within one sentence of the cleaned text; the words for a party left to be understood stand in that
    /// sentence or an earlier one.
    /// </summary>
    public static void CheckSentences(ReportReading reading)
    {
        if (reading.Events.Count == 0) return;
        var clean = new Cleaner().Clean(reading.Report);
        var map = new SourceMap(reading.Report.FullText, clean);
        var sentences = English.Analyzer.Analyze(clean.Text).Sentences.Select(s => map.At(s.Start, s.End)).ToList();
        foreach (var mention in reading.Events.SelectMany(e => e.Mentions))
        {
            var own = Assert.Single(sentences, s => Within(mention.Evidence, s));
            Assert.All(Spans(mention.Spans).Except(mention.Spans.Participants), s => Assert.True(Within(s, own), s.Text));
            Assert.All(mention.Spans.Participants, s => Assert.True(Within(s, own) || sentences.Exists(e => e.End <= own.Start && Within(s, e)), s.Text));
        }
    }

    public static IEnumerable<Evidence> Spans(MentionSpans s) => [.. s.Predicate, .. s.Time, .. s.Place, .. s.Status, .. s.Attribution, .. s.Participants];

    private static bool Within(Evidence part, Evidence whole) => whole.Start <= part.Start && part.End <= whole.End;

    private static void Event(Event e, CodePoints source)
    {
        Assert.InRange(e.Confidence, 0, 1);
        if (e.Mode is not null) Assert.Contains(e.Mode, Ontology.Modes(e.Type));
        Assert.True(e.Type is EventType.Office ? e.Cameo is null : e.Cameo is { Length: >= 2 and <= 4 } && e.Cameo.All(char.IsAsciiDigit), e.Cameo);
        Assert.NotEmpty(e.Mentions);
        foreach (var p in e.Participants)
        {
            Assert.True(Enum.IsDefined(p.Role) && Enum.IsDefined(p.Kind));
            Assert.NotEmpty(p.Name);
            Assert.NotEmpty(p.Id);
        }

        // All on one footing, or some who act and some who are acted upon; of an office, who takes or leaves it and who gives or takes it.
        if (e.Type is EventType.Office) Assert.DoesNotContain(e.Participants, p => p.Role is ParticipantRole.Target);
        else Assert.True(e.Participants.Select(p => p.Role is ParticipantRole.Participant).Distinct().Count() <= 1);
        foreach (var mention in e.Mentions)
        {
            source.Check(mention.Evidence);
            Assert.All(Spans(mention.Spans), source.Check);
            Assert.NotEmpty(mention.Spans.Predicate);
            Assert.All(mention.Attribution.Speakers, s => Assert.NotEmpty(s.Name));
        }
    }

    /// <summary>A text by code points, half pairs counted as one each.</summary>
    private sealed class CodePoints
    {
        private readonly string text;
        private readonly List<int> starts = [];

        public CodePoints(string text)
        {
            this.text = text;
            for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1) starts.Add(i);
            Length = starts.Count;
            starts.Add(text.Length);
        }

        public int Length { get; }

        public void Check(Evidence evidence)
        {
            Assert.InRange(evidence.Start, 0, evidence.End);
            Assert.InRange(evidence.End, 0, Length);
            Assert.Equal(text[starts[evidence.Start]..starts[evidence.End]], evidence.Text);
        }
    }
}
