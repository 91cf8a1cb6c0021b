using System.Text.Json;

namespace Chancery.Formats.Intake.Records;

/// <summary>A reading's event as an export of a record has it.</summary>
internal static class EventElement
{
    public static Event Read(JsonElement json) => new()
    {
        Id = json.Text("id"),
        Type = Ontology.TryParseType(json.Text("type"), out var type) ? type : throw new FormatException($"There is no event type '{json.Text("type")}'."),
        Mode = json.TextOrNull("mode"),
        Cameo = json.TextOrNull("cameo"),
        Participants = json.List("participants", ReadParticipant),
        Place = ReadPlace(json),
        Time = json.Time("time"),
        Status = json.OneOf<EventStatus>("status"),
        About = json.TextOrNull("about"),
        Attribution = json.List("attribution", Chain),
        Count = json.TextOrNull("count"),
        Confidence = json.NumberOrNull("confidence") ?? throw new FormatException("The field 'confidence' is null."),
        Mentions = json.List("mentions", ReadMention),
    };

    public static Evidence Evidence(JsonElement json) => new(json.Whole("start"), json.Whole("end"), json.Text("text"));

    private static Participant ReadParticipant(JsonElement json) => new(
        json.OneOf<ParticipantRole>("role"), json.Text("name"), json.Text("as"), json.OneOf<ActorKind>("kind"),
        json.TextOrNull("country"), json.TextOrNull("office"), json.Text("id"));

    private static Place? ReadPlace(JsonElement json)
    {
        var place = json.Field("place");
        return place.ValueKind is JsonValueKind.Null
            ? null
            : new(place.Text("name"), place.TextOrNull("country"), place.NumberOrNull("latitude"), place.NumberOrNull("longitude"));
    }

    private static AttributionChain Chain(JsonElement json) =>
        new(json.Items("attribution", s => new Speaker(s.Text("name"), s.OneOf<SourceKind>("kind"), s.Time("time"))));

    private static Mention ReadMention(JsonElement json) => new(
        Evidence(json.Field("evidence")), json.OneOf<EventStatus>("status"), json.Time("time"), ReadPlace(json),
        Chain(json.Field("attribution")), Spans(json.Field("spans")), ReadReason(json.Field("reason")));

    private static MentionSpans Spans(JsonElement json) => new(
        json.List("predicate", Evidence), json.List("time", Evidence), json.List("place", Evidence),
        json.List("status", Evidence), json.List("attribution", Evidence), json.List("participants", Evidence));

    private static Reason? ReadReason(JsonElement json) =>
        json.ValueKind is JsonValueKind.Null ? null : new(json.Text("frame"), json.Text("word"), json.Text("rule"));
}
