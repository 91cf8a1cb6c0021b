using System.Globalization;
using System.Text.Json;

namespace Chancery.Formats.Export;

/// <summary>An event of the record as JSON: the fields of a reading's event in their order, and behind them what only a record knows.</summary>
internal static class RecordedEventJson
{
    public static void Write(Utf8JsonWriter json, RecordedEvent e)
    {
        json.WriteStartObject();
        EventJson.WriteHead(json, e.Event);
        ReadingJson.WriteList(json, "mentions", e.Mentions, WriteMention);
        WriteRest(json, e);
    }

    /// <summary>The event with some of its mentions.</summary>
    public static void Write(Utf8JsonWriter json, RecordedEvent e, EquatableList<RecordedMention> told)
    {
        json.WriteStartObject();
        EventJson.WriteHead(json, e.Event, told.Select(m => m.Mention));
        ReadingJson.WriteList(json, "mentions", told, WriteMention);
        WriteRest(json, e);
    }

    private static void WriteRest(Utf8JsonWriter json, RecordedEvent e)
    {
        ReadingJson.WriteList(json, "life", e.Life, WriteStep);
        ReadingJson.WriteList(json, "disagreements", e.Disagreements, WriteDisagreement);
        json.WriteNumber("sources", e.Sources);
        json.WriteBoolean("overdue", e.IsOverdue);
        json.WriteBoolean("dismissed", e.IsDismissed);
        WriteStrings(json, "amended", e.Amended);
        WriteDay(json, "first_known", e.FirstKnown);
        WriteDay(json, "last_known", e.LastKnown);
        json.WriteEndObject();
    }

    /// <summary>Where a report appeared: what the record knows of it beside its text.</summary>
    public static void WriteReport(Utf8JsonWriter json, string name, KnownReport report)
    {
        json.WriteStartObject(name);
        WriteReportFields(json, report);
        json.WriteEndObject();
    }

    public static void WriteReportFields(Utf8JsonWriter json, KnownReport report)
    {
        json.WriteString("id", report.Id);
        json.WriteString("key", report.Key);
        json.WriteString("source", report.Source);
        json.WriteString("url", report.Url);
        json.WriteString("outlet", report.Outlet);
        json.WriteString("title", report.Title);
        WriteDay(json, "published", report.Published);
    }

    public static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day) =>
        json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void WriteStrings(Utf8JsonWriter json, string name, EquatableList<string> values) =>
        ReadingJson.WriteList(json, name, values, static (j, value) => j.WriteStringValue(value));

    private static void WriteMention(Utf8JsonWriter json, RecordedMention mention)
    {
        json.WriteStartObject();
        EventJson.WriteMentionFields(json, mention.Mention);
        json.WriteString("id", mention.Id);
        ReadingJson.WriteList(json, "participants", mention.Participants, EventJson.WriteParticipant);
        WriteDay(json, "said", mention.Said);
        WriteReport(json, "report", mention.Report);
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, LifeStep step)
    {
        json.WriteStartObject();
        json.WriteString("status", RecordNames.Of(step.Status));
        json.WriteString("time", step.Time?.ToString());
        WriteDay(json, "said", step.Said);
        json.WriteString("mention", step.Mention);
        json.WriteEndObject();
    }

    private static void WriteDisagreement(Utf8JsonWriter json, Disagreement disagreement)
    {
        json.WriteStartObject();
        json.WriteString("field", disagreement.Field);
        json.WriteStartArray("values");
        foreach (var value in disagreement.Values)
        {
            json.WriteStartObject();
            json.WriteString("value", value.Value);
            json.WriteNumber("sources", value.Sources);
            WriteStrings(json, "mentions", value.Mentions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
