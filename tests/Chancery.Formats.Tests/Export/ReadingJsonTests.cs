using System.Buffers;
using System.Text;
using System.Text.Json;
using Chancery.Formats.Export;
using CsCheck;
using Xunit;

namespace Chancery.Formats.Tests.Export;

public sealed class ReadingJsonTests
{
    private static readonly Evidence Visit = new(0, 7, "visited");

    private static readonly ReportReading Empty = new() { Report = new Report("-", ""), Characters = 0, Events = [] };

    private static string Json(ReportReading reading, bool indented = false)
    {
        var output = new ArrayBufferWriter<byte>();
        ReadingJson.Write(reading, output, indented);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    [Fact]
    public void A_reading_is_written_key_by_key_as_the_record_says()
    {
        var putin = new Participant(ParticipantRole.Source, "Vladimir Putin", "Putin", ActorKind.Person, "RUS", "president", "person:vladimir-putin");
        var china = new Place("China", "CHN", 35, 103.5);
        var chain = new AttributionChain([new("Reuters", SourceKind.Agency, EventTime.Parse("2024-03-19"))]);
        var mention = new Mention(Visit, EventStatus.Planned, EventTime.Parse("2024-05"), china, chain, new([Visit], [], [], [], [], [Visit]), null);
        var reading = new ReportReading
        {
            Report = new Report("a.ndjson:1", "visited “é” 😀") { Key = "k", Published = new(2024, 4, 26) },
            Language = "en",
            Characters = 13,
            Events =
            [
                new Event
                {
                    Id = "e1", Type = EventType.Consult, Mode = "visit", Cameo = "042", Participants = [putin], Place = china,
                    Time = EventTime.Parse("2024-05"), Status = EventStatus.Planned, Attribution = [chain], Confidence = 0.9, Mentions = [mention],
                },
            ],
            Names = [new("person:vladimir-putin", "Vladimir Putin", ["Kremlin leader"])],
            Noise = [new(new(0, 5, "Share"), NoiseKind.PageFurniture), new(new(5, 9, "date"), NoiseKind.DateStamp)],
            Warnings = [new("CHY0101", "No “date”.")],
        };
        const string evidence = """{"start":0,"end":7,"text":"visited"}""";
        const string place = """{"name":"China","country":"CHN","latitude":35.0,"longitude":103.5}""";
        const string reuters = """[{"name":"Reuters","kind":"agency","time":"2024-03-19"}]""";
        var expected = $$$"""
            {"report":{"id":"{{{reading.Report.Id}}}","source":"a.ndjson:1","key":"k","url":null,"outlet":null,"title":null,"published":"2024-04-26","language":"en","characters":13},
            "events":[{"id":"e1","type":"CONSULT","mode":"visit","cameo":"042",
            "participants":[{"role":"source","name":"Vladimir Putin","as":"Putin","kind":"person","country":"RUS","office":"president","id":"person:vladimir-putin"}],
            "place":{{{place}}},"time":"2024-05","status":"planned","quad":1,"scale":4.0,"about":null,"attribution":[{{{reuters}}}],"count":null,"confidence":0.90,"evidence":[{{{evidence}}}],
            "mentions":[{"evidence":{{{evidence}}},"status":"planned","time":"2024-05","place":{{{place}}},"attribution":{{{reuters}}},
            "spans":{"predicate":[{{{evidence}}}],"time":[],"place":[],"status":[],"attribution":[],"participants":[{{{evidence}}}]}}]}],
            "names":[{"id":"person:vladimir-putin","name":"Vladimir Putin","as":["Kremlin leader"]}],
            "noise":[{"start":0,"end":5,"text":"Share","kind":"page-furniture"},{"start":5,"end":9,"text":"date","kind":"date-line"}],
            "warnings":[{"code":"CHY0101","message":"No “date”."}]}
            """;
        Assert.Equal(expected.ReplaceLineEndings(""), Json(reading));
    }

    [Fact]
    public void An_office_has_neither_quad_nor_scale()
    {
        var office = new Event { Id = "e", Type = EventType.Office, Participants = [], Status = EventStatus.Occurred, Confidence = 0.125, Mentions = [] };
        Assert.Contains(
            """"type":"OFFICE","mode":null,"cameo":null,"participants":[],"place":null,"time":null,"status":"occurred","quad":null,"scale":null,"about":null,"attribution":[],"count":null,"confidence":0.13,"evidence":[],"mentions":[]"""",
            Json(Empty with { Events = [office] }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Any_words_are_written_as_json_and_come_back()
    {
        Gen.Char.Array[0, 12].Select(c => new string(c)).Sample(text =>
        {
            using var json = JsonDocument.Parse(Json(Empty with { Warnings = [new("CHY0101", text)] }));
            Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), json.RootElement.GetProperty("warnings")[0].GetProperty("message").GetString());
        });
    }

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_the_replacement_character() =>
        Assert.Contains("""a\uFFFDb""", Json(Empty with { Warnings = [new("CHY0101", "a\ud83db")] }), StringComparison.Ordinal);

    [Fact]
    public void Text_is_written_as_it_reads() =>
        Assert.Contains("“é” <Żółw>", Json(Empty with { Warnings = [new("CHY0101", "“é” <Żółw>")] }), StringComparison.Ordinal);

    [Fact]
    public void One_line_has_no_line_end_and_the_indented_form_says_the_same()
    {
        Assert.DoesNotContain('\n', Json(Empty));
        Assert.DoesNotContain('\r', Json(Empty, indented: true));
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(Json(Empty)).RootElement, JsonDocument.Parse(Json(Empty, indented: true)).RootElement));
    }

    [Fact]
    public void Every_kind_of_noise_has_the_name_of_the_record() =>
        Assert.Equal(
            "date-line dateline headline-run-in page-furniture broken-word markup repeated boilerplate other-language",
            string.Join(' ', Enum.GetValues<NoiseKind>().Select(RecordNames.Of)));
}
