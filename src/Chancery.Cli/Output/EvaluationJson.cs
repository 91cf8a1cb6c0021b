using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Chancery.Cli.Evaluating;
using Chancery.Evaluation;

namespace Chancery.Cli.Output;

/// <summary>The figures of an evaluation as one JSON object: keys in a fixed order, what was not asked as null.</summary>
internal static class EvaluationJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>The object in UTF-8, with a line end.</summary>
    public static ReadOnlyMemory<byte> Of(EvaluationResult result, ClusterResult? merged, bool details)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("reports", result.Reports.Count);
            Score(json, "strict", result.Strict);
            Score(json, "relaxed", result.Relaxed);
            Share(json, "status", result.Status);
            Share(json, "time", result.Time);
            Share(json, "timeOverlap", result.TimeOverlap);
            Share(json, "place", result.Place);
            Share(json, "mode", result.Mode);
            json.WriteStartObject("attribution");
            Number(json, "precision", result.Attribution.Precision);
            Number(json, "recall", result.Attribution.Recall);
            Number(json, "f1", result.Attribution.F1);
            json.WriteEndObject();
            Share(json, "duplicates", result.Duplicates);
            Share(json, "falseAlarms", result.FalseAlarms);
            Types(json, result.ByType);
            Confusion(json, result.Confusion);
            Calibration(json, result.Calibration);
            if (merged is not null) ClusterJson.Write(json, merged);
            if (details) EvaluationDetailsJson.Write(json, result.Reports);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Score(Utf8JsonWriter json, string name, Score score)
    {
        json.WriteStartObject(name);
        Number(json, "precision", score.Precision);
        Number(json, "recall", score.Recall);
        Number(json, "f1", score.F1);
        json.WriteNumber("tp", score.Right);
        json.WriteNumber("fp", score.Extra);
        json.WriteNumber("fn", score.Missed);
        json.WriteEndObject();
    }

    private static void Share(Utf8JsonWriter json, string name, Share? share)
    {
        if (share is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        Number(json, "share", known.Value);
        json.WriteNumber("hits", known.Hits);
        json.WriteNumber("asked", known.Asked);
        json.WriteEndObject();
    }

    private static void Types(Utf8JsonWriter json, EquatableList<TypeScore> types)
    {
        json.WriteStartArray("types");
        foreach (var type in types)
        {
            json.WriteStartObject();
            json.WriteString("type", type.Type);
            Score(json, "strict", type.Strict);
            Score(json, "relaxed", type.Relaxed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Confusion(Utf8JsonWriter json, EquatableList<ConfusionCell> cells)
    {
        json.WriteStartArray("confusion");
        foreach (var cell in cells)
        {
            json.WriteStartObject();
            json.WriteString("gold", cell.Gold);
            json.WriteString("predicted", cell.Predicted);
            json.WriteNumber("count", cell.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Calibration(Utf8JsonWriter json, Calibration calibration)
    {
        json.WriteStartObject("calibration");
        Number(json, "expectedError", calibration.ExpectedError);
        Number(json, "auroc", calibration.Auroc);
        json.WriteNumber("unsaid", calibration.Unsaid);
        json.WriteStartArray("bins");
        foreach (var bin in calibration.Bins)
        {
            json.WriteStartObject();
            Number(json, "from", bin.From);
            Number(json, "to", bin.To);
            json.WriteNumber("events", bin.Count);
            json.WriteNumber("right", bin.Right);
            Number(json, "confidence", bin.Count == 0 ? null : bin.Confidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        json.WritePropertyName(name);
        if (value is { } number) json.WriteRawValue(number.ToString("0.0###", CultureInfo.InvariantCulture));
        else json.WriteNullValue();
    }
}
