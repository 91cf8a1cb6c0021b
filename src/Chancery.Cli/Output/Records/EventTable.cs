using System.Globalization;
using Chancery.Formats.Export;
using Spectre.Console;

namespace Chancery.Cli.Output.Records;

/// <summary>Events of the record, a few lines each, as they come: when, how far, who to whom, what, and how well supported.</summary>
internal sealed class EventTable : IAnswerTable<RecordedEvent>
{
    private int events;

    public void Add(RecordedEvent answer, TerminalPage page)
    {
        events++;
        Draw(answer, page);
    }

    public void End(TerminalPage page) => page.Line(Count.Of(events, "event"), RecordStyles.Quiet);

    /// <summary>Draws one event.</summary>
    /// <param name="e">The event.</param>
    /// <param name="page">Where to.</param>
    /// <param name="notes">Lines below it.</param>
    public static void Draw(RecordedEvent e, TerminalPage page, params IEnumerable<string> notes)
    {
        var table = new Table().NoBorder().HideHeaders().Expand();
        table.AddColumn(new TableColumn("when").Width(13).NoWrap().Padding(0, 0, 1, 0));
        table.AddColumn(new TableColumn("status").Width(9).NoWrap().Padding(0, 0, 1, 0));
        table.AddColumn(new TableColumn("what").Padding(0, 0, 2, 0));
        table.AddColumn(new TableColumn("sure").Width(4).NoWrap().RightAligned().Padding(0, 0, 0, 0));
        var what = new Paragraph().Append(RecordWords.Parties(e.Event), RecordStyles.Strong).Append("\n" + EventWords.What(e.Event), RecordStyles.Plain);
        if (RecordWords.Flags(e) is { Length: > 0 } flags) what.Append("\n" + flags, RecordStyles.Alarm);
        foreach (var note in notes) what.Append("\n" + note, RecordStyles.Plain);
        what.Append("\n" + string.Join(" · ", new[] { RecordWords.Life(e), RecordWords.Support(e), e.Id }.Where(p => p.Length > 0)), RecordStyles.Quiet);
        table.AddRow(
            new Text(EventWords.When(e.Event)),
            new Text(RecordNames.Of(e.Event.Status), RecordStyles.Of(e.Event.Status)),
            what,
            new Text(e.Event.Confidence.ToString("0.00", CultureInfo.InvariantCulture)));
        page.Write(table);
    }
}
