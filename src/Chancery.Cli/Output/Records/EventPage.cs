using System.Globalization;
using Chancery.Formats.Export;
using Spectre.Console;

namespace Chancery.Cli.Output.Records;

/// <summary>One event of the record with all that is known of it: its life, where its mentions disagree, and their words.</summary>
internal sealed class EventPage : IAnswerTable<RecordedEvent>
{
    public void Add(RecordedEvent answer, TerminalPage page)
    {
        Head(answer, page);
        Life(answer, page);
        Disagreements(answer, page);
        page.Line();
        page.Line($"Evidence ({Count.Of(answer.Mentions.Count, "mention")})", RecordStyles.Strong);
        string? report = null;
        foreach (var mention in answer.Mentions)
        {
            if (mention.Report.Id != report) Report(mention.Report, page);
            report = mention.Report.Id;
            Words(mention, page);
        }
    }

    public void End(TerminalPage page)
    {
    }

    /// <summary>The words of a mention, marked, under its status, time and speakers.</summary>
    public static void Words(RecordedMention mention, TerminalPage page)
    {
        var told = mention.Mention;
        var parts = new[]
        {
            RecordNames.Of(told.Status),
            told.Time?.ToString(),
            told.Place is { } place ? $"in {EventWords.OneLine(place.Name)}" : null,
            told.Attribution.IsOwnVoice ? null : $"said by {EventWords.Chain(told.Attribution)}",
            mention.Said == mention.Report.Known ? null : $"on {RecordWords.Day(mention.Said)}",
            mention.Id,
        };
        page.Indented(MarkedWords.Of(told, page.HasColour));
        page.Indented(new Text(string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p))), RecordStyles.Quiet));
    }

    /// <summary>The head of a report: outlet, day, title and address.</summary>
    public static void Report(KnownReport report, TerminalPage page)
    {
        page.Line();
        page.Line(RecordWords.Report(report));
        if (report.Url is { } url) page.Line(EventWords.OneLine(url), RecordStyles.Quiet);
    }

    private static void Head(RecordedEvent e, TerminalPage page)
    {
        page.Line(EventWords.WhoToWhom(e.Event), RecordStyles.Strong);
        page.Line(EventWords.What(e.Event));
        var state = new Paragraph()
            .Append(e.Event.Time?.ToString() ?? "no day told", RecordStyles.Plain)
            .Append(" · ", RecordStyles.Plain)
            .Append(RecordNames.Of(e.Event.Status), RecordStyles.Of(e.Event.Status))
            .Append(string.Create(CultureInfo.InvariantCulture, $" · confidence {e.Event.Confidence:0.00} · {RecordWords.Support(e)}"), RecordStyles.Plain);
        page.Write(state);
        page.Line();
        if (RecordWords.Flags(e) is { Length: > 0 } flags) page.Line(flags, RecordStyles.Alarm);
        page.Line($"{e.Id} · known since {RecordWords.Day(e.FirstKnown)}{(e.LastKnown == e.FirstKnown ? "" : $", last told on {RecordWords.Day(e.LastKnown)}")}", RecordStyles.Quiet);
    }

    private static void Life(RecordedEvent e, TerminalPage page)
    {
        page.Line();
        page.Line("Life", RecordStyles.Strong);
        var outlets = e.Mentions.GroupBy(m => m.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Report, StringComparer.Ordinal);
        var table = new Table().NoBorder().HideHeaders();
        table.AddColumn(new TableColumn("said").NoWrap().Padding(0, 0, 2, 0));
        table.AddColumn(new TableColumn("status").NoWrap().Padding(0, 0, 2, 0));
        table.AddColumn(new TableColumn("").NoWrap().Padding(0, 0, 2, 0));
        table.AddColumn(new TableColumn("").Padding(0, 0, 0, 0));
        foreach (var step in e.Life)
        {
            var report = outlets.GetValueOrDefault(step.Mention);
            table.AddRow(
                new Text(RecordWords.Day(step.Said)),
                new Text(RecordNames.Of(step.Status), RecordStyles.Of(step.Status)),
                new Text(step.Time?.ToString() ?? "-"),
                new Text(EventWords.OneLine(report?.Outlet ?? report?.Source ?? ""), RecordStyles.Quiet));
        }

        page.Indented(table);
    }

    private static void Disagreements(RecordedEvent e, TerminalPage page)
    {
        if (e.Disagreements.Count == 0) return;
        page.Line();
        page.Line("Where they disagree", RecordStyles.Strong);
        var table = new Table().NoBorder().HideHeaders();
        table.AddColumn(new TableColumn("").NoWrap().Padding(0, 0, 2, 0));
        table.AddColumn(new TableColumn("value").Padding(0, 0, 2, 0));
        table.AddColumn(new TableColumn("sources").NoWrap().Padding(0, 0, 0, 0));
        foreach (var (field, values) in e.Disagreements)
            for (var i = 0; i < values.Count; i++)
                table.AddRow(new Text(i == 0 ? field : ""), new Text(EventWords.OneLine(values[i].Value)), new Text(Count.Of(values[i].Sources, "source"), RecordStyles.Quiet));
        page.Indented(table);
    }
}
