using System.Globalization;
using System.Text;
using Chancery.Cli.Pipeline;
using Chancery.Formats.Export;
using Spectre.Console;

namespace Chancery.Cli.Output;

/// <summary>Readings as tables for people: a report a table, an event a row.</summary>
/// <param name="width">Width in characters.</param>
/// <param name="colour">True when colours may be used.</param>
/// <param name="all">True to show reports without events, and names and noise.</param>
internal sealed class TableOutput(int width, bool colour, bool all) : IReadingOutput
{
    private static readonly Style Plain = Style.Plain;
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(decoration: Decoration.Dim);

    public ReadOnlyMemory<byte> Opening => default;

    public ReadOnlyMemory<byte> Between => default;

    public ReadOnlyMemory<byte> Render(ReportReading reading)
    {
        if (!all && reading.Events.Count == 0 && reading.Warnings.Count == 0) return default;
        using var page = new TerminalPage(width, colour);
        Heading(page, reading.Report);
        if (reading.Events.Count > 0) page.Write(Rows(reading.Events));
        foreach (var warning in reading.Warnings) page.Line($"warning {warning.Code}: {warning.Message}", Plain);
        if (all) Rest(page, reading);
        page.Line();
        return page.Take();
    }

    public ReadOnlyMemory<byte> Closing(Tally tally)
    {
        var silent = tally.Silent == 0 ? "" : $" ({tally.Silent} without events)";
        return Encoding.UTF8.GetBytes($"{Count(tally.Found, "event")} in {Count(tally.Reports, "report")}{silent}\n");
    }

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";

    private static void Heading(TerminalPage page, Report report)
    {
        if (!string.IsNullOrWhiteSpace(report.Title)) page.Line(EventWords.OneLine(report.Title), Strong);
        var day = report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date";
        page.Line(string.Join(" · ", new[] { report.Outlet, day, report.Source }.Where(p => !string.IsNullOrWhiteSpace(p))), Quiet);
    }

    private static Table Rows(EquatableList<Event> events)
    {
        var table = new Table().NoBorder().HideHeaders().Expand();
        table.AddColumn(new TableColumn("when").Width(13).NoWrap().Padding(0, 0, 1, 0));
        table.AddColumn(new TableColumn("status").Width(9).NoWrap().Padding(0, 0, 1, 0));
        table.AddColumn(new TableColumn("what").Padding(0, 0, 2, 0));
        table.AddColumn(new TableColumn("sure").Width(4).NoWrap().RightAligned().Padding(0, 0, 0, 0));
        foreach (var e in events)
        {
            var what = new Paragraph()
                .Append(EventWords.WhoToWhom(e), Strong)
                .Append("\n" + EventWords.Act(e), Plain)
                .Append("\n" + EventWords.Quoted(e), Quiet);
            table.AddRow(new Text(EventWords.When(e)), new Text(RecordNames.Of(e.Status)), what, new Text(e.Confidence.ToString("0.00", CultureInfo.InvariantCulture)));
        }

        return table;
    }

    private static void Rest(TerminalPage page, ReportReading reading)
    {
        foreach (var naming in reading.Names) page.Line($"named: {naming.Name} as {string.Join(", ", naming.As.Select(a => $"“{a}”"))}", Quiet);
        foreach (var noise in reading.Noise) page.Line($"left out: {RecordNames.Of(noise.Kind)} “{EventWords.Shortened(noise.Span.Text)}”", Quiet);
    }
}
