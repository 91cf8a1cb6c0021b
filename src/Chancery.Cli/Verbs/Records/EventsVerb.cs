using System.CommandLine;
using Chancery.Cli.Output.Records;

namespace Chancery.Cli.Verbs.Records;

/// <summary><c>chancery events</c>: the events of a record that match.</summary>
internal static class EventsVerb
{
    private const string More =
        """
        Countries are given by code (RUS), ISO alpha-2 (RU) or name (Russia); actors by id or name. Every condition must
        hold; of several types, modes or statuses, one.

        Examples:
          chancery events diplomacy.db
          chancery events --pair USA-CHN --mode visit --from 2023-01-01
          chancery events --text "\"nuclear talks\"" --as-of 2024-03-01 --format ndjson
          chancery events --overdue
        """ + RecordVerbs.ExitCodes;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var filters = new EventFilters();
        var overdue = new Option<bool>("--overdue") { Description = "Only what was announced, is past, and was never confirmed" };
        var dismissed = new Option<bool>("--dismissed") { Description = "Show dismissed events as well" };
        var limit = EventFilters.Limit();
        var order = new Option<string>("--order")
        {
            Description = "time (when it happens), latest (the latest first) or known (last told first). Default: time",
            HelpName = "time|latest|known",
            DefaultValueFactory = _ => "time",
        };
        order.AcceptOnlyFromAmong("time", "latest", "known");
        var options = new RecordOptions(takesFile: true);
        var command = new ExplainedCommand("events", "Lists the events of a record.", More);
        filters.AddTo(command);
        foreach (Option option in new Option[] { overdue, dismissed, limit, order }) command.Options.Add(option);
        options.AddTo(command);
        command.SetAction((parse, cancellation) => options.AskAsync(parse, surroundings, async talk =>
        {
            var query = await filters.QueryAsync(parse, talk, cancellation) with
            {
                IsOverdue = parse.GetValue(overdue) ? true : null,
                WithDismissed = parse.GetValue(dismissed),
                Limit = parse.GetValue(limit),
                Order = parse.GetValue(order) switch { "latest" => EventOrder.LatestTime, "known" => EventOrder.LastKnown, _ => EventOrder.Time },
            };
            await talk.Printer.PrintAsync(talk.Record.EventsAsync(query, cancellation), AnswerForms.Events, cancellation);
            return ExitCodes.Ok;
        }, cancellation));
        return command;
    }
}
