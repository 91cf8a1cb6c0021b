using System.CommandLine;
using System.Text;
using Chancery.Cli.Output;
using Chancery.Cli.Pipeline;
using Chancery.Formats.Intake;
using Chancery.Reading.Suggestions;

namespace Chancery.Cli.Verbs.Lexicons;

/// <summary><c>chancery lexicon suggest</c>: reports in, what the lexicon lacks to read them well out.</summary>
internal static class SuggestVerb
{
    private const string More =
        """
        Lists, by how often they were met: people told of with country and office whom the lexicon does not know; names
        that took part in what political actors do and are nobody's; words that stood between two political actors and
        gave no event.

        Examples:
          chancery lexicon suggest reports.ndjson --min 3
          chancery lexicon suggest reports/ --format yaml > to-look-at.yaml
        """;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("FILE|FOLDER|-") { Description = "What to read, as with chancery read", Arity = ArgumentArity.OneOrMore };
        var folder = new Option<string?>("--lexicon") { Description = "A folder laid over the built-in lexicon", HelpName = "DIR" };
        var format = new Option<string>("--format") { Description = "table, yaml (to be pasted), csv or json", HelpName = "table|yaml|csv|json", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "yaml", "csv", "json");
        var min = new Option<int>("--min") { Description = "Leave out what was met less often", HelpName = "N", DefaultValueFactory = _ => 1 };
        var jobs = ReadingOptions.HowManyAtOnce();
        var published = ReadingOptions.Day("--published", "The day of publication of reports that tell none");
        var fast = new Option<bool>("--fast") { Description = "Analyse faster and less exactly" };
        var suggest = new ExplainedCommand("suggest", "Reads reports and lists what the lexicon lacks, by frequency.", More) { paths, folder, format, min, jobs, published, fast };
        suggest.SetAction((parse, cancellation) => Task.Run(
            () =>
            {
                var given = parse.GetRequiredValue(paths);
                var suggester = new LexiconSuggester(surroundings.Readers.CreateAnalyzer(parse.GetValue(fast)), ReaderFactory.Lexicon(parse.GetValue(folder)));
                var items = new ReportIntake(new PublicationPolicy(parse.GetValue(published)), surroundings.Input).Take(given);
                var run = new SuggestionRun(suggester, new ProgressLine(surroundings, InputSize.Of(given)), surroundings.Error);
                var counts = SuggestionCount.Of(run.Read(items, parse.GetValue(jobs), cancellation), parse.GetValue(min));
                surroundings.Output.Write(Encoding.UTF8.GetBytes(parse.GetValue(format) switch
                {
                    "yaml" => SuggestionYaml.Write(counts),
                    "csv" => SuggestionRows.Csv(counts),
                    "json" => SuggestionRows.Json(counts),
                    _ => SuggestionTables.Write(counts),
                }));
                return run.Unread == 0 ? ExitCodes.Ok : ExitCodes.SomeUnread;
            },
            cancellation));
        return suggest;
    }
}
