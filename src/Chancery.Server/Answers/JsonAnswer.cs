using System.Globalization;
using System.Text.Json;
using Chancery.Formats.Export;
using Microsoft.AspNetCore.Http;

namespace Chancery.Server.Answers;

/// <summary>Answers in JSON, written as the command writes them.</summary>
internal static class JsonAnswer
{
    private const string Type = "application/json; charset=utf-8";

    /// <summary>One object.</summary>
    /// <param name="writeFields">Writes its fields.</param>
    /// <param name="status">The HTTP status.</param>
    public static IResult Object(Action<Utf8JsonWriter> writeFields, int status = StatusCodes.Status200OK) => Value(writeFields, static (json, write) =>
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }, status);

    /// <summary>One value, by one of the writers of <see cref="RecordJson"/>.</summary>
    public static IResult Value<T>(T value, Action<Utf8JsonWriter, T> write, int status = StatusCodes.Status200OK)
    {
        var bytes = new PooledBytes();
        using (var json = new Utf8JsonWriter(bytes, RecordJson.Options())) write(json, value);
        return new TaggedAnswer(bytes.Written, Type, status, bytes);
    }

    /// <summary>Writes a list as a field.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values) write(json, value);
        json.WriteEndArray();
    }

    /// <summary>Writes a list of objects as a field.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> writeFields) =>
        json.WriteList(name, values, (j, value) =>
        {
            j.WriteStartObject();
            writeFields(j, value);
            j.WriteEndObject();
        });

    /// <summary>Writes a day as a field, null where there is none.</summary>
    public static void WriteDay(this Utf8JsonWriter json, string name, DateOnly? day) =>
        json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
