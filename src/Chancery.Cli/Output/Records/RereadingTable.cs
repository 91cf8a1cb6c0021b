using Chancery.Formats.Export;

namespace Chancery.Cli.Output.Records;

/// <summary>What new readings changed, a report each: events gone, new and changed.</summary>
internal sealed class RereadingTable : IAnswerTable<Rereading>
{
    private int reports;
    private int changed;

    public void Add(Rereading answer, TerminalPage page)
    {
        reports++;
        if (answer.Gone.Count + answer.New.Count + answer.Changed.Count == 0) return;
        changed++;
        page.Line(RecordWords.Report(answer.Report), RecordStyles.Strong);
        Draw("- ", answer.Gone, page);
        Draw("+ ", answer.New, page);
        Draw("~ ", answer.Changed, page);
    }

    public void End(TerminalPage page) => page.Line($"{Count.Of(reports, "report")} read again, {changed} changed", RecordStyles.Quiet);

    private static void Draw(string mark, EquatableList<Event> events, TerminalPage page)
    {
        foreach (var e in events)
            page.Line($"  {mark}{e.Time?.ToString() ?? "-"} {RecordNames.Of(e.Status)} {e.Mode ?? Ontology.Code(e.Type)}: {RecordWords.Parties(e)}");
    }
}
