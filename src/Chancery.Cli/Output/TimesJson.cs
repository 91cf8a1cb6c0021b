using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Chancery.Cli.Pipeline;
using Chancery.Formats.Export;
using Chancery.Reading;

namespace Chancery.Cli.Output;

/// <summary>The times of reports as JSON: one report a line, or one array of them.</summary>
/// <param name="reader">Who reads.</param>
/// <param name="isArray">True for one array.</param>
internal sealed class TimesJson(TimeReader reader, bool isArray) : IReportPrinter
{
    private readonly JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = isArray, NewLine = "\n" };

    public ReadOnlyMemory<byte> Opening { get; } = isArray ? "[\n"u8.ToArray() : default(ReadOnlyMemory<byte>);

    public ReadOnlyMemory<byte> Between { get; } = isArray ? ",\n"u8.ToArray() : default(ReadOnlyMemory<byte>);

    public (int Found, ReadOnlyMemory<byte> Text) Print(Report report)
    {
        var reading = reader.Read(report);
        var text = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(text, options)) Write(json, reading);
        if (!isArray) text.Write("\n"u8);
        return (reading.Times.Count, text.WrittenMemory);
    }

    public ReadOnlyMemory<byte> Closing(Tally tally) => !isArray ? default : tally.Reports > 0 ? "\n]\n"u8.ToArray() : "]\n"u8.ToArray();

    private static void Write(Utf8JsonWriter json, TimesReading reading)
    {
        json.WriteStartObject();
        ReadingJson.WriteReport(json, reading.Report, reading.Language, reading.Characters);
        json.WriteStartArray("times");
        foreach (var time in reading.Times)
        {
            json.WriteStartObject();
            json.WriteNumber("start", time.Span.Start);
            json.WriteNumber("end", time.Span.End);
            json.WriteString("text", time.Span.Text);
            json.WriteString("type", time.Type.ToString().ToUpperInvariant());
            json.WriteString("value", time.Value);
            json.WriteString("edtf", time.Time?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
