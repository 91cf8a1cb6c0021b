using System.Text;
using Chancery.Formats.Intake;
using Xunit;

namespace Chancery.Formats.Tests.Intake;

public sealed class NdjsonTests : IDisposable
{
    private readonly IntakeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_field_of_a_report_is_taken()
    {
        var path = folder.Add("a.ndjson", """
            {"id": "7", "url": "https://example.org/7", "title": "Xi in Moscow", "published": "2023-03-20", "outlet": "Post", "text": "He came.", "other": [1, {"text": "no"}]}

            """);
        Assert.Equal(
            new Report(path + ":1", "He came.") { Key = "7", Url = "https://example.org/7", Title = "Xi in Moscow", Outlet = "Post", Published = new(2023, 3, 20) },
            Assert.Single(IntakeFolder.Take(path)).Report);
    }

    [Fact]
    public void A_malformed_line_is_told_with_its_column_and_the_rest_is_read()
    {
        var path = folder.Add("a.ndjson", "{\"text\": \"é one\"}\n{\"text\": \"é two\", }\n\n{\"text\": \"three\"}");
        var items = IntakeFolder.Take(path);
        Assert.Equal([path + ":1", null, path + ":4"], items.Select(i => i.Report?.Source));
        var fault = Assert.Single(items[1].Faults);
        Assert.Equal(("CHY0011", 2, 19), (fault.Code, fault.Line, fault.Column));
        Assert.DoesNotContain("BytePosition", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1]", "CHY0012", 1)]
    [InlineData("\"text\"", "CHY0012", 1)]
    [InlineData("""{"text": 5}""", "CHY0012", 10)]
    [InlineData("""{"text": "x", "title": ["y"]}""", "CHY0012", 24)]
    [InlineData("""{"id": 1}""", "CHY0013", null)]
    [InlineData("""{"text": " ", "title": null}""", "CHY0013", null)]
    [InlineData("""{"text": "x"} {"text": "y"}""", "CHY0011", 15)]
    [InlineData("""{"text": "x""", "CHY0011", 12)]
    [InlineData("{", "CHY0011", 2)]
    [InlineData("""[1""", "CHY0012", 1)]
    [InlineData("?", "CHY0011", 1)]
    public void Lines_that_are_no_report_are_told(string line, string code, int? column)
    {
        var item = Assert.Single(IntakeFolder.Take(folder.Add("a.jsonl", line)));
        Assert.Null(item.Report);
        Assert.Equal((code, 1, column), (item.Faults[0].Code, item.Faults[0].Line, item.Faults[0].Column));
    }

    [Fact]
    public void A_line_that_is_not_utf8_is_told_with_its_offset_and_the_rest_is_read()
    {
        var path = folder.Add("a.ndjson", [0xEF, 0xBB, 0xBF, .. "{\"text\": \"one\"}\r\n{\"text\": \""u8, 0xE9, .. "\"}\r\n{\"text\": \"three\"}"u8]);
        var items = IntakeFolder.Take(path);
        Assert.Equal(["one", null, "three"], items.Select(i => i.Report?.Text));
        Assert.Equal(("CHY0005", 2, 11), (items[1].Faults[0].Code, items[1].Faults[0].Line, items[1].Faults[0].Column));
        Assert.Contains("offset 30", items[1].Faults[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Utf16_is_read_for_it_is_what_some_shells_write()
    {
        var path = folder.Add("a.ndjson", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{\"text\": \"é\"}\r\n{\"text\": \"b\"}\r\n")]);
        Assert.Equal(["é", "b"], IntakeFolder.Take(path).Select(i => i.Report?.Text));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_read_as_one_replacement_with_a_warning()
    {
        var item = Assert.Single(IntakeFolder.Take(folder.Add("a.ndjson", """{"text": "a\ud83d b\n\"\ud83d\ude00\" é"}""")));
        Assert.Equal("a\uFFFD b\n\"😀\" é", item.Report!.Text);
        Assert.Equal((FaultLevel.Warning, "CHY0015"), (Assert.Single(item.Faults).Level, item.Faults[0].Code));
    }

    [Fact]
    public void An_id_may_be_a_number_and_a_title_may_stand_alone()
    {
        var report = Assert.Single(IntakeFolder.Take(folder.Add("a.ndjson", """{"id": 12, "title": "Xi in Moscow"}"""))).Report!;
        Assert.Equal(("12", "Xi in Moscow\n"), (report.Key, report.FullText));
    }

    [Fact]
    public void A_line_of_fifty_megabytes_is_read()
    {
        var path = folder.Add("a.ndjson", "{\"text\": \"" + new string('x', 50 << 20) + "\"}\n{\"text\": \"y\"}\n");
        Assert.Equal([50 << 20, 1], IntakeFolder.Take(path).Select(i => i.Report!.Text.Length));
    }

    [Fact]
    public void A_line_longer_than_is_kept_is_passed_over()
    {
        var lines = new LineReader(new MemoryStream([.. "ab\n"u8, .. Enumerable.Repeat((byte)'x', 300_000), .. "\ncd"u8]), 100_000);
        Assert.True(lines.TryRead(out var line) && line.Span.SequenceEqual("ab"u8));
        Assert.True(lines.TryRead(out line) && lines.IsTooLong && line.IsEmpty);
        Assert.True(lines.TryRead(out line) && line.Span.SequenceEqual("cd"u8) && !lines.IsTooLong);
        Assert.Equal((3, 300_004), (lines.Line, lines.Offset));
        Assert.False(lines.TryRead(out _));
    }

    [Fact]
    public void Nothing_to_read_is_told() =>
        Assert.Equal("CHY0003", Assert.Single(IntakeFolder.Take(folder.Add("a.ndjson", "\n\n"))).Faults[0].Code);
}
