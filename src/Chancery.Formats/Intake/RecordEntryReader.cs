using System.Text.Json;
using Chancery.Formats.Intake.Records;

namespace Chancery.Formats.Intake;

/// <summary>Reads what <see cref="Export.RecordEntryJson"/> wrote: a record's entries, one a line.</summary>
public static class RecordEntryReader
{
    /// <summary>The entries of an export, a line each; blank lines are passed over.</summary>
    /// <param name="stream">The export, in UTF-8.</param>
    /// <param name="source">Its path as given, or <c>-</c>, for what is told of its faults.</param>
    /// <exception cref="FormatException">A line is no entry; the message tells which, in the form of <see cref="InputFault"/>.</exception>
    public static IEnumerable<RecordEntry> Read(Stream stream, string source)
    {
        var lines = new LineReader(stream, ReportIntake.Longest);
        while (lines.TryRead(out var line))
        {
            if (lines.Line == 1 && line.Span.StartsWith("\uFEFF"u8)) line = line[3..];
            if (!lines.IsTooLong && line.Span.Trim(" \t\r"u8).IsEmpty) continue;
            yield return lines.IsTooLong ? throw Fault(source, lines.Line, "The line is longer than an entry can be.") : Entry(line, source, lines.Line);
        }
    }

    /// <summary>The entry that this JSON object is.</summary>
    /// <exception cref="FormatException">It is none: the message tells what is wrong.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static RecordEntry Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return root.Text("entry") switch
        {
            "reading" => new RecordEntry.Reading(ReadingElement.Read(root), root.Text("reader"), root.Moment("added"), root.Truth("in_force")),
            "appearance" => new RecordEntry.Appearance(root.Text("report"), Place(root.Field("where"))),
            "statement" => new RecordEntry.Corrected(StatementElement.Read(root)),
            var kind => throw new FormatException($"There is no entry '{kind}'."),
        };
    }

    /// <summary>The correction that this JSON object is, as it stands in an exported statement.</summary>
    /// <exception cref="FormatException">It is none: the message tells what is wrong.</exception>
    public static Correction ReadCorrection(JsonElement json) => StatementElement.ReadCorrection(json);

    private static RecordEntry Entry(ReadOnlyMemory<byte> line, string source, int number)
    {
        try
        {
            return Read(line);
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidOperationException)
        {
            throw Fault(source, number, e is JsonException ? "It is not JSON." : e.Message);
        }
    }

    private static FormatException Fault(string source, int line, string what) =>
        new(InputFault.Error("CHY0563", source, $"This line is no entry of a record: {what} Give what 'chancery export' wrote.", line).ToString());

    private static KnownReport Place(JsonElement json) => new(
        json.Text("id"), json.Text("source"), json.TextOrNull("key"), json.TextOrNull("url"), json.TextOrNull("outlet"), json.TextOrNull("title"),
        json.DayOrNull("published"), json.DayOrNull("known") ?? throw new FormatException("The field 'known' is null."));
}
