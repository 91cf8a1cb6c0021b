using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Chancery.Formats.Export;

/// <summary>
/// A reading as one JSON object: keys in a fixed order, absent values as null, lists never null. The same reading gives the
/// same bytes on every machine.
/// </summary>
public static class ReadingJson
{
    // Text is for people and programs that read JSON, not for pages: quotes and accents stay as they are.
    // That what is written is well formed is tested, and not checked again at each value.
    internal static JsonWriterOptions Options(bool indented) =>
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n", SkipValidation = true };

    /// <summary>Writes a reading as UTF-8, without a line end.</summary>
    /// <param name="reading">What to write.</param>
    /// <param name="output">Where to.</param>
    /// <param name="indented">True for one value a line; false for one line.</param>
    public static void Write(ReportReading reading, IBufferWriter<byte> output, bool indented = false)
    {
        using var json = new Utf8JsonWriter(output, Options(indented));
        json.WriteStartObject();
        WriteReport(json, reading.Report, reading.Language, reading.Characters);
        WriteList(json, "events", reading.Events, EventJson.Write);
        WriteList(json, "names", reading.Names, WriteNaming);
        WriteList(json, "noise", reading.Noise, WriteNoise);
        WriteList(json, "warnings", reading.Warnings, WriteWarning);
        json.WriteEndObject();
    }

    internal static void WriteList<T>(Utf8JsonWriter json, string name, EquatableList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }

    internal static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        WriteEvidenceFields(json, evidence);
        json.WriteEndObject();
    }

    internal static void WriteEvidenceFields(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteNumber("start", evidence.Start);
        json.WriteNumber("end", evidence.End);
        json.WriteString("text", evidence.Text);
    }

    /// <summary>A number with at least <paramref name="decimals"/> decimals, or null: a whole degree is <c>35.0</c>.</summary>
    internal static void WriteDecimal(Utf8JsonWriter json, string name, double? value, string decimals)
    {
        json.WritePropertyName(name);
        if (value is { } number) json.WriteRawValue(number.ToString(decimals, CultureInfo.InvariantCulture), skipInputValidation: true);
        else json.WriteNullValue();
    }

    /// <summary>Writes the field <c>report</c>, the head of whatever is told of a report.</summary>
    /// <param name="json">Where to; it stands within an object.</param>
    /// <param name="report">The report.</param>
    /// <param name="language">ISO 639 code of its language; null when it is no prose.</param>
    /// <param name="characters">Length of its full text in Unicode code points.</param>
    public static void WriteReport(Utf8JsonWriter json, Report report, string? language, int characters)
    {
        json.WriteStartObject("report");
        WriteReportFields(json, report, language, characters);
        json.WriteEndObject();
    }

    internal static void WriteReportFields(Utf8JsonWriter json, Report report, string? language, int characters)
    {
        json.WriteString("id", report.Id);
        json.WriteString("source", report.Source);
        json.WriteString("key", report.Key);
        json.WriteString("url", report.Url);
        json.WriteString("outlet", report.Outlet);
        json.WriteString("title", report.Title);
        json.WriteString("published", report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("language", language);
        json.WriteNumber("characters", characters);
    }

    internal static void WriteNaming(Utf8JsonWriter json, Naming naming)
    {
        json.WriteStartObject();
        json.WriteString("id", naming.Id);
        json.WriteString("name", naming.Name);
        WriteList(json, "as", naming.As, (j, words) => j.WriteStringValue(words));
        json.WriteEndObject();
    }

    internal static void WriteNoise(Utf8JsonWriter json, Noise noise)
    {
        json.WriteStartObject();
        WriteEvidenceFields(json, noise.Span);
        json.WriteString("kind", RecordNames.Of(noise.Kind));
        json.WriteEndObject();
    }

    internal static void WriteWarning(Utf8JsonWriter json, Warning warning)
    {
        json.WriteStartObject();
        json.WriteString("code", warning.Code);
        json.WriteString("message", warning.Message);
        json.WriteEndObject();
    }
}
