using System.Globalization;
using Spectre.Console;

namespace Chancery.Cli.Output.Records;

/// <summary>What a record holds: its counts, its days, and a bar for each type.</summary>
internal sealed class RecordStatsPage : IAnswerTable<RecordStats>
{
    private const int Bar = 30;

    public void Add(RecordStats answer, TerminalPage page)
    {
        var counts = Columns();
        foreach (var (what, count) in new[]
        {
            ("reports", answer.Reports), ("outlets", answer.Outlets), ("mentions", answer.Mentions), ("events", answer.Events),
            ("actors", answer.Actors), ("corrections", answer.Statements),
        })
            counts.AddRow(what, count.ToString("N0", CultureInfo.InvariantCulture), "");
        page.Write(counts);
        page.Line(answer.First is null ? "no day of publication" : $"published from {RecordWords.Day(answer.First)} to {RecordWords.Day(answer.Last)}", RecordStyles.Quiet);
        if (answer.Types.Count == 0) return;
        page.Line();
        var types = Columns();
        var most = answer.Types.Max(t => t.Events);
        foreach (var (type, events) in answer.Types)
            types.AddRow(Ontology.Code(type), events.ToString("N0", CultureInfo.InvariantCulture), new string('█', Math.Max(1, events * Bar / Math.Max(1, most))));
        page.Write(types);
    }

    public void End(TerminalPage page)
    {
    }

    private static Table Columns()
    {
        var table = new Table().NoBorder().HideHeaders();
        table.AddColumn(new TableColumn("what").Width(11).NoWrap().Padding(0, 0, 2, 0));
        table.AddColumn(new TableColumn("count").Width(9).NoWrap().RightAligned().Padding(0, 0, 2, 0));
        table.AddColumn(new TableColumn("bar").NoWrap().Padding(0, 0, 0, 0));
        return table;
    }
}
