using System.Globalization;
using System.Text.Json;
using Chancery.Reading;
using Chancery.Reading.Coding;

namespace Chancery.Training.Sureness;

/// <summary>Reads the judged paragraphs anew and finds the judged events in them.</summary>
internal static class Examples
{
    /// <summary>The judged events that the reader still reads, in the order of the text; the others tell nothing.</summary>
    public static List<Example> Of(IEnumerable<string> lines, IEnumerable<Verdict> verdicts, ReportReader reader)
    {
        var judged = verdicts.GroupBy(v => v.Paragraph).ToDictionary(g => g.Key, g => g.ToList());
        var examples = new List<Example>();
        foreach (var line in lines)
        {
            var report = Report(line.Trim());
            var name = Verdict.Name(report.FullText);
            if (!judged.Remove(name, out var said)) continue;
            var (reading, _, told) = reader.Analyse(report);
            foreach (var verdict in said)
            {
                if (Find(reading, verdict) is not { } e || Best(told, e) is not { } traits) continue;
                if (verdict.IsByGold) traits.Add(new("by gold", 1));
                examples.Add(new(name, traits, verdict.IsRight));
            }
        }

        return examples;
    }

    // A report of gold is an object of JSON, a paragraph of news its bare text.
    private static Report Report(string line)
    {
        if (!line.StartsWith("{\"id\"", StringComparison.Ordinal)) return new("judged", line);
        using var json = JsonDocument.Parse(line);
        string? Text(string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
        return new("gold", Text("text") ?? "") { Title = Text("title"), Published = Text("published") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null };
    }

    // A verdict is on what was read: of an event read otherwise since it says nothing.
    private static Event? Find(ReportReading reading, Verdict verdict) =>
        reading.Events.FirstOrDefault(e => Ontology.Code(e.Type) == verdict.Type && e.Mode == verdict.Mode && e.Status.ToString().Equals(verdict.Status, StringComparison.OrdinalIgnoreCase) && Sides(e) == verdict.Sides && e.Mentions.Any(m => m.Spans.Predicate.Any(p => p.Start == verdict.Start)));

    private static string Sides(Event e)
    {
        string Of(bool target) => string.Join(',', e.Participants.Where(p => p.Role is ParticipantRole.Target == target).Select(p => p.Country ?? "-").Distinct().Order(StringComparer.Ordinal));
        return $"{Of(false)}>{Of(true)}";
    }

    // What the event is judged by: its surest mention, and whether it has more than one.
    private static List<Trait>? Best(IReadOnlyList<Told> told, Event e)
    {
        var mentions = told.Where(t => t.Candidate.IsComplete && e.Mentions.Contains(t.Mention)).ToList();
        if (mentions.Count == 0) return null;
        List<Trait> traits = [.. mentions.MaxBy(t => Weights.Sum(t.Traits))!.Traits, new("basis", 1)];
        if (e.Mentions.Count > 1) traits.Add(new("told again", 1));
        return traits;
    }
}
