using System.CommandLine;
using Chancery.Cli.Output.Records;

namespace Chancery.Cli.Verbs.Records;

/// <summary><c>chancery diff</c>: what the record learned between two days.</summary>
internal static class DiffVerb
{
    private const string More =
        """
        What was said after the end of the first day and by the end of the second: events that are new, changed,
        confirmed, or turned out to be part of another.

        Examples:
          chancery diff --from 2023-06-06 --to 2023-06-14
          chancery diff --from 2023-06-06 --to 2023-06-14 --pair USA-CHN --format ndjson
        """ + RecordVerbs.ExitCodes;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var from = ReadingOptions.Day("--from", "The first day; what was said by its end was known");
        var to = ReadingOptions.Day("--to", "The second day");
        (from.Required, to.Required) = (true, true);
        var filters = new EventFilters(hasDays: false);
        var options = new RecordOptions(takesFile: true, hasMoment: false);
        var command = new ExplainedCommand("diff", "Tells what the record learned between two days.", More) { from, to };
        filters.AddTo(command);
        options.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(from) is { } one && result.GetResult(to) is { } other && one.GetValue(from) is { } first && other.GetValue(to) is { } last && first > last)
                result.AddError($"--from {RecordWords.Day(first)} is behind --to {RecordWords.Day(last)}. Give the earlier day first.");
        });
        command.SetAction((parse, cancellation) => options.AskAsync(parse, surroundings, async talk =>
        {
            var changes = talk.Record.DiffAsync(parse.GetValue(from)!.Value, parse.GetValue(to)!.Value, await filters.QueryAsync(parse, talk, cancellation), cancellation);
            await talk.Printer.PrintAsync(changes, AnswerForms.Changes, cancellation);
            return ExitCodes.Ok;
        }, cancellation));
        return command;
    }
}
