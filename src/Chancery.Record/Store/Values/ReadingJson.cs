namespace Chancery.Record.Store.Values;

/// <summary>Names, noise and warnings of a reading as JSON.</summary>
internal static class ReadingJson
{
    public static string? Text(EquatableList<Naming> names) => StoredJson.TextOrNull(names, (json, naming) =>
    {
        json.WriteStartObject();
        json.WriteString("id", naming.Id);
        json.WriteString("name", naming.Name);
        json.WritePropertyName("as");
        StoredJson.WriteList(json, naming.As, (j, words) => j.WriteStringValue(words));
        json.WriteEndObject();
    });

    public static string? Text(EquatableList<Noise> noise) => StoredJson.TextOrNull(noise, (json, item) =>
    {
        json.WriteStartObject();
        json.WriteNumber("start", item.Span.Start);
        json.WriteNumber("end", item.Span.End);
        json.WriteString("text", item.Span.Text);
        json.WriteString("kind", StoredWord<NoiseKind>.Of(item.Kind));
        json.WriteEndObject();
    });

    public static string? Text(EquatableList<Warning> warnings) => StoredJson.TextOrNull(warnings, (json, warning) =>
    {
        json.WriteStartObject();
        json.WriteString("code", warning.Code);
        json.WriteString("message", warning.Message);
        json.WriteEndObject();
    });

    public static EquatableList<Naming> Names(string? text) => StoredJson.ReadList(text, value => new Naming(
        value.GetProperty("id").GetString()!,
        value.GetProperty("name").GetString()!,
        StoredJson.List(value.GetProperty("as"), words => words.GetString()!)));

    public static EquatableList<Noise> Noise(string? text) => StoredJson.ReadList(text, value => new Noise(
        new(value.GetProperty("start").GetInt32(), value.GetProperty("end").GetInt32(), value.GetProperty("text").GetString()!),
        StoredWord<NoiseKind>.Parse(value.GetProperty("kind").GetString()!)));

    public static EquatableList<Warning> Warnings(string? text) => StoredJson.ReadList(text, value => new Warning(
        value.GetProperty("code").GetString()!, value.GetProperty("message").GetString()!));
}
