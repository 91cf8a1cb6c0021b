using System.CommandLine;
using Chancery.Cli.Output.Records;

namespace Chancery.Cli.Verbs.Records;

/// <summary><c>chancery why</c>: why an event was coded as it was.</summary>
internal static class WhyVerb
{
    private const string More =
        """
        For each mention: the frame of the lexicon that fitted, the word of it that was met, how its parts were found,
        and the words behind each field.

        Examples:
          chancery why 3f2a9c1b2d3e4f50
          chancery why 3f2a9c1b2d3e4f50 --format json
        """ + RecordVerbs.ExitCodes;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var id = AskedEvent.Argument();
        var options = new RecordOptions();
        var command = new ExplainedCommand("why", "Tells why an event was coded: the rule, the frame and the words.", More) { id };
        options.AddTo(command);
        command.SetAction((parse, cancellation) => options.AskAsync(parse, surroundings, async talk =>
        {
            await talk.Printer.PrintAsync(await AskedEvent.FindAsync(talk, parse.GetRequiredValue(id), cancellation), AnswerForms.Reasons, cancellation);
            return ExitCodes.Ok;
        }, cancellation));
        return command;
    }
}
