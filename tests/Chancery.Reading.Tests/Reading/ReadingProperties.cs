using CsCheck;
using Xunit;

namespace Chancery.Reading.Tests.Reading;

public sealed class ReadingProperties
{
    private static readonly Gen<Report> Reports = Gen.Select(
        Wild.Text, Gen.OneOf(Gen.Const((string?)null), Wild.Text.Select(t => (string?)t)), Gen.OneOf(Gen.Const((DateOnly?)null), Gen.Int[0, 3_652_058].Select(d => (DateOnly?)DateOnly.FromDayNumber(d)), Gen.Int[730_000, 740_000].Select(d => (DateOnly?)DateOnly.FromDayNumber(d))),
        (text, title, published) => new Report("test", text) { Title = title, Published = published });

    [Fact]
    public void Any_text_at_all_gives_a_reading_whose_evidence_stands_in_the_text() =>
        Reports.Sample(r => Sound.Check(English.Unsparing.Read(r)), iter: 2_000, print: r => Print(r));

    [Fact]
    public void Any_sequence_of_characters_gives_a_reading() =>
        Gen.OneOf(Wild.Units, Wild.Punctuation).Sample(t => Sound.Check(English.Unsparing.Read(English.Report(t))), iter: 3_000);

    [Fact]
    public void Words_behind_an_event_stand_in_one_sentence() =>
        Gen.OneOf(Wild.Glued, Wild.Mangled).Sample(t => Sound.CheckSentences(English.Unsparing.Read(English.Report(t))), iter: 1_000);

    [Fact]
    public void The_same_report_always_gives_the_same_reading() =>
        Reports.Sample(r => Assert.Equal(English.Reader.Read(r), English.Reader.Read(r with { Key = null })), iter: 500, print: r => Print(r));

    [Fact]
    public void Eight_threads_read_what_one_reads() => Reports.Array[200].Sample(
        reports =>
        {
            var alone = reports.Select(English.Reader.Read).ToArray();
            var together = new ReportReading[reports.Length];
            Parallel.For(0, reports.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i] = English.Reader.Read(reports[i]));
            Assert.Equal(alone, together);
        },
        iter: 2, threads: 1);

    [Theory]
    [InlineData("a")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("\n")]
    [InlineData("-")]
    [InlineData("(")]
    [InlineData("“")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("\uDC00")]
    [InlineData("visit ")]
    [InlineData("Russia ")]
    [InlineData("of ")]
    [InlineData("and China ")]
    [InlineData("said that he said ")]
    [InlineData("<b>")]
    [InlineData("last Monday ")]
    public void The_same_thing_ten_thousand_times_gives_a_reading(string text) =>
        Sound.Check(English.Unsparing.Read(English.Report(string.Concat(Enumerable.Repeat(text, 10_000)))));

    [Fact]
    public void Offsets_count_a_pair_of_surrogates_as_one()
    {
        var reading = English.Read("\uD83D\uDE00 Xi Jinping visited Moscow on Monday.");
        var e = Assert.Single(reading.Events);
        Assert.Equal(new Evidence(13, 20, "visited"), Assert.Single(e.Mentions[0].Spans.Predicate));
    }

    [Fact]
    public void Offsets_count_the_title_and_the_line_break_behind_it()
    {
        var reading = English.Read("Xi Jinping visited Moscow on Monday.", title: "The week");
        Assert.Equal(new Evidence(9 + 11, 9 + 18, "visited"), Assert.Single(Assert.Single(reading.Events).Mentions[0].Spans.Predicate));
    }

    private static string Print(Report r) => string.Join(' ', $"{r.Published:yyyy-MM-dd}|{r.Title}|{r.Text}".Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}")).Replace(" ", "", StringComparison.Ordinal);
}
