using System.Globalization;
using System.Text.Json;

namespace Chancery.Formats.Export;

/// <summary>The answers of a record that are no events, as JSON.</summary>
internal static class AnswerJson
{
    public static void Write(Utf8JsonWriter json, EventChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", RecordNames.Of(change.Kind));
        RecordedEventJson.WriteStrings(json, "fields", change.Fields);
        RecordedEventJson.WriteStrings(json, "mentions", change.Mentions);
        // What was told of it before and is still is no news: of an event told for years there would be hundreds, twice.
        WriteEvent(json, "before", change.Before, change.After);
        WriteEvent(json, "after", change.After, change.Before);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, SeriesCell cell, SeriesKind by)
    {
        json.WriteStartObject();
        json.WriteString("source", cell.Source);
        json.WriteString("target", cell.Target);
        json.WriteString("month", cell.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        json.WriteString(RecordNames.Of(by), cell.Kind);
        json.WriteNumber("count", cell.Count);
        ReadingJson.WriteDecimal(json, "scale", cell.Scale, "0.0##");
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ActorSummary actor)
    {
        json.WriteStartObject();
        json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name);
        json.WriteString("kind", RecordNames.Of(actor.Kind));
        json.WriteString("country", actor.Country);
        json.WriteNumber("events", actor.Events);
        RecordedEventJson.WriteDay(json, "first", actor.First);
        RecordedEventJson.WriteDay(json, "last", actor.Last);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, NameUse use)
    {
        json.WriteStartObject();
        json.WriteString("outlet", use.Outlet);
        json.WriteString("as", use.As);
        RecordedEventJson.WriteDay(json, "first", use.First);
        RecordedEventJson.WriteDay(json, "last", use.Last);
        json.WriteNumber("reports", use.Reports);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, RecordStats stats)
    {
        json.WriteStartObject();
        json.WriteNumber("reports", stats.Reports);
        json.WriteNumber("outlets", stats.Outlets);
        json.WriteNumber("mentions", stats.Mentions);
        json.WriteNumber("events", stats.Events);
        json.WriteNumber("actors", stats.Actors);
        json.WriteNumber("statements", stats.Statements);
        RecordedEventJson.WriteDay(json, "first", stats.First);
        RecordedEventJson.WriteDay(json, "last", stats.Last);
        json.WriteStartObject("types");
        foreach (var type in stats.Types) json.WriteNumber(Ontology.Code(type.Type), type.Events);
        json.WriteEndObject();
        json.WriteNumber("schema", stats.Schema);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, UnreadReport unread)
    {
        json.WriteStartObject();
        RecordedEventJson.WriteReport(json, "report", unread.Report);
        json.WriteString("language", unread.Language);
        json.WriteNumber("characters", unread.Characters);
        json.WriteNumber("noise_characters", unread.NoiseCharacters);
        ReadingJson.WriteList(json, "warnings", unread.Warnings, ReadingJson.WriteWarning);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, RecordFault fault)
    {
        json.WriteStartObject();
        json.WriteString("code", fault.Code);
        json.WriteString("message", fault.Message);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Rereading rereading)
    {
        json.WriteStartObject();
        RecordedEventJson.WriteReport(json, "report", rereading.Report);
        ReadingJson.WriteList(json, "gone", rereading.Gone, EventJson.Write);
        ReadingJson.WriteList(json, "new", rereading.New, EventJson.Write);
        ReadingJson.WriteList(json, "changed", rereading.Changed, EventJson.Write);
        json.WriteEndObject();
    }

    public static void WriteReasons(Utf8JsonWriter json, RecordedEvent e)
    {
        json.WriteStartObject();
        json.WriteString("id", e.Id);
        json.WriteStartArray("mentions");
        foreach (var mention in e.Mentions)
        {
            json.WriteStartObject();
            json.WriteString("id", mention.Id);
            json.WriteString("frame", mention.Mention.Reason?.Frame);
            json.WriteString("word", mention.Mention.Reason?.Word);
            json.WriteString("rule", mention.Mention.Reason?.Rule);
            EventJson.WriteMentionFields(json, mention.Mention);
            RecordedEventJson.WriteReport(json, "report", mention.Report);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Of its mentions those that are not the other's too.
    private static void WriteEvent(Utf8JsonWriter json, string name, RecordedEvent? e, RecordedEvent? other)
    {
        json.WritePropertyName(name);
        if (e is null)
        {
            json.WriteNullValue();
            return;
        }

        var known = other?.Mentions.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        RecordedEventJson.Write(json, e, known is null ? e.Mentions : [.. e.Mentions.Where(m => !known.Contains(m.Id))]);
    }
}
