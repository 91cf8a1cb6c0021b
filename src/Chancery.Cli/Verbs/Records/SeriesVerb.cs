using System.CommandLine;
using Chancery.Cli.Output.Records;

namespace Chancery.Cli.Verbs.Records;

/// <summary><c>chancery series</c>: counts by pair, month and kind.</summary>
internal static class SeriesVerb
{
    private const string More =
        """
        A row for each pair of countries, kind and month, from the first month with an event to the last, months without
        any included: how many events, and the mean of PLOVER's scale from -10 (conflict) to 10 (cooperation). A mutual
        act counts in both orders; what has no time is left out; what lasts counts in its first month.

        Examples:
          chancery series --format csv > series.csv
          chancery series --by pair,month,quad --country USA --from 2020-01-01
        """ + RecordVerbs.ExitCodes;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var by = new Option<string>("--by") { Description = "What is counted apart. Default: pair,month,type", HelpName = "pair,month,type|quad", DefaultValueFactory = _ => "pair,month,type" };
        by.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Kind(result.Tokens[0].Value) is null) result.AddError($"--by {result.Tokens[0].Value}: write pair,month,type or pair,month,quad.");
        });
        var filters = new EventFilters();
        var options = new RecordOptions(takesFile: true);
        var command = new ExplainedCommand("series", "Counts events by pair of countries, month, and type or quad class.", More) { by };
        filters.AddTo(command);
        options.AddTo(command);
        command.SetAction((parse, cancellation) => options.AskAsync(parse, surroundings, async talk =>
        {
            var kind = Kind(parse.GetRequiredValue(by))!.Value;
            var query = new SeriesQuery(await filters.QueryAsync(parse, talk, cancellation), kind);
            await talk.Printer.PrintAsync(talk.Record.SeriesAsync(query, cancellation), AnswerForms.Series(kind), cancellation);
            return ExitCodes.Ok;
        }, cancellation));
        return command;
    }

    // In any order, as lists are.
    private static SeriesKind? Kind(string by) => string.Join(',', by.Split(',').Order(StringComparer.Ordinal)) switch
    {
        "month,pair,type" => SeriesKind.Type,
        "month,pair,quad" => SeriesKind.Quad,
        _ => null,
    };
}
