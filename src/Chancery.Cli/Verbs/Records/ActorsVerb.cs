using System.CommandLine;
using Chancery.Cli.Output.Records;

namespace Chancery.Cli.Verbs.Records;

/// <summary><c>chancery actors</c>: who takes part in the events that match.</summary>
internal static class ActorsVerb
{
    private const string More =
        """
        Examples:
          chancery actors diplomacy.db
          chancery actors --country China --type CONSULT --limit 20
        """ + RecordVerbs.ExitCodes;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var filters = new EventFilters();
        var limit = EventFilters.Limit();
        var options = new RecordOptions(takesFile: true);
        var command = new ExplainedCommand("actors", "Lists who takes part in events, those of most events first.", More);
        filters.AddTo(command);
        command.Options.Add(limit);
        options.AddTo(command);
        command.SetAction((parse, cancellation) => options.AskAsync(parse, surroundings, async talk =>
        {
            var actors = talk.Record.ActorsAsync(await filters.QueryAsync(parse, talk, cancellation), cancellation);
            await talk.Printer.PrintAsync(parse.GetValue(limit) is { } most ? actors.Take(most) : actors, AnswerForms.Actors, cancellation);
            return ExitCodes.Ok;
        }, cancellation));
        return command;
    }
}
