using System.Text.Json;

namespace Chancery.Record.Store.Values;

/// <summary>
/// Who takes part in an event, as one column holds it: a list of lists, each with role, name, the words used, kind, country,
/// office and the actor's id. It is read for every line of a list, and so without a document in between.
/// </summary>
internal static class CastJson
{
    /// <summary>The cast as text.</summary>
    public static string Text(EquatableList<Participant> cast) => StoredJson.Text(cast, static (json, all) => StoredJson.WriteList(json, all, static (j, p) =>
    {
        j.WriteStartArray();
        j.WriteStringValue(StoredWord<ParticipantRole>.Of(p.Role));
        j.WriteStringValue(p.Name);
        j.WriteStringValue(p.As);
        j.WriteStringValue(StoredWord<ActorKind>.Of(p.Kind));
        j.WriteStringValue(p.Country);
        j.WriteStringValue(p.Office);
        j.WriteStringValue(p.Id);
        j.WriteEndArray();
    }));

    /// <summary>Reads back what <see cref="Text"/> gave.</summary>
    /// <param name="utf8">The text as UTF-8.</param>
    /// <param name="words">Gives texts that many rows share.</param>
    public static EquatableList<Participant> Cast(ReadOnlySpan<byte> utf8, Remembered<string> words)
    {
        var json = new Utf8JsonReader(utf8);
        var cast = new List<Participant>();
        json.Read();
        while (json.Read() && json.TokenType is JsonTokenType.StartArray)
        {
            cast.Add(new(
                StoredWord<ParticipantRole>.Parse(Word(ref json, words)!),
                Word(ref json, words)!,
                Word(ref json, words)!,
                StoredWord<ActorKind>.Parse(Word(ref json, words)!),
                Word(ref json, words),
                Word(ref json, words),
                Word(ref json, words)!));
            json.Read();
        }

        return [.. cast];
    }

    private static string? Word(ref Utf8JsonReader json, Remembered<string> words)
    {
        json.Read();
        return json.TokenType is JsonTokenType.Null ? null : json.ValueIsEscaped ? json.GetString() : words.Of(json.ValueSpan);
    }
}
