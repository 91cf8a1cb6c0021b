using System.CommandLine;
using Chancery.Cli.Evaluating;
using Chancery.Evaluation;

namespace Chancery.Cli.Verbs;

/// <summary><c>chancery evaluate</c>: how well reports are read, measured on gold.</summary>
internal static class EvaluateVerb
{
    private const string More =
        """
        GOLD is a file of gold events with its report.txt beside it, or a folder of such files with their reports beside
        them or in reports.ndjson. PREDICTED is what 'chancery read … --format ndjson' printed; without it the reports are
        read now. docs/evaluation.md defines every figure.

        Examples:
          chancery evaluate gold/
          chancery evaluate gold/ events.ndjson --main --foreign --details
          chancery evaluate gold/ --clusters
          chancery evaluate gold/ --format json > figures.json

        Exit codes: 0 all was judged, 1 something could not be read and the rest was judged, 2 wrong usage.
        """;

    /// <summary>The verb, and what its help says below the usual.</summary>
    public static (Command Verb, string More) Create(Surroundings surroundings)
    {
        var gold = new Argument<string>("GOLD") { Description = "A file of gold events, or a folder of them" };
        var predicted = new Argument<string?>("PREDICTED") { Description = "Readings as NDJSON, - for standard input; without it the reports are read now", Arity = ArgumentArity.ZeroOrOne };
        var main = new Option<bool>("--main") { Description = "Gold events of salience background cost nothing, found or missed" };
        var foreign = new Option<bool>("--foreign") { Description = "Do not count wrong events that are OFFICE, or acts within one country" };
        var details = new Option<bool>("--details") { Description = "Show every event: found, missed, extra" };
        var clusters = new Option<bool>("--clusters") { Description = "Also judge how events are merged across reports: gold events alone, and as read now" };
        var format = new Option<string>("--format") { Description = "table or json. Default: table", HelpName = "table|json", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var command = new Command("evaluate", "Measures readings on gold: precision, recall and F1 of events and their fields, confusion, calibration.") { gold, predicted, main, foreign, details, clusters, format };
        command.Validators.Add(parse =>
        {
            if (parse.GetValue(clusters) && parse.GetValue(predicted) is not null)
                parse.AddError("--clusters merges what is read now, and PREDICTED was read before. Leave one of them out.");
        });
        command.SetAction((parse, cancellation) =>
        {
            var run = new EvaluationRun(surroundings, new EvaluationOptions(parse.GetValue(main), parse.GetValue(foreign)), parse.GetValue(details), parse.GetValue(clusters), parse.GetValue(format) == "json");
            return Task.Run(() => run.Run(parse.GetRequiredValue(gold), parse.GetValue(predicted), cancellation), cancellation);
        });
        return (command, More);
    }
}
