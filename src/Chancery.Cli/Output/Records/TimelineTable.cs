using System.Globalization;
using Chancery.Formats.Export;
using Spectre.Console;

namespace Chancery.Cli.Output.Records;

/// <summary>Events in the order of their days, a line each, under the years they belong to.</summary>
internal sealed class TimelineTable : IAnswerTable<RecordedEvent>
{
    private const string NoYear = "without a day";

    private int events;
    private string? year;

    public void Add(RecordedEvent answer, TerminalPage page)
    {
        events++;
        var e = answer.Event;
        var its = (e.Time?.Earliest ?? e.Time?.Latest)?.Year.ToString("0000", CultureInfo.InvariantCulture) ?? NoYear;
        if (its != year)
        {
            if (year is not null) page.Line();
            page.Line(its, RecordStyles.Strong);
            year = its;
        }

        var table = new Table().NoBorder().HideHeaders().Expand();
        table.AddColumn(new TableColumn("when").Width(13).NoWrap().Padding(0, 0, 1, 0));
        table.AddColumn(new TableColumn("status").Width(9).NoWrap().Padding(0, 0, 1, 0));
        table.AddColumn(new TableColumn("act").Width(13).NoWrap().Padding(0, 0, 1, 0));
        table.AddColumn(new TableColumn("who").Padding(0, 0, 0, 0));
        table.AddRow(
            new Text(EventWords.When(e)),
            new Text(RecordNames.Of(e.Status), RecordStyles.Of(e.Status)),
            new Text(Act(e)),
            new Text(Who(answer)));
        page.Write(table);
    }

    public void End(TerminalPage page)
    {
        if (events > 0) page.Line();
        page.Line(Count.Of(events, "event"), RecordStyles.Quiet);
    }

    private static string Act(Event e)
    {
        var act = e.Mode ?? Ontology.Code(e.Type).ToLowerInvariant();
        return act.Length <= 13 ? act : act[..12] + "…";
    }

    private static string Who(RecordedEvent e) =>
        RecordWords.Parties(e.Event)
        + (e.Event.Place is { } place ? $", in {EventWords.OneLine(place.Name)}" : "")
        + (e.IsOverdue ? " (overdue)" : "");
}
