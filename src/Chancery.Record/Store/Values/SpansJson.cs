using System.Text.Json;

namespace Chancery.Record.Store.Values;

/// <summary>
/// The words behind each field as JSON: by field, a list of <c>[start, end]</c> where they stand within the mention's
/// evidence, and <c>[start, end, "text"]</c> where they stand outside it. Fields without words are left out.
/// </summary>
internal static class SpansJson
{
    public static string Text(MentionSpans spans, Evidence evidence) => StoredJson.Text((spans, evidence), (json, both) => Write(json, both.spans, both.evidence));

    /// <summary>Reads back what <see cref="Text"/> gave.</summary>
    /// <param name="text">The text.</param>
    /// <param name="evidence">The mention's evidence.</param>
    /// <param name="words">Room for the words of a field, to be used again.</param>
    public static MentionSpans Spans(ReadOnlySpan<byte> text, Evidence evidence, List<Evidence> words)
    {
        var (cut, fields) = (new CodePointText(evidence.Text), default(Fields));
        if (!TryPlain(text, evidence, cut, words, ref fields)) fields = Read(text, evidence, cut, words);
        return new(fields.Predicate ?? [], fields.Time ?? [], fields.Place ?? [], fields.Status ?? [], fields.Attribution ?? [], fields.Participants ?? []);
    }

    public static void Write(Utf8JsonWriter json, MentionSpans spans, Evidence evidence)
    {
        json.WriteStartObject();
        WriteField(json, "predicate", spans.Predicate, evidence);
        WriteField(json, "time", spans.Time, evidence);
        WriteField(json, "place", spans.Place, evidence);
        WriteField(json, "status", spans.Status, evidence);
        WriteField(json, "attribution", spans.Attribution, evidence);
        WriteField(json, "participants", spans.Participants, evidence);
        json.WriteEndObject();
    }

    public static MentionSpans Spans(JsonElement root, Evidence evidence)
    {
        var cut = new CodePointText(evidence.Text);
        return new(Field("predicate"), Field("time"), Field("place"), Field("status"), Field("attribution"), Field("participants"));

        EquatableList<Evidence> Field(string name) =>
            root.TryGetProperty(name, out var list) ? StoredJson.List(list, span => Span(span, evidence, cut)) : [];
    }

    private struct Fields
    {
        public EquatableList<Evidence>? Predicate;
        public EquatableList<Evidence>? Time;
        public EquatableList<Evidence>? Place;
        public EquatableList<Evidence>? Status;
        public EquatableList<Evidence>? Attribution;
        public EquatableList<Evidence>? Participants;
    }

    private static bool TryPlain(ReadOnlySpan<byte> text, Evidence evidence, CodePointText cut, List<Evidence> words, ref Fields fields)
    {
        var plain = new SpansReader(text);
        if (!plain.Take((byte)'{')) return false;
        while (plain.TryQuoted(out var name))
        {
            if (!plain.Take((byte)':') || !plain.TryWords(evidence, cut, words)) return false;
            if (name.SequenceEqual("predicate"u8)) fields.Predicate = [.. words];
            else if (name.SequenceEqual("participants"u8)) fields.Participants = [.. words];
            else if (name.SequenceEqual("time"u8)) fields.Time = [.. words];
            else if (name.SequenceEqual("attribution"u8)) fields.Attribution = [.. words];
            else if (name.SequenceEqual("status"u8)) fields.Status = [.. words];
            else if (name.SequenceEqual("place"u8)) fields.Place = [.. words];
            else return false;
            if (!plain.Take((byte)',')) break;
        }

        return plain.Take((byte)'}') && plain.IsAtEnd;
    }

    private static Fields Read(ReadOnlySpan<byte> text, Evidence evidence, CodePointText cut, List<Evidence> words)
    {
        var json = new Utf8JsonReader(text);
        var fields = default(Fields);
        json.Read();
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("predicate"u8)) fields.Predicate = List(ref json, evidence, cut, words);
            else if (json.ValueTextEquals("participants"u8)) fields.Participants = List(ref json, evidence, cut, words);
            else if (json.ValueTextEquals("time"u8)) fields.Time = List(ref json, evidence, cut, words);
            else if (json.ValueTextEquals("attribution"u8)) fields.Attribution = List(ref json, evidence, cut, words);
            else if (json.ValueTextEquals("status"u8)) fields.Status = List(ref json, evidence, cut, words);
            else if (json.ValueTextEquals("place"u8)) fields.Place = List(ref json, evidence, cut, words);
            else throw new FormatException($"'{json.GetString()}' is no field of a mention.");
        }

        return fields;
    }

    private static EquatableList<Evidence> List(ref Utf8JsonReader json, Evidence evidence, CodePointText cut, List<Evidence> spans)
    {
        spans.Clear();
        json.Read();
        while (json.Read() && json.TokenType is JsonTokenType.StartArray)
        {
            json.Read();
            var start = json.GetInt32();
            json.Read();
            var end = json.GetInt32();
            json.Read();
            if (json.TokenType is JsonTokenType.String)
            {
                spans.Add(new(start, end, json.GetString()!));
                json.Read();
            }
            else spans.Add(new(start, end, cut.Cut(start - evidence.Start, end - evidence.Start) ?? ""));
        }

        return [.. spans];
    }

    private static void WriteField(Utf8JsonWriter json, string name, EquatableList<Evidence> words, Evidence evidence)
    {
        if (words.Count == 0) return;
        var cut = new CodePointText(evidence.Text);
        json.WriteStartArray(name);
        foreach (var span in words)
        {
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            if (!Stands(span, evidence, cut)) json.WriteStringValue(span.Text);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static bool Stands(Evidence span, Evidence evidence, CodePointText cut) =>
        span.Start >= evidence.Start && span.End <= evidence.End && cut.Cut(span.Start - evidence.Start, span.End - evidence.Start) == span.Text;

    private static Evidence Span(JsonElement span, Evidence evidence, CodePointText cut)
    {
        var (start, end) = (span[0].GetInt32(), span[1].GetInt32());
        return new(start, end, span.GetArrayLength() > 2 ? span[2].GetString()! : cut.Cut(start - evidence.Start, end - evidence.Start) ?? "");
    }
}
