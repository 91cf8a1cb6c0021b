using System.Text.Json;

namespace Chancery.Record.Store.Values;

/// <summary>The events of a reading that is no longer in force, as JSON; those in force have tables of their own.</summary>
internal static class EventsJson
{
    public static string Text(EquatableList<Event> events) => StoredJson.Text(events, (json, all) => StoredJson.WriteList(json, all, Write));

    public static EquatableList<Event> Events(string text) => StoredJson.ReadList(text, Event);

    private static void Write(Utf8JsonWriter json, Event e)
    {
        json.WriteStartObject();
        json.WriteString("id", e.Id);
        json.WriteString("type", Ontology.Code(e.Type));
        StoredJson.WriteText(json, "mode", e.Mode);
        StoredJson.WriteText(json, "cameo", e.Cameo);
        json.WritePropertyName("participants");
        StoredJson.WriteList(json, e.Participants, Write);
        WritePlace(json, e.Place);
        StoredJson.WriteText(json, "time", e.Time?.ToString());
        json.WriteString("status", StoredWord<EventStatus>.Of(e.Status));
        StoredJson.WriteText(json, "about", e.About);
        json.WritePropertyName("attribution");
        StoredJson.WriteList(json, e.Attribution, AttributionJson.Write);
        StoredJson.WriteText(json, "count", e.Count);
        json.WriteNumber("confidence", e.Confidence);
        json.WritePropertyName("mentions");
        StoredJson.WriteList(json, e.Mentions, Write);
        json.WriteEndObject();
    }

    private static Event Event(JsonElement value) => new()
    {
        Id = value.GetProperty("id").GetString()!,
        Type = StoredType.Parse(value.GetProperty("type").GetString()!),
        Mode = StoredJson.TextOf(value, "mode"),
        Cameo = StoredJson.TextOf(value, "cameo"),
        Participants = StoredJson.List(value.GetProperty("participants"), Participant),
        Place = Place(value),
        Time = Time(value),
        Status = StoredWord<EventStatus>.Parse(value.GetProperty("status").GetString()!),
        About = StoredJson.TextOf(value, "about"),
        Attribution = StoredJson.List(value.GetProperty("attribution"), AttributionJson.Chain),
        Count = StoredJson.TextOf(value, "count"),
        Confidence = value.GetProperty("confidence").GetDouble(),
        Mentions = StoredJson.List(value.GetProperty("mentions"), Mention),
    };

    private static void Write(Utf8JsonWriter json, Participant participant)
    {
        json.WriteStartObject();
        json.WriteString("role", StoredWord<ParticipantRole>.Of(participant.Role));
        json.WriteString("name", participant.Name);
        json.WriteString("as", participant.As);
        json.WriteString("kind", StoredWord<ActorKind>.Of(participant.Kind));
        StoredJson.WriteText(json, "country", participant.Country);
        StoredJson.WriteText(json, "office", participant.Office);
        json.WriteString("id", participant.Id);
        json.WriteEndObject();
    }

    private static Participant Participant(JsonElement value) => new(
        StoredWord<ParticipantRole>.Parse(value.GetProperty("role").GetString()!),
        value.GetProperty("name").GetString()!,
        value.GetProperty("as").GetString()!,
        StoredWord<ActorKind>.Parse(value.GetProperty("kind").GetString()!),
        StoredJson.TextOf(value, "country"),
        StoredJson.TextOf(value, "office"),
        value.GetProperty("id").GetString()!);

    private static void WritePlace(Utf8JsonWriter json, Place? place)
    {
        if (place is null) return;
        json.WriteStartObject("place");
        json.WriteString("name", place.Name);
        StoredJson.WriteText(json, "country", place.Country);
        if (place.Latitude is { } latitude) json.WriteNumber("latitude", latitude);
        if (place.Longitude is { } longitude) json.WriteNumber("longitude", longitude);
        json.WriteEndObject();
    }

    private static Place? Place(JsonElement value) => !value.TryGetProperty("place", out var place) ? null : new(
        place.GetProperty("name").GetString()!,
        StoredJson.TextOf(place, "country"),
        place.TryGetProperty("latitude", out var latitude) ? latitude.GetDouble() : null,
        place.TryGetProperty("longitude", out var longitude) ? longitude.GetDouble() : null);

    private static EventTime? Time(JsonElement value) => StoredJson.TextOf(value, "time") is { } time ? EventTime.Parse(time) : null;

    private static void Write(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        json.WriteNumber("start", mention.Evidence.Start);
        json.WriteNumber("end", mention.Evidence.End);
        json.WriteString("evidence", mention.Evidence.Text);
        json.WriteString("status", StoredWord<EventStatus>.Of(mention.Status));
        StoredJson.WriteText(json, "time", mention.Time?.ToString());
        WritePlace(json, mention.Place);
        json.WritePropertyName("attribution");
        AttributionJson.Write(json, mention.Attribution);
        json.WritePropertyName("spans");
        SpansJson.Write(json, mention.Spans, mention.Evidence);
        if (mention.Reason is { } reason)
        {
            json.WriteString("frame", reason.Frame);
            json.WriteString("word", reason.Word);
            json.WriteString("rule", reason.Rule);
        }

        json.WriteEndObject();
    }

    private static Mention Mention(JsonElement value)
    {
        var evidence = new Evidence(value.GetProperty("start").GetInt32(), value.GetProperty("end").GetInt32(), value.GetProperty("evidence").GetString()!);
        return new(
            evidence,
            StoredWord<EventStatus>.Parse(value.GetProperty("status").GetString()!),
            Time(value),
            Place(value),
            AttributionJson.Chain(value.GetProperty("attribution")),
            SpansJson.Spans(value.GetProperty("spans"), evidence),
            StoredJson.TextOf(value, "frame") is { } frame ? new(frame, value.GetProperty("word").GetString()!, value.GetProperty("rule").GetString()!) : null);
    }
}
