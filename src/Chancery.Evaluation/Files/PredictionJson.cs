using System.Text.Json;

namespace Chancery.Evaluation;

/// <summary>Reads predictions as <c>chancery read</c> prints them.</summary>
public static class PredictionJson
{
    private static readonly (string Name, JsonValueKind Kind)[] Shapes =
    [
        ("type", JsonValueKind.String), ("participants", JsonValueKind.Array), ("place", JsonValueKind.Object), ("time", JsonValueKind.String),
        ("status", JsonValueKind.String), ("attribution", JsonValueKind.Array), ("evidence", JsonValueKind.Array),
    ];

    /// <summary>The readings of a whole file: NDJSON, or one JSON array of the same.</summary>
    /// <param name="json">The file, UTF-8 without a byte order mark.</param>
    /// <returns>The readings in their order, and what is wrong. A line that cannot be read is left out.</returns>
    public static (IReadOnlyList<PredictedReport> Readings, IReadOnlyList<FileFault> Faults) ParseAll(ReadOnlyMemory<byte> json)
    {
        var (readings, faults) = (new List<PredictedReport>(), new List<FileFault>());
        if (json.Span.TrimStart(" \t\r\n"u8) is [(byte)'[', ..])
        {
            Add(json, null);
            return (readings, faults);
        }

        var (line, at) = (0, 0);
        while (at < json.Length)
        {
            line++;
            var length = json.Span[at..].IndexOf((byte)'\n') is >= 0 and var mark ? mark : json.Length - at;
            if (!json.Span.Slice(at, length).Trim(" \t\r"u8).IsEmpty) Add(json.Slice(at, length), line);
            at += length + 1;
        }

        return (readings, faults);

        void Add(ReadOnlyMemory<byte> part, int? number)
        {
            try
            {
                using var document = JsonDocument.Parse(part);
                var root = document.RootElement;
                foreach (var reading in root.ValueKind is JsonValueKind.Array ? [.. root.EnumerateArray()] : (JsonElement[])[root])
                    if (Reading(reading, number, faults) is { } read) readings.Add(read);
            }
            catch (JsonException e)
            {
                faults.Add(FileFault.NotJson(e, "Give what chancery read … --format ndjson prints.", number));
            }
        }
    }

    private static PredictedReport? Reading(JsonElement json, int? line, List<FileFault> faults)
    {
        if (json.Field("report") is not { ValueKind: JsonValueKind.Object } report || json.Field("events") is { ValueKind: not JsonValueKind.Array })
        {
            faults.Add(new(true, "CHY0306", line, "This is no reading: it has no object 'report', or its 'events' are no list. Give what chancery read … --format ndjson prints."));
            return null;
        }

        var events = json.Items("events").ToList();
        var wrong = events.SelectMany(Misshapen).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (wrong.Count > 0)
            faults.Add(new(false, "CHY0307", line, $"Events have fields of the wrong shape, which are judged as wrong: {string.Join(", ", wrong)}. Give what chancery read prints."));
        return new() { Key = report.Text("key"), Source = report.Text("source"), Events = [.. events.Select(Event)] };
    }

    private static IEnumerable<string> Misshapen(JsonElement e) =>
        e.ValueKind is not JsonValueKind.Object ? ["event"] : Shapes.Where(s => e.Field(s.Name) is { } value && value.ValueKind != s.Kind).Select(s => s.Name);

    private static PredictedEvent Event(JsonElement e) => new()
    {
        Id = e.Text("id"),
        Type = e.Text("type"),
        Mode = e.Text("mode"),
        Status = e.Text("status"),
        Time = e.Text("time"),
        PlaceCountry = ClaimJson.PlaceCountry(e),
        Actors = ClaimJson.Actors(e),
        Speakers = e.Field("attribution") is { ValueKind: JsonValueKind.Array } who ? [.. ClaimJson.Names(who)] : [],
        Evidence = ClaimJson.Evidence(e),
        Confidence = e.Field("confidence") is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null,
    };
}
