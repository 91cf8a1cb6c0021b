using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Chancery.Record.Store.Values;

/// <summary>
/// Who takes part in an event, as one column holds it: a list of lists, each with role, name, the words used, kind, country,
/// office and the actor's id. It is read for every line of a list, and so without a document in between.
/// </summary>
internal static class CastJson
{
    private const int UsualLength = 512;

    /// <summary>The cast as text. It is written for every account: what need not be escaped, as most, is written as it stands.</summary>
    public static string Text(EquatableList<Participant> cast)
    {
        for (var i = 0; i < cast.Count; i++)
            if (!IsPlain(cast[i])) return Escaped(cast);
        Span<char> room = stackalloc char[UsualLength];
        var text = new DefaultInterpolatedStringHandler(2, 0, CultureInfo.InvariantCulture, room);
        text.AppendLiteral("[");
        for (var i = 0; i < cast.Count; i++)
        {
            var p = cast[i];
            text.AppendLiteral(i == 0 ? "[\"" : ",[\"");
            text.AppendLiteral(StoredWord<ParticipantRole>.Of(p.Role));
            Append(ref text, p.Name);
            Append(ref text, p.As);
            Append(ref text, StoredWord<ActorKind>.Of(p.Kind));
            text.AppendLiteral("\"");
            AppendOrNull(ref text, p.Country);
            AppendOrNull(ref text, p.Office);
            text.AppendLiteral(",\"");
            text.AppendLiteral(p.Id);
            text.AppendLiteral("\"]");
        }

        text.AppendLiteral("]");
        return text.ToStringAndClear();
    }

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

    private static void Append(ref DefaultInterpolatedStringHandler text, string value)
    {
        text.AppendLiteral("\",\"");
        text.AppendLiteral(value);
    }

    private static void AppendOrNull(ref DefaultInterpolatedStringHandler text, string? value)
    {
        text.AppendLiteral(value is null ? ",null" : ",\"");
        if (value is null) return;
        text.AppendLiteral(value);
        text.AppendLiteral("\"");
    }

    private static bool IsPlain(Participant p) =>
        StoredJson.IsPlain(p.Name) && StoredJson.IsPlain(p.As) && StoredJson.IsPlain(p.Id) && (p.Country is null || StoredJson.IsPlain(p.Country)) && (p.Office is null || StoredJson.IsPlain(p.Office));

    private static string Escaped(EquatableList<Participant> cast) => StoredJson.Text(cast, static (json, all) => StoredJson.WriteList(json, all, static (j, p) =>
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

    private static string? Word(ref Utf8JsonReader json, Remembered<string> words)
    {
        json.Read();
        return json.TokenType is JsonTokenType.Null ? null : json.ValueIsEscaped ? json.GetString() : words.Of(json.ValueSpan);
    }
}
