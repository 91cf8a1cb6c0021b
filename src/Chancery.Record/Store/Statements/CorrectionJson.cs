using System.Text.Json;
using Chancery.Record.Store.Values;

namespace Chancery.Record.Store.Statements;

/// <summary>A correction as a word and a JSON object: what <c>statement.kind</c> and <c>statement.correction</c> hold.</summary>
internal static class CorrectionJson
{
    public static string Kind(Correction correction) => correction switch
    {
        Correction.Merge => "merge",
        Correction.Split => "split",
        Correction.Dismiss => "dismiss",
        Correction.Amend => "amend",
        _ => throw new ArgumentException($"{correction.GetType().Name} is no correction.", nameof(correction)),
    };

    public static string Text(Correction correction) => StoredJson.Text(correction, (json, given) =>
    {
        json.WriteStartObject();
        switch (given)
        {
            case Correction.Merge merge:
                json.WriteString("one", merge.One);
                json.WriteString("other", merge.Other);
                break;
            case Correction.Split split:
                json.WriteString("event", split.Event);
                json.WritePropertyName("mentions");
                StoredJson.WriteList(json, split.Mentions, (j, mention) => j.WriteStringValue(mention));
                break;
            case Correction.Dismiss dismiss:
                json.WriteString("event", dismiss.Event);
                break;
            case Correction.Amend amend:
                json.WriteString("event", amend.Event);
                json.WriteString("field", amend.Field);
                json.WriteString("value", amend.Value);
                break;
        }

        json.WriteEndObject();
    });

    public static Correction Read(string kind, string text) => StoredJson.Read(text, root => Read(kind, root));

    private static Correction Read(string kind, JsonElement root)
    {
        return kind switch
        {
            "merge" => new Correction.Merge(Of("one"), Of("other")),
            "split" => new Correction.Split(Of("event"), StoredJson.List(root.GetProperty("mentions"), m => m.GetString()!)),
            "dismiss" => new Correction.Dismiss(Of("event")),
            "amend" => new Correction.Amend(Of("event"), Of("field"), root.GetProperty("value").GetString()),
            _ => throw new FormatException($"'{kind}' is no correction."),
        };

        string Of(string name) => root.GetProperty(name).GetString()!;
    }
}
