using System.Text.Json;

namespace Chancery.Formats.Export;

/// <summary>An event of a reading as JSON.</summary>
internal static class EventJson
{
    private const string Degrees = "0.0#####";

    // Reads back as the very number.
    private const string Full = "R";

    public static void Write(Utf8JsonWriter json, Event e)
    {
        json.WriteStartObject();
        WriteHead(json, e);
        ReadingJson.WriteList(json, "mentions", e.Mentions, WriteMention);
        json.WriteEndObject();
    }

    /// <summary>All of it, for a record that is to be made again: numbers in full, and why each mention was coded.</summary>
    public static void WriteInFull(Utf8JsonWriter json, Event e)
    {
        json.WriteStartObject();
        WriteHead(json, e, Full, Full);
        ReadingJson.WriteList(json, "mentions", e.Mentions, WriteMentionInFull);
        json.WriteEndObject();
    }

    /// <summary>The fields before its mentions.</summary>
    public static void WriteHead(Utf8JsonWriter json, Event e, string confidence = "0.00", string degrees = Degrees) => WriteHead(json, e, e.Mentions, confidence, degrees);

    /// <summary>The fields before its mentions, where only some of those are told.</summary>
    public static void WriteHead(Utf8JsonWriter json, Event e, IEnumerable<Mention> told, string confidence = "0.00", string degrees = Degrees)
    {
        json.WriteString("id", e.Id);
        json.WriteString("type", Ontology.Code(e.Type));
        json.WriteString("mode", e.Mode);
        json.WriteString("cameo", e.Cameo);
        ReadingJson.WriteList(json, "participants", e.Participants, WriteParticipant);
        WritePlace(json, e.Place, degrees);
        json.WriteString("time", e.Time?.ToString());
        json.WriteString("status", RecordNames.Of(e.Status));
        if (e.Quad is { } quad) json.WriteNumber("quad", quad);
        else json.WriteNull("quad");
        ReadingJson.WriteDecimal(json, "scale", e.Scale, "0.0##");
        json.WriteString("about", e.About);
        ReadingJson.WriteList(json, "attribution", e.Attribution, WriteChain);
        json.WriteString("count", e.Count);
        ReadingJson.WriteDecimal(json, "confidence", e.Confidence, confidence);
        json.WriteStartArray("evidence");
        foreach (var mention in told) ReadingJson.WriteEvidence(json, mention.Evidence);
        json.WriteEndArray();
    }

    public static void WriteParticipant(Utf8JsonWriter json, Participant participant)
    {
        json.WriteStartObject();
        json.WriteString("role", RecordNames.Of(participant.Role));
        json.WriteString("name", participant.Name);
        json.WriteString("as", participant.As);
        json.WriteString("kind", RecordNames.Of(participant.Kind));
        json.WriteString("country", participant.Country);
        json.WriteString("office", participant.Office);
        json.WriteString("id", participant.Id);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Place? place, string degrees)
    {
        if (place is null)
        {
            json.WriteNull("place");
            return;
        }

        json.WriteStartObject("place");
        json.WriteString("name", place.Name);
        json.WriteString("country", place.Country);
        ReadingJson.WriteDecimal(json, "latitude", place.Latitude, degrees);
        ReadingJson.WriteDecimal(json, "longitude", place.Longitude, degrees);
        json.WriteEndObject();
    }

    private static void WriteChain(Utf8JsonWriter json, AttributionChain chain)
    {
        json.WriteStartArray();
        foreach (var speaker in chain.Speakers) WriteSpeaker(json, speaker);
        json.WriteEndArray();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, Speaker speaker)
    {
        json.WriteStartObject();
        json.WriteString("name", speaker.Name);
        json.WriteString("kind", RecordNames.Of(speaker.Kind));
        json.WriteString("time", speaker.Time?.ToString());
        json.WriteEndObject();
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        WriteMentionFields(json, mention);
        json.WriteEndObject();
    }

    private static void WriteMentionInFull(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        WriteMentionFields(json, mention, Full);
        WriteReason(json, mention.Reason);
        json.WriteEndObject();
    }

    /// <summary>The fields of a mention, from evidence to spans.</summary>
    public static void WriteMentionFields(Utf8JsonWriter json, Mention mention, string degrees = Degrees)
    {
        json.WritePropertyName("evidence");
        ReadingJson.WriteEvidence(json, mention.Evidence);
        json.WriteString("status", RecordNames.Of(mention.Status));
        json.WriteString("time", mention.Time?.ToString());
        WritePlace(json, mention.Place, degrees);
        json.WritePropertyName("attribution");
        WriteChain(json, mention.Attribution);
        WriteSpans(json, mention.Spans);
    }

    private static void WriteReason(Utf8JsonWriter json, Reason? reason)
    {
        if (reason is null)
        {
            json.WriteNull("reason");
            return;
        }

        json.WriteStartObject("reason");
        json.WriteString("frame", reason.Frame);
        json.WriteString("word", reason.Word);
        json.WriteString("rule", reason.Rule);
        json.WriteEndObject();
    }

    private static void WriteSpans(Utf8JsonWriter json, MentionSpans spans)
    {
        json.WriteStartObject("spans");
        ReadingJson.WriteList(json, "predicate", spans.Predicate, ReadingJson.WriteEvidence);
        ReadingJson.WriteList(json, "time", spans.Time, ReadingJson.WriteEvidence);
        ReadingJson.WriteList(json, "place", spans.Place, ReadingJson.WriteEvidence);
        ReadingJson.WriteList(json, "status", spans.Status, ReadingJson.WriteEvidence);
        ReadingJson.WriteList(json, "attribution", spans.Attribution, ReadingJson.WriteEvidence);
        ReadingJson.WriteList(json, "participants", spans.Participants, ReadingJson.WriteEvidence);
        json.WriteEndObject();
    }
}
