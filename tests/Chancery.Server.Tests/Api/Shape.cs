using System.Text.Json;

namespace Chancery.Server.Tests.Api;

/// <summary>Whether a value has the shape a schema tells: its types, the fields it must have, and no fields beyond those told.</summary>
internal static class Shape
{
    public static IEnumerable<string> Faults(JsonElement value, JsonElement schema, JsonElement document, string at)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!.Split('/')[^1];
            return Faults(value, document.GetProperty("components").GetProperty("schemas").GetProperty(name), document, at);
        }

        if (schema.TryGetProperty("oneOf", out var choices))
        {
            return choices.EnumerateArray().Any(c => !Faults(value, c, document, at).Any()) ? [] : [$"{at}: none of those it may be"];
        }

        return OfType(value, schema, document, at);
    }

    private static IEnumerable<string> OfType(JsonElement value, JsonElement schema, JsonElement document, string at)
    {
        if (!Types(schema).Contains(Type(value)) && !(Type(value) == "integer" && Types(schema).Contains("number"))) return [$"{at}: is {Type(value)}"];
        return value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => Faults(item, schema.GetProperty("items"), document, $"{at}[{i}]")),
            JsonValueKind.Object => OfFields(value, schema, document, at),
            JsonValueKind.String when schema.TryGetProperty("enum", out var names) && names.EnumerateArray().All(n => n.GetString() != value.GetString()) => [$"{at}: '{value}' is not told of"],
            _ => [],
        };
    }

    private static IEnumerable<string> OfFields(JsonElement value, JsonElement schema, JsonElement document, string at)
    {
        if (!schema.TryGetProperty("properties", out var told)) return [];
        var missing = schema.TryGetProperty("required", out var required)
            ? required.EnumerateArray().Where(r => !value.TryGetProperty(r.GetString()!, out _)).Select(r => $"{at}.{r}: is missing")
            : [];
        return missing.Concat(value.EnumerateObject().SelectMany(field =>
            told.TryGetProperty(field.Name, out var of) ? Faults(field.Value, of, document, $"{at}.{field.Name}") : [$"{at}.{field.Name}: is not told of"]));
    }

    private static List<string?> Types(JsonElement schema)
    {
        var type = schema.GetProperty("type");
        return type.ValueKind is JsonValueKind.Array ? [.. type.EnumerateArray().Select(t => t.GetString())] : [type.GetString()];
    }

    private static string Type(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };
}
