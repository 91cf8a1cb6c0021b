using System.CommandLine;
using System.Text;
using Chancery.Cli.Output;
using Chancery.Reading.Lexicon.Stats;

namespace Chancery.Cli.Verbs.Lexicons;

/// <summary><c>chancery lexicon stats</c>: how much the lexicon knows.</summary>
internal static class StatsVerb
{
    private const string More =
        """
        Examples:
          chancery lexicon stats
          chancery lexicon stats --lexicon my-lexicon --format json
        """;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var folder = new Option<string?>("--lexicon") { Description = "A folder laid over the built-in lexicon; without it the built-in one is counted", HelpName = "DIR" };
        var format = new Option<string>("--format") { Description = "table or json", HelpName = "table|json", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var stats = new ExplainedCommand(
            "stats", "Counts what a lexicon knows: words by event type, CAMEO codes, actors, offices, sources, and up to what date they were checked.", More) { folder, format };
        stats.SetAction(parse =>
        {
            var counted = LexiconStats.Of(ReaderFactory.Source(parse.GetValue(folder)));
            var text = parse.GetValue(format) is "json" ? StatsJson.Write(counted) : StatsTable.Write(counted);
            surroundings.Output.Write(Encoding.UTF8.GetBytes(text));
            return ExitCodes.Ok;
        });
        return stats;
    }
}
