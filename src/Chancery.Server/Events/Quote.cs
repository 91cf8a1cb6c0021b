using Chancery.Server.Marking;

namespace Chancery.Server.Events;

/// <summary>A mention in the words around it.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Segments">The paragraph it stands in, cut where the words behind a field begin and end.</param>
/// <param name="IsCutBefore">True when the paragraph begins earlier.</param>
/// <param name="IsCutAfter">True when the paragraph goes on.</param>
internal sealed record Quote(RecordedMention Mention, IReadOnlyList<Segment> Segments, bool IsCutBefore, bool IsCutAfter)
{
    // A scraped report can be one paragraph, so that it is cut to what a reader needs around the words.
    private const int Margin = 140;

    /// <summary>The mention in its text, or in its own words alone where the text is not there.</summary>
    public static Quote Of(RecordedMention mention, PointText? text)
    {
        var evidence = mention.Mention.Evidence;
        if (text is null || text.Slice(evidence.Start, evidence.End) != evidence.Text)
        {
            var words = new PointText(evidence.Text);
            return new(mention, Segment.Cut(words, 0, words.Length, []), false, false);
        }

        FieldSpan[] spans = [.. FieldSpan.Of(mention.Mention)];
        // Who says so may stand in the next clause: all that is marked is shown, unless it lies far off.
        FieldSpan[] near = [.. spans.Where(s => s.End > evidence.Start - 400 && s.Start < evidence.End + 400)];
        var (start, end) = text.Around(near.Min(s => s.Start), near.Max(s => s.End), Margin);
        return new(mention, Segment.Cut(text, start, end, spans), IsWithin(text, start - 1), IsWithin(text, end));
    }

    private static bool IsWithin(PointText text, int at) => at >= 0 && at < text.Length && text.Slice(at, at + 1) != "\n";
}
