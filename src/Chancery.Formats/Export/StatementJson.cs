using System.Globalization;
using System.Text.Json;

namespace Chancery.Formats.Export;

/// <summary>A correction with who made it, as JSON: flat, with the keys that its kind has.</summary>
internal static class StatementJson
{
    public static void WriteFields(Utf8JsonWriter json, Statement statement)
    {
        json.WriteNumber("number", statement.Number);
        WriteCorrection(json, statement.Correction);
        json.WriteString("author", statement.Author);
        json.WriteString("time", Moment(statement.Time));
        json.WriteString("reason", statement.Reason);
        json.WriteString("undone", statement.Undone is { } undone ? Moment(undone) : null);
    }

    /// <summary>A moment in UTC, to the tick, as ISO 8601 has it.</summary>
    public static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static void WriteCorrection(Utf8JsonWriter json, Correction correction)
    {
        json.WriteStartObject("correction");
        json.WriteString("kind", RecordNames.Of(correction));
        switch (correction)
        {
            case Correction.Merge merge:
                json.WriteString("one", merge.One);
                json.WriteString("other", merge.Other);
                break;
            case Correction.Split split:
                json.WriteString("event", split.Event);
                RecordedEventJson.WriteStrings(json, "mentions", split.Mentions);
                break;
            case Correction.Dismiss dismiss:
                json.WriteString("event", dismiss.Event);
                break;
            case Correction.Amend amend:
                json.WriteString("event", amend.Event);
                json.WriteString("field", amend.Field);
                json.WriteString("value", amend.Value);
                break;
        }

        json.WriteEndObject();
    }
}
