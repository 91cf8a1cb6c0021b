using System.Text.Json;

namespace Chancery.Formats.Export;

/// <summary>
/// What a record keeps, as JSON of which each object says what it is by <c>entry</c>: <c>reading</c> (with the report's text),
/// <c>appearance</c> or <c>statement</c>. Nothing is left out or rounded: <see cref="Intake.RecordEntryReader"/> reads back the same.
/// </summary>
public static class RecordEntryJson
{
    /// <summary>Writes an entry as one object.</summary>
    public static void Write(Utf8JsonWriter json, RecordEntry entry)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        switch (entry)
        {
            case RecordEntry.Reading reading:
                json.WriteString("entry", "reading");
                WriteReading(json, reading);
                break;
            case RecordEntry.Appearance appearance:
                json.WriteString("entry", "appearance");
                json.WriteString("report", appearance.Report);
                json.WriteStartObject("where");
                RecordedEventJson.WriteReportFields(json, appearance.Where);
                RecordedEventJson.WriteDay(json, "known", appearance.Where.Known);
                json.WriteEndObject();
                break;
            case RecordEntry.Corrected corrected:
                json.WriteString("entry", "statement");
                StatementJson.WriteFields(json, corrected.Value);
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteReading(Utf8JsonWriter json, RecordEntry.Reading entry)
    {
        var reading = entry.Value;
        json.WriteString("reader", entry.Reader);
        json.WriteString("added", StatementJson.Moment(entry.Added));
        json.WriteBoolean("in_force", entry.IsInForce);
        json.WriteStartObject("report");
        ReadingJson.WriteReportFields(json, reading.Report, reading.Language, reading.Characters);
        json.WriteString("text", reading.Report.Text);
        json.WriteEndObject();
        ReadingJson.WriteList(json, "events", reading.Events, EventJson.WriteInFull);
        ReadingJson.WriteList(json, "names", reading.Names, ReadingJson.WriteNaming);
        ReadingJson.WriteList(json, "noise", reading.Noise, ReadingJson.WriteNoise);
        ReadingJson.WriteList(json, "warnings", reading.Warnings, ReadingJson.WriteWarning);
    }
}
