using System.Text.Json;

namespace Chancery.Record.Store.Values;

/// <summary>Chains of speakers as JSON: a list of <c>{name, kind, time}</c>, innermost first.</summary>
internal static class AttributionJson
{
    /// <summary>A chain; null for the report's own voice.</summary>
    public static string? Text(AttributionChain chain) => StoredJson.TextOrNull(chain.Speakers, Write);

    /// <summary>Several chains; null for none.</summary>
    public static string? Text(EquatableList<AttributionChain> chains) => StoredJson.TextOrNull(chains, Write);

    /// <summary>Reads back a chain; not the report's own voice, which is kept as nothing.</summary>
    /// <param name="text">What <see cref="Text(AttributionChain)"/> gave.</param>
    /// <param name="words">Gives names that many chains share.</param>
    /// <param name="times">Gives times that many share.</param>
    public static AttributionChain Chain(ReadOnlySpan<byte> text, Remembered<string> words, Remembered<EventTime> times)
    {
        var json = new Utf8JsonReader(text);
        json.Read();
        return Chain(ref json, words, times);
    }

    /// <summary>Reads back several chains.</summary>
    /// <inheritdoc cref="Chain(ReadOnlySpan{byte}, Remembered{string}, Remembered{EventTime})"/>
    public static EquatableList<AttributionChain> Chains(ReadOnlySpan<byte> text, Remembered<string> words, Remembered<EventTime> times)
    {
        var json = new Utf8JsonReader(text);
        var chains = new List<AttributionChain>();
        json.Read();
        while (json.Read() && json.TokenType is JsonTokenType.StartArray) chains.Add(Chain(ref json, words, times));
        return [.. chains];
    }

    public static void Write(Utf8JsonWriter json, AttributionChain chain) => StoredJson.WriteList(json, chain.Speakers, Write);

    public static AttributionChain Chain(JsonElement chain) => chain.GetArrayLength() == 0 ? AttributionChain.Own : new(StoredJson.List(chain, Speaker));

    // From the start of a list to its end.
    private static AttributionChain Chain(ref Utf8JsonReader json, Remembered<string> words, Remembered<EventTime> times)
    {
        var speakers = new List<Speaker>();
        while (json.Read() && json.TokenType is JsonTokenType.StartObject)
        {
            var (name, kind, time) = ((string?)null, SourceKind.Person, (EventTime?)null);
            while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
            {
                var (isName, isKind, isTime) = (json.ValueTextEquals("name"u8), json.ValueTextEquals("kind"u8), json.ValueTextEquals("time"u8));
                json.Read();
                if (isName) name = json.ValueIsEscaped ? json.GetString() : words.Of(json.ValueSpan);
                else if (isKind) kind = StoredWord<SourceKind>.Parse(json.ValueSpan);
                else if (isTime) time = times.Of(json.ValueSpan);
                else json.Skip();
            }

            speakers.Add(new(name ?? throw new FormatException("A speaker has no name."), kind, time));
        }

        return speakers.Count == 0 ? AttributionChain.Own : new([.. speakers]);
    }

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
