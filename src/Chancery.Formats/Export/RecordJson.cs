using System.Buffers;
using System.Text.Json;

namespace Chancery.Formats.Export;

/// <summary>
/// What a record answers, as JSON: keys in a fixed order, absent values as null, lists never null. The same answer gives the
/// same bytes on every machine.
/// </summary>
public static class RecordJson
{
    /// <summary>How all of it is written: as UTF-8 that people can read too.</summary>
    /// <param name="indented">True for one value a line; false for one line.</param>
    public static JsonWriterOptions Options(bool indented = false) => ReadingJson.Options(indented);

    /// <summary>One value as UTF-8, without a line end.</summary>
    /// <param name="value">What to write.</param>
    /// <param name="write">One of the methods of this class.</param>
    /// <param name="indented">True for one value a line; false for one line.</param>
    public static ReadOnlyMemory<byte> Bytes<T>(T value, Action<Utf8JsonWriter, T> write, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(write);
        var bytes = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(bytes, Options(indented))) write(json, value);
        return bytes.WrittenMemory;
    }

    /// <summary>Writes an event: the fields of a reading's event in their order, then <c>life</c>, <c>disagreements</c>, <c>sources</c> and the rest.</summary>
    public static void Write(Utf8JsonWriter json, RecordedEvent e) => RecordedEventJson.Write(json, e);

    /// <summary>Writes why each mention of an event was coded: <c>id</c> and <c>mentions</c> with <c>frame</c>, <c>word</c>, <c>rule</c>.</summary>
    public static void WriteReasons(Utf8JsonWriter json, RecordedEvent e) => AnswerJson.WriteReasons(json, e);

    /// <summary>Writes what the record learned of an event.</summary>
    public static void Write(Utf8JsonWriter json, EventChange change) => AnswerJson.Write(json, change);

    /// <summary>Writes a cell of a series; what it counts by is its key, <c>type</c> or <c>quad</c>.</summary>
    public static void Write(Utf8JsonWriter json, SeriesCell cell, SeriesKind by) => AnswerJson.Write(json, cell, by);

    /// <summary>Writes an actor with its count of events.</summary>
    public static void Write(Utf8JsonWriter json, ActorSummary actor) => AnswerJson.Write(json, actor);

    /// <summary>Writes how an outlet names an actor.</summary>
    public static void Write(Utf8JsonWriter json, NameUse use) => AnswerJson.Write(json, use);

    /// <summary>Writes what the record holds.</summary>
    public static void Write(Utf8JsonWriter json, RecordStats stats) => AnswerJson.Write(json, stats);

    /// <summary>Writes a report that gave no event.</summary>
    public static void Write(Utf8JsonWriter json, UnreadReport unread) => AnswerJson.Write(json, unread);

    /// <summary>Writes what does not agree with the rest.</summary>
    public static void Write(Utf8JsonWriter json, RecordFault fault) => AnswerJson.Write(json, fault);

    /// <summary>Writes a correction with who made it.</summary>
    public static void Write(Utf8JsonWriter json, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(statement);
        json.WriteStartObject();
        StatementJson.WriteFields(json, statement);
        json.WriteEndObject();
    }

    /// <summary>Writes what a new reading changed.</summary>
    public static void Write(Utf8JsonWriter json, Rereading rereading) => AnswerJson.Write(json, rereading);
}
