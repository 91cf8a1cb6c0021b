using System.CommandLine;
using Chancery.Cli.Output.Records;

namespace Chancery.Cli.Verbs.Records;

/// <summary><c>chancery statements</c>: the corrections that people made.</summary>
internal static class StatementsVerb
{
    private const string More =
        """
        Examples:
          chancery statements diplomacy.db
          chancery statements --format csv
        """ + RecordVerbs.ExitCodes;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new RecordOptions(takesFile: true, hasMoment: false);
        var command = new ExplainedCommand("statements", "Lists the corrections that people made, undone ones too.", More);
        options.AddTo(command);
        command.SetAction((parse, cancellation) => options.AskAsync(parse, surroundings, async talk =>
        {
            await talk.Printer.PrintAsync(talk.Record.StatementsAsync(cancellation), AnswerForms.Statements, cancellation);
            return ExitCodes.Ok;
        }, cancellation));
        return command;
    }
}
