using Chancery.Formats.Export;

namespace Chancery.Cli.Output.Records;

/// <summary>What the record learned, an event each: what sort of news it is, the event as it is now, and what it was before.</summary>
internal sealed class ChangeTable : IAnswerTable<EventChange>
{
    private readonly SortedDictionary<EventChangeKind, int> kinds = [];

    public void Add(EventChange answer, TerminalPage page)
    {
        if (kinds.Count > 0) page.Line();
        kinds[answer.Kind] = kinds.GetValueOrDefault(answer.Kind) + 1;
        page.Line(Heading(answer), RecordStyles.Alarm);
        if ((answer.After ?? answer.Before) is { } e) EventTable.Draw(e, page, Notes(answer));
    }

    public void End(TerminalPage page)
    {
        if (kinds.Count > 0) page.Line();
        page.Line(kinds.Count == 0 ? "nothing new" : string.Join(", ", kinds.Select(k => $"{k.Value} {RecordNames.Of(k.Key)}")), RecordStyles.Quiet);
    }

    private static string Heading(EventChange change) => change.Kind switch
    {
        EventChangeKind.Joined => "joined: it turned out to be part of another event",
        _ => RecordNames.Of(change.Kind),
    };

    private static IEnumerable<string> Notes(EventChange change)
    {
        if (change is { Before: { } before, After: { } after })
            foreach (var field in change.Fields) yield return $"{field}: {Value(before, field)} → {Value(after, field)}";
        if (change.Kind is not EventChangeKind.New && change.Mentions.Count > 0) yield return $"{Count.Of(change.Mentions.Count, "new mention")}";
    }

    // As the field is printed; a field that is more than a word is told by how much of it there is.
    private static string Value(RecordedEvent e, string field) => EventWords.OneLine(field switch
    {
        "time" => e.Event.Time?.ToString() ?? "none",
        "status" => RecordNames.Of(e.Event.Status),
        "place" => e.Event.Place?.Name ?? "none",
        "type" => Ontology.Code(e.Event.Type),
        "mode" => e.Event.Mode ?? "none",
        "about" => e.Event.About ?? "none",
        "count" => e.Event.Count ?? "none",
        "cameo" => e.Event.Cameo ?? "none",
        "confidence" => e.Event.Confidence.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture),
        "participants" => RecordWords.Parties(e.Event),
        "sources" => Count.Of(e.Sources, "source"),
        "attribution" => string.Join("; ", e.Event.Attribution.Select(c => c.IsOwnVoice ? "the report" : EventWords.Chain(c))),
        "overdue" => e.IsOverdue ? "overdue" : "not overdue",
        "disagreements" => Count.Of(e.Disagreements.Count, "disagreement"),
        _ => "…",
    });
}
