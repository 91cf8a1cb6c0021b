using Chancery.Server.Marking;
using CsCheck;
using Xunit;

namespace Chancery.Server.Tests.Marking;

public sealed class SegmentTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Const(' '), Gen.Const('\n')), 0, 40];

    private static readonly Gen<FieldSpan> Spans =
        Gen.Select(Gen.Int[-5, 50], Gen.Int[-5, 50], Gen.Enum<Field>()).Select(s => new FieldSpan(s.Item1, s.Item2, s.Item3, 1));

    [Fact]
    public void However_it_is_marked_the_text_stays_whole() => Gen.Select(Texts, Spans.Array[0, 12]).Sample((words, spans) =>
    {
        var text = new PointText(words);
        return string.Concat(Segment.Cut(text, 0, text.Length, spans).Select(s => s.Text)) == words;
    });

    [Fact]
    public void Each_letter_has_the_fields_of_the_spans_over_it() => Gen.Select(Texts, Spans.Array[0, 12]).Sample((words, spans) =>
    {
        var text = new PointText(words);
        foreach (var segment in Segment.Cut(text, 0, text.Length, spans))
            for (var at = segment.Start; at < segment.Start + segment.Text.Length; at++)
                Assert.Equal(spans.Where(s => s.Start <= at && at < s.End).Select(s => s.Field).Distinct().Order(), segment.Fields.Order());
    });

    [Fact]
    public void Offsets_count_code_points()
    {
        var text = new PointText("a😀b\uD800c");
        Assert.Equal(5, text.Length);
        Assert.Equal("😀b", text.Slice(1, 3));
        Assert.Equal("c", text.Slice(4, 99));
        Assert.Equal("", text.Slice(3, 1));
    }

    [Fact]
    public void A_paragraph_is_cut_between_words_where_it_is_long()
    {
        var text = new PointText(string.Join(' ', Enumerable.Repeat("word", 200)));
        var (start, end) = text.Around(500, 504, 50);
        Assert.InRange(start, 440, 450);
        Assert.InRange(end, 550, 560);
        Assert.StartsWith("word", text.Slice(start, end), StringComparison.Ordinal);
    }
}
