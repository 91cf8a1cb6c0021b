using System.CommandLine;
using Chancery.Cli.Output.Records;

namespace Chancery.Cli.Verbs.Records;

/// <summary><c>chancery stats</c>: what a record holds.</summary>
internal static class StatsVerb
{
    private const string More =
        """
        Examples:
          chancery stats diplomacy.db
          chancery stats --as-of 2023-12-31 --format json
        """ + RecordVerbs.ExitCodes;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new RecordOptions(takesFile: true);
        var command = new ExplainedCommand("stats", "Counts what a record holds.", More);
        options.AddTo(command);
        command.SetAction((parse, cancellation) => options.AskAsync(parse, surroundings, async talk =>
        {
            await talk.Printer.PrintAsync(await talk.Record.StatsAsync(talk.Moment, cancellation), AnswerForms.Stats, cancellation);
            return ExitCodes.Ok;
        }, cancellation));
        return command;
    }
}
