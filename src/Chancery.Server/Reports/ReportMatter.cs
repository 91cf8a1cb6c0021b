using Chancery.Server.Marking;

namespace Chancery.Server.Reports;

/// <summary>A report with everything that was read from it.</summary>
/// <param name="Reading">The reading in force.</param>
/// <param name="Title">The title, cut where the words behind a field begin and end; empty where there is none.</param>
/// <param name="Text">The text, likewise.</param>
/// <param name="IsCut">True when the text goes on beyond what is shown.</param>
internal sealed record ReportMatter(ReportReading Reading, IReadOnlyList<Segment> Title, IReadOnlyList<Segment> Text, bool IsCut)
{
    // Some twenty times the length of a news report.
    private const int Longest = 60_000;

    /// <summary>The report as it is shown.</summary>
    public static ReportMatter Of(ReportReading reading)
    {
        var text = new PointText(reading.Report.FullText);
        var title = reading.Report.Title is { } words ? new PointText(words).Length : -1;
        var end = Math.Min(text.Length, Longest);
        FieldSpan[] spans =
        [
            .. reading.Events.SelectMany((e, i) => e.Mentions.SelectMany(m => FieldSpan.Of(m, i + 1))),
            .. reading.Noise.Select(n => new FieldSpan(n.Span.Start, n.Span.End, Field.Noise)),
        ];
        return new(
            reading,
            title > 0 ? Segment.Cut(text, 0, Math.Min(title, end), spans) : [],
            Segment.Cut(text, Math.Min(title + 1, end), end, spans),
            text.Length > end);
    }
}
