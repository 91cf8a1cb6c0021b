using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Cli.Pipeline;
using Chancery.Formats.Intake;

namespace Chancery.Cli.Verbs;

/// <summary><c>chancery times</c>: reports in, the times they tell out.</summary>
internal static class TimesVerb
{
    private const string More =
        """
        The inputs are those of 'chancery read'. Each expression has its place in Unicode code points of the input as given
        (title, newline and text where there is a title), its TIMEX3 type and value, and its time in EDTF, or null where it
        names none.

        Examples:
          chancery times report.txt --published 2024-04-26
          chancery times reports.ndjson --format ndjson > times.ndjson
          chancery times chronicle.txt --narrative

        Exit codes: 0 all was read, 1 something could not be read and the rest was, 2 wrong usage, 130 interrupted.
        """;

    /// <summary>The verb, and what its help says below the usual.</summary>
    public static (Command Verb, string More) Create(Surroundings surroundings)
    {
        var paths = ReadVerb.Paths();
        var narrative = new Option<bool>("--narrative")
        {
            Description = "For chronicles: resolve what is told in part against the time the story is at, not the day of publication",
        };
        var options = new ReadingOptions(isForPeople: false);
        var command = new Command("times", "Prints the time expressions of reports and what they mean.") { paths, narrative };
        options.AddPlainTo(command);
        command.SetAction((parse, cancellation) =>
        {
            var given = parse.GetRequiredValue(paths);
            var reader = surroundings.Readers.CreateTimeReader(options.IsFast(parse), parse.GetValue(narrative));
            IReportPrinter printer = options.Format(parse, surroundings) switch
            {
                "table" => new TimesTable(reader),
                var format => new TimesJson(reader, isArray: format == "json"),
            };
            return ReadingRun.RunAsync(
                new ReportIntake(options.Publication(parse), surroundings.Input).Take(given), InputSize.Of(given), printer, options.Jobs(parse), surroundings, cancellation);
        });
        return (command, More);
    }
}
