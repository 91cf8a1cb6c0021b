using System.CommandLine;
using Chancery.Cli.Output.Records;

namespace Chancery.Cli.Verbs.Records;

/// <summary><c>chancery reread</c>: reads every report again with today's reader.</summary>
internal static class RereadVerb
{
    private const string More =
        """
        Reports that this version of the reader, with this lexicon, has read already are passed over. The old readings are
        kept, corrections hold on, and what changed is told: events gone, new, and changed.

        Examples:
          chancery reread diplomacy.db
          chancery reread --lexicon my-lexicon --format ndjson > changes.ndjson
        """ + RecordVerbs.ExitCodes;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var lexicon = new Option<string?>("--lexicon") { Description = "A folder of YAML files added to the built-in lexicon", HelpName = "DIR" };
        var fast = new Option<bool>("--fast") { Description = "Analyse faster and less exactly" };
        var options = new RecordOptions(takesFile: true, hasMoment: false);
        var command = new ExplainedCommand("reread", "Reads every report again that another version read, and tells what changed.", More) { lexicon, fast };
        options.AddTo(command);
        command.SetAction((parse, cancellation) => options.AskAsync(parse, surroundings, async talk =>
        {
            var choice = new ReaderChoice(parse.GetValue(lexicon), parse.GetValue(fast), All: false);
            var rereadings = talk.Record.RereadAsync(surroundings.Readers.Create(choice), surroundings.Readers.Version(choice), cancellation);
            await talk.Printer.PrintAsync(rereadings, AnswerForms.Rereadings, cancellation);
            return ExitCodes.Ok;
        }, cancellation, writes: true));
        return command;
    }
}
