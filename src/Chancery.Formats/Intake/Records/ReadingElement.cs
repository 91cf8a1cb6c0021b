using System.Text.Json;

namespace Chancery.Formats.Intake.Records;

/// <summary>A reading as an export of a record has it.</summary>
internal static class ReadingElement
{
    public static ReportReading Read(JsonElement json)
    {
        var report = json.Field("report");
        return new()
        {
            Report = ReadReport(report),
            Language = report.TextOrNull("language"),
            Characters = report.Whole("characters"),
            Events = json.List("events", EventElement.Read),
            Names = json.List("names", n => new Naming(n.Text("id"), n.Text("name"), n.List("as", JsonFields.Value))),
            Noise = json.List("noise", n => new Noise(EventElement.Evidence(n), n.OneOf<NoiseKind>("kind"))),
            Warnings = json.List("warnings", w => new Warning(w.Text("code"), w.Text("message"))),
        };
    }

    private static Report ReadReport(JsonElement json)
    {
        var report = new Report(json.Text("source"), json.Text("text"))
        {
            Key = json.TextOrNull("key"),
            Url = json.TextOrNull("url"),
            Outlet = json.TextOrNull("outlet"),
            Title = json.TextOrNull("title"),
            Published = json.DayOrNull("published"),
        };
        // Every offset and every id of an event hangs on the very text.
        return report.Id == json.Text("id") ? report : throw new FormatException($"The text is not the one that was read: its address is {report.Id}, not {json.Text("id")}.");
    }
}
