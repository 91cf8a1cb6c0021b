using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Chancery.Record.Store.Values;

/// <summary>Values that are kept as JSON text within a column.</summary>
internal static class StoredJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>What this writes, as text.</summary>
    public static string Text<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A list of texts as text. Codes and ids, which most are, are written as they stand.</summary>
    public static string Text(EquatableList<string> items)
    {
        if (items.Count == 0) return "[]";
        return items.All(IsPlain) ? "[\"" + string.Join("\",\"", items) + "\"]" : Text(items, (json, all) => WriteList(json, all, (j, item) => j.WriteStringValue(item)));
    }

    /// <summary>Reads back what <see cref="Text(EquatableList{string})"/> gave.</summary>
    public static EquatableList<string> Texts(string list) =>
        list is "[]" ? [] : list.Contains('\\') ? ReadList(list, item => item.GetString()!) : EquatableList.Create<string>(list[2..^2].Split("\",\""));

    /// <summary>A list as text; null for an empty one.</summary>
    public static string? TextOrNull<T>(EquatableList<T> items, Action<Utf8JsonWriter, T> write) =>
        items.Count == 0 ? null : Text(items, (json, all) => WriteList(json, all, write));

    public static void WriteList<T>(Utf8JsonWriter json, EquatableList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }

    /// <summary>Reads back what <see cref="Text{T}(T, Action{Utf8JsonWriter, T})"/> gave.</summary>
    public static T Read<T>(string text, Func<JsonElement, T> read)
    {
        using var document = JsonDocument.Parse(text);
        return read(document.RootElement);
    }

    /// <summary>Reads back what <see cref="TextOrNull"/> gave.</summary>
    public static EquatableList<T> ReadList<T>(string? text, Func<JsonElement, T> read) =>
        text is null ? [] : Read(text, root => List(root, read));

    public static EquatableList<T> List<T>(JsonElement array, Func<JsonElement, T> read)
    {
        var items = new T[array.GetArrayLength()];
        var at = 0;
        foreach (var item in array.EnumerateArray()) items[at++] = read(item);
        return EquatableList.Create<T>(items);
    }

    /// <summary>True where JSON has a text as it stands.</summary>
    public static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~') && text.AsSpan().IndexOfAny('"', '\\') < 0;

    /// <summary>A text that may be missing or null.</summary>
    public static string? TextOf(JsonElement value, string name) => value.TryGetProperty(name, out var found) ? found.GetString() : null;

    /// <summary>Writes a text unless it is null.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }
}
