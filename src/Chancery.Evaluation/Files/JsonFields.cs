using System.Text.Json;

namespace Chancery.Evaluation;

/// <summary>Looks into JSON that people wrote: what is missing is null, what has the wrong shape is told apart.</summary>
internal static class JsonFields
{
    /// <summary>What a text of the wrong shape counts as: a wrong value.</summary>
    public const string Malformed = "malformed";

    /// <summary>The field, where it is there and not null.</summary>
    public static JsonElement? Field(this JsonElement parent, string name) =>
        parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    /// <summary>The field as text; null where it is absent, <see cref="Malformed"/> where it is none.</summary>
    public static string? Text(this JsonElement parent, string name) => parent.Field(name) is { } value ? value.AsText() : null;

    /// <summary>The value as text; <see cref="Malformed"/> where it is none.</summary>
    public static string AsText(this JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.String) return Malformed;
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // half a surrogate pair
            return Malformed;
        }
    }

    /// <summary>The items of a list; none where the field is absent or no list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement parent, string name) =>
        parent.Field(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>The items of a list as texts, nulls among them.</summary>
    public static IEnumerable<string?> Texts(this JsonElement parent, string name) =>
        parent.Items(name).Select(i => i.ValueKind is JsonValueKind.Null ? null : i.AsText());

    /// <summary>The field as a whole number; null where it is none.</summary>
    public static int? Whole(this JsonElement parent, string name) =>
        parent.Field(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var whole) ? whole : null;
}
