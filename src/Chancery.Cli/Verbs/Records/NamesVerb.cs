using System.CommandLine;
using Chancery.Cli.Output.Records;

namespace Chancery.Cli.Verbs.Records;

/// <summary><c>chancery names</c>: how each outlet names an actor, over time.</summary>
internal static class NamesVerb
{
    private const string More =
        """
        Examples:
          chancery names "Vladimir Putin"
          chancery names person:vladimir-putin --format csv > putin.csv
        """ + RecordVerbs.ExitCodes;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var actor = new Argument<string>("ACTOR") { Description = "An actor of the record, by id or name" };
        var options = new RecordOptions();
        var command = new ExplainedCommand("names", "Tells how each outlet names an actor, and since when.", More) { actor };
        options.AddTo(command);
        command.SetAction((parse, cancellation) => options.AskAsync(parse, surroundings, async talk =>
        {
            var id = await new RecordNamesakes(talk, cancellation).ActorAsync(parse.GetRequiredValue(actor));
            await talk.Printer.PrintAsync(talk.Record.NamesAsync(id, talk.Moment, cancellation), AnswerForms.Names, cancellation);
            return ExitCodes.Ok;
        }, cancellation));
        return command;
    }
}
