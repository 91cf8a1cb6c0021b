using System.Text;
using System.Text.Json;
using Chancery.Formats.Export;
using CsCheck;
using Xunit;

namespace Chancery.Formats.Tests.Export;

public sealed class RecordJsonTests
{
    private static readonly string[] FieldsOfAReading =
    [
        "id", "type", "mode", "cameo", "participants", "place", "time", "status", "quad", "scale", "about", "attribution", "count", "confidence", "evidence", "mentions",
    ];

    private static JsonElement Json<T>(T value, Action<Utf8JsonWriter, T> write) => JsonDocument.Parse(RecordJson.Bytes(value, write)).RootElement;

    private static IEnumerable<string> Keys(JsonElement json) => json.EnumerateObject().Select(p => p.Name);

    [Fact]
    public void An_event_has_the_fields_of_a_reading_in_their_order_and_the_record_s_behind_them()
    {
        AnyRecord.Recorded.Sample(e =>
        {
            var json = Json(e, RecordJson.Write);
            Assert.Equal([.. FieldsOfAReading, "life", "disagreements", "sources", "overdue", "dismissed", "amended", "first_known", "last_known"], Keys(json));
            var mention = json.GetProperty("mentions")[0];
            Assert.Equal(["evidence", "status", "time", "place", "attribution", "spans", "id", "participants", "said", "report"], Keys(mention));
            Assert.Equal(["id", "key", "source", "url", "outlet", "title", "published"], Keys(mention.GetProperty("report")));
        });
    }

    [Fact]
    public void A_reading_s_event_and_the_record_s_tell_the_same_fields_with_the_same_bytes()
    {
        AnyRecord.Event.Sample(e =>
        {
            var reading = new ReportReading { Report = new("-", ""), Characters = 0, Events = [e] };
            var told = RecordJson.Bytes(reading, static (json, r) =>
            {
                var bytes = new System.Buffers.ArrayBufferWriter<byte>();
                ReadingJson.Write(r, bytes);
                json.WriteRawValue(bytes.WrittenSpan);
            });
            var one = JsonDocument.Parse(told).RootElement.GetProperty("events")[0];
            var other = Json(new RecordedEvent { Event = e, Mentions = [], Life = [], Sources = 1, FirstKnown = default, LastKnown = default }, RecordJson.Write);
            foreach (var field in FieldsOfAReading.Where(f => f != "mentions")) Assert.Equal(one.GetProperty(field).GetRawText(), other.GetProperty(field).GetRawText());
        });
    }

    [Fact]
    public void What_a_series_counts_by_is_a_key()
    {
        var cell = new SeriesCell("RUS", "CHN", new(2024, 5, 1), "CONSULT", 2, 4);
        Assert.Equal("""{"source":"RUS","target":"CHN","month":"2024-05","type":"CONSULT","count":2,"scale":4.0}""", Json(cell, (json, c) => RecordJson.Write(json, c, SeriesKind.Type)).GetRawText());
        Assert.Equal(
            """{"source":"RUS","target":"CHN","month":"2024-05","quad":"1","count":0,"scale":null}""",
            Json(cell with { Kind = "1", Count = 0, Scale = null }, (json, c) => RecordJson.Write(json, c, SeriesKind.Quad)).GetRawText());
    }

    [Fact]
    public void A_correction_tells_its_kind_and_what_that_kind_has()
    {
        var statement = new Statement(3, new Correction.Amend("e", "time", null), "Ada", new(2024, 5, 7, 12, 0, 0, TimeSpan.FromHours(2)), "misread", null);
        Assert.Equal(
            """{"number":3,"correction":{"kind":"amend","event":"e","field":"time","value":null},"author":"Ada","time":"2024-05-07T10:00:00Z","reason":"misread","undone":null}""",
            Json(statement, RecordJson.Write).GetRawText());
    }

    [Fact]
    public void A_change_shows_the_event_before_and_after()
    {
        var change = new EventChange(EventChangeKind.Joined, null, null, ["time"], ["m.1"]);
        Assert.Equal("""{"kind":"joined","fields":["time"],"mentions":["m.1"],"before":null,"after":null}""", Json(change, RecordJson.Write).GetRawText());
    }

    [Fact]
    public void Of_mentions_a_change_tells_those_that_came_and_those_that_went()
    {
        static RecordedMention Told(string id) => new()
        {
            Id = id,
            Report = new("r", "s", null, null, null, null, null, default),
            Participants = [],
            Said = default,
            Confidence = 1,
            Mention = Mention(id),
        };
        static RecordedEvent Event(params string[] ids) => new()
        {
            Event = new() { Id = "e", Type = EventType.Consult, Status = EventStatus.Occurred, Participants = [], Confidence = 1, Mentions = [.. ids.Select(Mention)] },
            Mentions = [.. ids.Select(Told)],
            Life = [],
            Sources = 1,
            FirstKnown = default,
            LastKnown = default,
        };
        var json = Json(new EventChange(EventChangeKind.Changed, Event("a.1", "b.1"), Event("b.1", "c.1"), ["mentions"], ["c.1"]), RecordJson.Write);
        Assert.Equal(["a.1"], Ids(json.GetProperty("before")));
        Assert.Equal(["c.1"], Ids(json.GetProperty("after")));
        Assert.Equal("c.1", Assert.Single(json.GetProperty("after").GetProperty("evidence").EnumerateArray()).GetProperty("text").GetString());
        // What is alone is told whole.
        Assert.Equal(["a.1", "b.1"], Ids(Json(new EventChange(EventChangeKind.Joined, Event("a.1", "b.1"), null, [], []), RecordJson.Write).GetProperty("before")));

        static Mention Mention(string words) => new(new(0, words.Length, words), EventStatus.Occurred, null, null, AttributionChain.Own, new([], [], [], [], [], []), null);
        static IEnumerable<string?> Ids(JsonElement e) => e.GetProperty("mentions").EnumerateArray().Select(m => m.GetProperty("id").GetString());
    }

    [Fact]
    public void Statistics_count_the_types_by_their_names()
    {
        var stats = new RecordStats(1, 1, 2, 2, 3, 0, new(2024, 5, 7), null, [new(EventType.Consult, 2)], 1);
        Assert.Contains("""
            "first":"2024-05-07","last":null,"types":{"CONSULT":2},"schema":1}
            """.Trim(), Encoding.UTF8.GetString(RecordJson.Bytes(stats, RecordJson.Write).Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_of_a_closed_list_is_found_by_the_name_it_has_in_the_output()
    {
        Assert.True(RecordNames.TryParse("date-line", out NoiseKind noise) && noise is NoiseKind.DateStamp);
        Assert.True(RecordNames.TryParse("occurred", out EventStatus status) && status is EventStatus.Occurred);
        Assert.False(RecordNames.TryParse("Occurred", out status));
        Assert.False(RecordNames.TryParse<EventStatus>("1", out _));
    }
}
