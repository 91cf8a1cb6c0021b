using System.Text.Json;

namespace Chancery.Formats.Intake.Records;

/// <summary>A correction as an export of a record has it.</summary>
internal static class StatementElement
{
    public static Statement Read(JsonElement json) => new(
        json.Whole("number"), ReadCorrection(json.Field("correction")), json.Text("author"), json.Moment("time"), json.Text("reason"), json.MomentOrNull("undone"));

    public static Correction ReadCorrection(JsonElement json) => json.Text("kind") switch
    {
        "merge" => new Correction.Merge(json.Text("one"), json.Text("other")),
        "split" => new Correction.Split(json.Text("event"), json.List("mentions", JsonFields.Value)),
        "dismiss" => new Correction.Dismiss(json.Text("event")),
        "amend" => new Correction.Amend(json.Text("event"), json.Text("field"), json.TextOrNull("value")),
        var kind => throw new FormatException($"There is no correction '{kind}'."),
    };
}
