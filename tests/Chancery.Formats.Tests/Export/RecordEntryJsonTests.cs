using System.Text;
using System.Text.Json;
using Chancery.Formats.Export;
using Chancery.Formats.Intake;
using CsCheck;
using Xunit;

namespace Chancery.Formats.Tests.Export;

public sealed class RecordEntryJsonTests
{
    private static readonly RecordEntry.Appearance Appearance = new("sha256-1", new("sha256-1", "a", "k", null, "Post", null, new(2024, 5, 7), new(2024, 5, 7)));

    private static ReadOnlyMemory<byte> Json(RecordEntry entry) => RecordJson.Bytes(entry, RecordEntryJson.Write);

    private static List<RecordEntry> Read(string text) => [.. RecordEntryReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "export.ndjson")];

    [Fact]
    public void Whatever_is_exported_is_read_back_the_same() =>
        AnyRecord.Entry.Sample(entry => Assert.Equal(entry, RecordEntryReader.Read(Json(entry))), iter: 1000);

    [Fact]
    public void A_line_is_an_entry_and_blank_lines_are_passed_over()
    {
        AnyRecord.Entry.Array[0, 5].Sample(entries =>
        {
            var text = string.Concat(entries.Select(e => Encoding.UTF8.GetString(Json(e).Span) + "\r\n\n"));
            Assert.Equal(entries, Read(text));
        });
    }

    [Fact]
    public void Each_line_says_what_it_is() =>
        Assert.Equal(
            """{"entry":"appearance","report":"sha256-1","where":{"id":"sha256-1","key":"k","source":"a","url":null,"outlet":"Post","title":null,"published":"2024-05-07","known":"2024-05-07"}}""",
            Encoding.UTF8.GetString(Json(Appearance).Span));

    [Theory]
    [InlineData("{", "not JSON")]
    [InlineData("[]", "'entry' is missing")]
    [InlineData("""{"entry":"story"}""", "no entry 'story'")]
    [InlineData("""{"entry":"appearance","report":1}""", "'report' is no string")]
    [InlineData("""{"entry":"statement","number":1,"correction":{"kind":"burn"},"author":"a","time":"2024-05-07T00:00:00Z","reason":"r","undone":null}""", "no correction 'burn'")]
    [InlineData("""{"entry":"statement","number":1,"correction":{"kind":"dismiss","event":"e"},"author":"a","time":"noon","reason":"r","undone":null}""", "no time of ISO 8601")]
    public void A_line_that_is_no_entry_is_told_with_its_number(string line, string what)
    {
        var good = Encoding.UTF8.GetString(Json(Appearance).Span);
        var fault = Assert.Throws<FormatException>(() => Read(good + "\n" + line));
        Assert.StartsWith("export.ndjson:2: error CHY0563: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(what, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_was_changed_is_not_taken_for_the_one_that_was_read()
    {
        var reading = new RecordEntry.Reading(new ReportReading { Report = new("a.txt", "Xi visited Moscow."), Characters = 18, Events = [] }, "1", DateTimeOffset.UnixEpoch, true);
        var changed = Encoding.UTF8.GetString(Json(reading).Span).Replace("Moscow", "Minsk", StringComparison.Ordinal);
        Assert.Contains("not the one that was read", Assert.Throws<FormatException>(() => Read(changed)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_is_one_line_of_json()
    {
        AnyRecord.Entry.Sample(entry =>
        {
            var line = Json(entry);
            Assert.DoesNotContain((byte)'\n', line.ToArray());
            using var json = JsonDocument.Parse(line);
            Assert.Equal("entry", json.RootElement.EnumerateObject().First().Name);
        });
    }
}
