using System.Text.Json;
using Chancery.Evaluation;

namespace Chancery.Cli.Output;

/// <summary>Every event of an evaluation and what became of it, as JSON.</summary>
internal static class EvaluationDetailsJson
{
    /// <summary>Writes the member <c>details</c>: an object for each report.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<JudgedReport> reports)
    {
        json.WriteStartArray("details");
        foreach (var report in reports)
        {
            json.WriteStartObject();
            json.WriteString("key", report.Report.Key);
            json.WriteStartArray("gold");
            foreach (var gold in report.Gold) Gold(json, gold);
            json.WriteEndArray();
            json.WriteStartArray("predicted");
            foreach (var said in report.Predicted) Predicted(json, said, report);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Gold(Utf8JsonWriter json, GoldVerdict gold)
    {
        json.WriteStartObject();
        json.WriteString("id", gold.Gold.Id);
        json.WriteString("type", gold.Gold.Type);
        json.WriteBoolean("counted", gold.IsCounted);
        json.WriteString("verdict", gold.Answer is null ? "missed" : gold.IsStrict ? "strict" : "relaxed");
        json.WriteString("answer", gold.Answer?.Id);
        Flag(json, "status", gold.Attributes?.Status);
        Flag(json, "time", gold.Attributes?.Time);
        Flag(json, "timeOverlap", gold.Attributes?.TimeOverlap);
        Flag(json, "place", gold.Attributes?.Place);
        Flag(json, "mode", gold.Attributes?.Mode);
        json.WriteEndObject();
    }

    private static void Predicted(Utf8JsonWriter json, PredictedVerdict said, JudgedReport report)
    {
        json.WriteStartObject();
        json.WriteString("id", said.Predicted.Id);
        json.WriteString("type", said.Predicted.Type);
        json.WriteString("verdict", said.IsPardoned ? "pardoned" : said.Answers is null ? "extra" : "answers");
        json.WriteString("answers", said.Answers is { } i ? report.Gold[i].Gold.Id : null);
        json.WriteEndObject();
    }

    private static void Flag(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known) json.WriteBoolean(name, known);
        else json.WriteNull(name);
    }
}
