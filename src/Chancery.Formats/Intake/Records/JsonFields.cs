using System.Globalization;
using System.Text.Json;
using Chancery.Formats.Export;

namespace Chancery.Formats.Intake.Records;

/// <summary>The fields of an object as their types; what is missing or of another shape is told by its path.</summary>
internal static class JsonFields
{
    public static JsonElement Field(this JsonElement json, string name) =>
        json.ValueKind is JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : throw new FormatException($"The field '{name}' is missing.");

    public static string Text(this JsonElement json, string name) => json.TextOrNull(name) ?? throw new FormatException($"The field '{name}' is null.");

    public static string? TextOrNull(this JsonElement json, string name)
    {
        var value = json.Field(name);
        return value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => value.GetString(),
            _ => throw new FormatException($"The field '{name}' is no string."),
        };
    }

    public static int Whole(this JsonElement json, string name)
    {
        var value = json.Field(name);
        return value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var number) ? number : throw new FormatException($"The field '{name}' is no whole number.");
    }

    public static double? NumberOrNull(this JsonElement json, string name)
    {
        var value = json.Field(name);
        return value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Number => value.GetDouble(),
            _ => throw new FormatException($"The field '{name}' is no number."),
        };
    }

    public static bool Truth(this JsonElement json, string name) => json.Field(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new FormatException($"The field '{name}' is neither true nor false."),
    };

    public static EquatableList<T> List<T>(this JsonElement json, string name, Func<JsonElement, T> read) => json.Field(name).Items(name, read);

    public static EquatableList<T> Items<T>(this JsonElement json, string name, Func<JsonElement, T> read) =>
        json.ValueKind is JsonValueKind.Array ? json.EnumerateArray().Select(read).ToEquatableList() : throw new FormatException($"The field '{name}' is no list.");

    public static string Value(this JsonElement json) =>
        json.ValueKind is JsonValueKind.String ? json.GetString()! : throw new FormatException("A list of strings holds something else.");

    public static EventTime? Time(this JsonElement json, string name) => json.TextOrNull(name) is { } text ? EventTime.Parse(text) : null;

    public static DateOnly? DayOrNull(this JsonElement json, string name)
    {
        if (json.TextOrNull(name) is not { } text) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"The field '{name}' is no day: {text}.");
    }

    public static DateTimeOffset Moment(this JsonElement json, string name) => json.MomentOrNull(name) ?? throw new FormatException($"The field '{name}' is null.");

    public static DateTimeOffset? MomentOrNull(this JsonElement json, string name)
    {
        if (json.TextOrNull(name) is not { } text) return null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time
            : throw new FormatException($"The field '{name}' is no time of ISO 8601: {text}.");
    }

    public static T OneOf<T>(this JsonElement json, string name)
        where T : struct, Enum
    {
        var text = json.Text(name);
        return RecordNames.TryParse<T>(text, out var value) ? value : throw new FormatException($"The field '{name}' cannot be '{text}'.");
    }
}
