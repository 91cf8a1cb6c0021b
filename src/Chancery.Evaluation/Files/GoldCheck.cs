using System.Text.Json;

namespace Chancery.Evaluation;

/// <summary>Finds what no reading could answer: values outside the codebook's lists, evidence that does not stand there.</summary>
public static class GoldCheck
{
    private static readonly string[] Roles = ["source", "target", "participant"];
    private static readonly string[] Statuses = ["scheduled", .. Enum.GetNames<EventStatus>().Select(s => s.ToLowerInvariant())];

    /// <summary>The evidence that does not stand in the report's text; none where the text is not at hand.</summary>
    public static IEnumerable<FileFault> Misquotes(GoldReport gold)
    {
        ArgumentNullException.ThrowIfNull(gold);
        if (gold.FullText is null) yield break;
        var text = new ReportText(gold.FullText);
        foreach (var e in gold.Events)
            foreach (var quote in e.Evidence.Where(q => !text.Holds(q) || q.End > text.Length))
                yield return new(false, "CHY0305", null, $"The evidence {quote.Start}–{quote.End} of {e.Id ?? e.Type} is not what stands there{(quote.Text is null ? "" : $": \"{Short(quote.Text)}\"")}. Count code points of title, newline and text.");
    }

    internal static IEnumerable<FileFault> Faults(GoldEvent gold, JsonElement json, string called)
    {
        foreach (var type in gold.Accept.Types.Prepend(gold.Type!).Where(t => !Ontology.TryParseType(t, out _)))
            yield return Unknown(called, "type", type, "one of the codebook, in capitals");
        foreach (var status in gold.Accept.Statuses.Prepend(gold.Status ?? "null").Where(s => !Statuses.Contains(s)))
            yield return Unknown(called, "status", status, string.Join(", ", Statuses.Skip(1)));
        foreach (var role in gold.Actors.Select(a => a.Role).Where(r => !Roles.Contains(r)))
            yield return Unknown(called, "role", role, string.Join(", ", Roles));
        foreach (var time in gold.Accept.Times.Prepend(gold.Time).OfType<string>().Where(t => !EventTime.TryParse(t, out _)))
            yield return Unknown(called, "time", time, "EDTF, such as 2024-05 or [2024-05-16..2024-05-31]");
        if (json.Text("salience") is { } salience && salience is not ("main" or "background"))
            yield return Unknown(called, "salience", salience, "main or background");
        if (gold.Evidence.Count < Math.Max(json.Items("evidence").Count(), 1))
            yield return new(false, "CHY0305", null, $"{called} has evidence without a 'start' before an 'end', or none at all. Give both in code points.");
    }

    private static FileFault Unknown(string called, string field, string value, string known) =>
        new(false, "CHY0304", null, $"{called} has the {field} '{Short(value)}', which the codebook does not have. Write {known}.");

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
