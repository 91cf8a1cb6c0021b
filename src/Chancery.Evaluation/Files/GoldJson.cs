using System.Text.Json;

namespace Chancery.Evaluation;

/// <summary>Reads a file of gold: one report's events, as <c>docs/evaluation.md</c> describes it.</summary>
public static class GoldJson
{
    /// <summary>The gold of these bytes of JSON.</summary>
    /// <param name="json">The file, UTF-8 without a byte order mark.</param>
    /// <param name="name">The id of a report whose file gives none.</param>
    /// <returns>The gold, null where the file holds none, and what is wrong with it. An event that cannot be read is left out.</returns>
    public static (GoldReport? Gold, IReadOnlyList<FileFault> Faults) Parse(ReadOnlyMemory<byte> json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Report(document.RootElement, name);
        }
        catch (JsonException e)
        {
            return (null, [FileFault.NotJson(e, "Write one JSON object with the report's 'events'.")]);
        }
    }

    private static (GoldReport? Gold, IReadOnlyList<FileFault> Faults) Report(JsonElement root, string name)
    {
        if (root.Field("events") is not { ValueKind: JsonValueKind.Array } events)
            return (null, [new(true, "CHY0302", null, "This is no gold: it is no object with a list 'events'. Write {\"id\": …, \"events\": […]}.")]);
        var faults = new List<FileFault>();
        var published = root.Text("published") ?? root.Field("report")?.Text("published");
        if (published is not null && !DateOnly.TryParseExact(published, "yyyy-MM-dd", out _))
            faults.Add(new(false, "CHY0304", null, $"'{published}' is no day of publication. Write YYYY-MM-DD."));
        var read = new List<GoldEvent>();
        var number = 0;
        foreach (var e in events.EnumerateArray())
        {
            number++;
            var id = e.Text("id");
            var called = id is null ? $"Event {number}" : $"Event {number} ({id})";
            if (e.Text("type") is not { } type || type == JsonFields.Malformed)
            {
                faults.Add(new(true, "CHY0303", null, $"{called} has no type, and is left out. Give it a 'type' of the codebook."));
                continue;
            }

            var gold = Event(e, id, type);
            faults.AddRange(GoldCheck.Faults(gold, e, called));
            read.Add(gold);
        }

        return (new() { Key = Key(root) ?? name, Published = published, Events = [.. read] }, faults);
    }

    // Reports may be numbered.
    private static string? Key(JsonElement root) =>
        root.Field("id") is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : root.Text("id") is { Length: > 0 } id ? id : null;

    private static GoldEvent Event(JsonElement e, string? id, string type) => new()
    {
        Id = id,
        Type = type,
        Mode = e.Text("mode"),
        Status = e.Text("status"),
        Time = e.Text("time"),
        PlaceCountry = ClaimJson.PlaceCountry(e),
        PlaceName = e.Field("place")?.Text("name"),
        Actors = ClaimJson.Actors(e),
        ActorNames = ClaimJson.ActorNames(e),
        Speakers = e.Field("attribution") is { } who ? [.. ClaimJson.Names(who)] : [],
        Evidence = ClaimJson.Evidence(e),
        Cluster = e.Text("cluster"),
        IsRequired = e.Field("required") is not { ValueKind: JsonValueKind.False },
        IsBackground = e.Text("salience") == "background",
        Accept = e.Field("accept") is { } accept ? Accepted(accept) : new(),
    };

    private static AcceptedValues Accepted(JsonElement accept) => new()
    {
        Types = [.. accept.Texts("type").OfType<string>()],
        Modes = [.. accept.Texts("mode")],
        Statuses = [.. accept.Texts("status").OfType<string>()],
        Times = [.. accept.Texts("time")],
        Places = [.. accept.Texts("place")],
        AnyRole = accept.Text("role") == "participant",
    };
}
