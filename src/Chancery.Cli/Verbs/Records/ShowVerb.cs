using System.CommandLine;
using Chancery.Cli.Output.Records;

namespace Chancery.Cli.Verbs.Records;

/// <summary><c>chancery show</c>: one event with all that is known of it.</summary>
internal static class ShowVerb
{
    private const string More =
        """
        The words behind each field are marked in the evidence: by colour on a terminal, by brackets elsewhere.
        As csv it is a mention a row.

        Examples:
          chancery show 3f2a9c1b2d3e4f50
          chancery show 3f2a9c1b2d3e4f50 --as-of 2023-06-14
        """ + RecordVerbs.ExitCodes;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var id = AskedEvent.Argument();
        var options = new RecordOptions();
        var command = new ExplainedCommand("show", "Shows an event: its fields, its life, where reports disagree, and their words.", More) { id };
        options.AddTo(command);
        command.SetAction((parse, cancellation) => options.AskAsync(parse, surroundings, async talk =>
        {
            await talk.Printer.PrintAsync(await AskedEvent.FindAsync(talk, parse.GetRequiredValue(id), cancellation), AnswerForms.Event, cancellation);
            return ExitCodes.Ok;
        }, cancellation));
        return command;
    }
}
