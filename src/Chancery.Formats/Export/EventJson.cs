using System.Text.Json;

namespace Chancery.Formats.Export;

/// <summary>An event of a reading as JSON.</summary>
internal static class EventJson
{
    public static void Write(Utf8JsonWriter json, Event e)
    {
        json.WriteStartObject();
        json.WriteString("id", e.Id);
        json.WriteString("type", Ontology.Code(e.Type));
        json.WriteString("mode", e.Mode);
        json.WriteString("cameo", e.Cameo);
        ReadingJson.WriteList(json, "participants", e.Participants, WriteParticipant);
        WritePlace(json, e.Place);
        json.WriteString("time", e.Time?.ToString());
        json.WriteString("status", RecordNames.Of(e.Status));
        if (e.Quad is { } quad) json.WriteNumber("quad", quad);
        else json.WriteNull("quad");
        ReadingJson.WriteDecimal(json, "scale", e.Scale, "0.0##");
        json.WriteString("about", e.About);
        ReadingJson.WriteList(json, "attribution", e.Attribution, WriteChain);
        json.WriteString("count", e.Count);
        ReadingJson.WriteDecimal(json, "confidence", e.Confidence, "0.00");
        json.WriteStartArray("evidence");
        foreach (var mention in e.Mentions) ReadingJson.WriteEvidence(json, mention.Evidence);
        json.WriteEndArray();
        ReadingJson.WriteList(json, "mentions", e.Mentions, WriteMention);
        json.WriteEndObject();
    }

    private static void WriteParticipant(Utf8JsonWriter json, Participant participant)
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

    private static void WritePlace(Utf8JsonWriter json, Place? place)
    {
        if (place is null)
        {
            json.WriteNull("place");
            return;
        }

        json.WriteStartObject("place");
        json.WriteString("name", place.Name);
        json.WriteString("country", place.Country);
        ReadingJson.WriteDecimal(json, "latitude", place.Latitude, "0.0#####");
        ReadingJson.WriteDecimal(json, "longitude", place.Longitude, "0.0#####");
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
        json.WritePropertyName("evidence");
        ReadingJson.WriteEvidence(json, mention.Evidence);
        json.WriteString("status", RecordNames.Of(mention.Status));
        json.WriteString("time", mention.Time?.ToString());
        WritePlace(json, mention.Place);
        json.WritePropertyName("attribution");
        WriteChain(json, mention.Attribution);
        WriteSpans(json, mention.Spans);
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
