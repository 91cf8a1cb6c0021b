using System.Text.Json;
using Chancery.Cli.Evaluating;
using Chancery.Evaluation;

namespace Chancery.Cli.Output;

/// <summary>How well events are merged, as a key of the evaluation's JSON.</summary>
internal static class ClusterJson
{
    public static void Write(Utf8JsonWriter json, ClusterResult result)
    {
        json.WriteStartObject("clusters");
        Score(json, "gold", result.Gold);
        Score(json, "read", result.Read);
        json.WriteEndObject();
    }

    private static void Score(Utf8JsonWriter json, string name, ClusterScore score)
    {
        json.WriteStartObject(name);
        Part(json, "alike", score.Alike, score.AlikeCount);
        Part(json, "apart", score.Apart, score.AlikeCount);
        json.WriteStartObject("pairs");
        json.WriteNumber("right", score.Links.Right);
        json.WriteNumber("extra", score.Links.Extra);
        json.WriteNumber("missed", score.Links.Missed);
        json.WriteEndObject();
        Part(json, "all", score.All, score.Count);
        json.WriteEndObject();
    }

    private static void Part(Utf8JsonWriter json, string name, BCubed score, int events)
    {
        json.WriteStartObject(name);
        json.WriteNumber("precision", Math.Round(score.Precision, 4));
        json.WriteNumber("recall", Math.Round(score.Recall, 4));
        json.WriteNumber("f1", Math.Round(score.F1, 4));
        json.WriteNumber("events", events);
        json.WriteEndObject();
    }
}
