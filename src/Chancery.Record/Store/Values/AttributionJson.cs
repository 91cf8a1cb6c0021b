using System.Text.Json;

namespace Chancery.Record.Store.Values;

/// <summary>Chains of speakers as JSON: a list of <c>{name, kind, time}</c>, innermost first.</summary>
internal static class AttributionJson
{
    /// <summary>A chain; null for the report's own voice.</summary>
    public static string? Text(AttributionChain chain) => StoredJson.TextOrNull(chain.Speakers, Write);

    /// <summary>Several chains; null for none.</summary>
    public static string? Text(EquatableList<AttributionChain> chains) => StoredJson.TextOrNull(chains, Write);

    public static AttributionChain Chain(string? text) => text is null ? AttributionChain.Own : StoredJson.Read(text, Chain);

    public static EquatableList<AttributionChain> Chains(string? text) => StoredJson.ReadList(text, Chain);

    public static void Write(Utf8JsonWriter json, AttributionChain chain) => StoredJson.WriteList(json, chain.Speakers, Write);

    public static AttributionChain Chain(JsonElement chain) => chain.GetArrayLength() == 0 ? AttributionChain.Own : new(StoredJson.List(chain, Speaker));

    private static void Write(Utf8JsonWriter json, Speaker speaker)
    {
        json.WriteStartObject();
        json.WriteString("name", speaker.Name);
        json.WriteString("kind", StoredWord<SourceKind>.Of(speaker.Kind));
        StoredJson.WriteText(json, "time", speaker.Time?.ToString());
        json.WriteEndObject();
    }

    private static Speaker Speaker(JsonElement value) => new(
        value.GetProperty("name").GetString()!,
        StoredWord<SourceKind>.Parse(value.GetProperty("kind").GetString()!),
        StoredJson.TextOf(value, "time") is { } time ? EventTime.Parse(time) : null);
}
