using Spectre.Console;

namespace Chancery.Cli.Output.Records;

/// <summary>Why an event was coded as it was: for each mention its words, the frame that fitted, its word, and how its parts were found.</summary>
internal sealed class WhyPage : IAnswerTable<RecordedEvent>
{
    public void Add(RecordedEvent answer, TerminalPage page)
    {
        page.Line(RecordWords.Parties(answer.Event), RecordStyles.Strong);
        page.Line(EventWords.What(answer.Event));
        page.Line(answer.Id, RecordStyles.Quiet);
        foreach (var mention in answer.Mentions)
        {
            EventPage.Report(mention.Report, page);
            page.Indented(MarkedWords.Of(mention.Mention, page.HasColour));
            var table = new Table().NoBorder().HideHeaders();
            table.AddColumn(new TableColumn("what").NoWrap().Padding(0, 0, 2, 0));
            table.AddColumn(new TableColumn("value").Padding(0, 0, 0, 0));
            foreach (var (what, value) in Parts(mention)) table.AddRow(new Text(what, RecordStyles.Quiet), new Text(value));
            page.Indented(table);
        }
    }

    public void End(TerminalPage page)
    {
    }

    private static IEnumerable<(string What, string Value)> Parts(RecordedMention mention)
    {
        if (mention.Mention.Reason is { } reason)
        {
            yield return ("frame", reason.Frame);
            yield return ("word", reason.Word);
            yield return ("rule", reason.Rule);
        }
        else
        {
            yield return ("reason", "not told by the reader that made it");
        }

        var spans = mention.Mention.Spans;
        foreach (var (field, words) in new[] { ("act", spans.Predicate), ("people", spans.Participants), ("time", spans.Time), ("place", spans.Place), ("status", spans.Status), ("speaker", spans.Attribution) })
            if (words.Count > 0) yield return (field, string.Join(" · ", words.Select(w => $"“{EventWords.OneLine(w.Text)}”")));
        yield return ("mention", mention.Id);
    }
}
