using System.CommandLine;
using Chancery.Cli.Output.Records;

namespace Chancery.Cli.Verbs.Records;

/// <summary><c>chancery undo</c>: takes a correction back.</summary>
internal static class UndoVerb
{
    private const string More =
        """
        The statement stays in the list, marked as undone.

        Example:
          chancery undo 3
        """ + RecordVerbs.ExitCodes;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var number = new Argument<int>("N") { Description = "The number of a statement, as 'chancery statements' tells it" };
        var options = new RecordOptions(hasMoment: false);
        var command = new ExplainedCommand("undo", "Takes a correction back.", More) { number };
        options.AddTo(command);
        command.SetAction((parse, cancellation) => options.AskAsync(parse, surroundings, async talk =>
        {
            await talk.Printer.PrintAsync(await talk.Record.UndoAsync(parse.GetRequiredValue(number), cancellation), AnswerForms.Statements, cancellation);
            return ExitCodes.Ok;
        }, cancellation, writes: true));
        return command;
    }
}
