using System.CommandLine;
using Chancery.Cli.Output.Records;

namespace Chancery.Cli.Verbs.Records;

/// <summary><c>chancery timeline</c>: what a country, or a pair of countries, did, in the order of its days.</summary>
internal static class TimelineVerb
{
    private const string More =
        """
        Examples:
          chancery timeline Russia China
          chancery timeline FR --from 2023-01-01 --as-of 2023-06-30
        """ + RecordVerbs.ExitCodes;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var countries = new Argument<string[]>("COUNTRY") { Description = "A country by code, ISO alpha-2 or name; or two, for what is between them", Arity = new(1, 2) };
        var filters = new EventFilters();
        var options = new RecordOptions();
        var command = new ExplainedCommand("timeline", "Tells what a country did, or what two did with each other, in the order of the days.", More) { countries };
        filters.AddTo(command);
        options.AddTo(command);
        command.SetAction((parse, cancellation) => options.AskAsync(parse, surroundings, async talk =>
        {
            var query = await filters.QueryAsync(parse, talk, cancellation);
            var names = new RecordNamesakes(talk, cancellation);
            var codes = query.Countries.ToList();
            foreach (var country in parse.GetRequiredValue(countries)) codes.Add(await names.CountryAsync(country));
            await talk.Printer.PrintAsync(talk.Record.EventsAsync(query with { Countries = [.. codes] }, cancellation), AnswerForms.Timeline, cancellation);
            return ExitCodes.Ok;
        }, cancellation));
        return command;
    }
}
