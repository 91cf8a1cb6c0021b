using System.CommandLine;
using Chancery.Cli.Output.Records;

namespace Chancery.Cli.Verbs.Records;

/// <summary><c>chancery unread</c>: the reports that gave nothing, and why.</summary>
internal static class UnreadVerb
{
    private const string More =
        """
        Examples:
          chancery unread diplomacy.db
          chancery unread --format csv > unread.csv
        """ + RecordVerbs.ExitCodes;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new RecordOptions(takesFile: true);
        var command = new ExplainedCommand("unread", "Lists the reports that gave no event, and why.", More);
        options.AddTo(command);
        command.SetAction((parse, cancellation) => options.AskAsync(parse, surroundings, async talk =>
        {
            await talk.Printer.PrintAsync(talk.Record.UnreadAsync(talk.Moment, cancellation), AnswerForms.Unread, cancellation);
            return ExitCodes.Ok;
        }, cancellation));
        return command;
    }
}
