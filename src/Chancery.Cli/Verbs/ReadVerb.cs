using System.CommandLine;
using Chancery.Cli.Pipeline;
using Chancery.Cli.Records;
using Chancery.Formats.Intake;

namespace Chancery.Cli.Verbs;

/// <summary><c>chancery read</c>: reports in, events out.</summary>
internal static class ReadVerb
{
    private const string More =
        """
        A plain text is one report; NDJSON holds one report a line, with the fields id, url, title, published, outlet
        and text; a folder gives its files that end in .txt, .ndjson or .jsonl; - is standard input.

        Examples:
          chancery read report.txt --published 2024-04-26
          chancery read reports.ndjson --format ndjson > events.ndjson
          curl -s https://example.org/report.txt | chancery read -
          chancery read reports.ndjson --record diplomacy.db

        With --record the readings are kept in a record, which is made where it is missing. What is kept already is not
        read again, so that a run that was stopped goes on where it ended. A report is kept once its line is printed: its
        id, a tab, and added, new-version, new-appearance or already-kept; on a terminal only how many. With --format too,
        the readings are printed instead.

        Exit codes: 0 all was read, 1 something could not be read and the rest was, 2 wrong usage or a mistake in the
        lexicon, 3 the record cannot be opened or written to, 130 interrupted.
        """;

    /// <summary>The verb, and what its help says below the usual.</summary>
    public static (Command Verb, string More) Create(Surroundings surroundings)
    {
        var paths = Paths();
        var options = new ReadingOptions(isForPeople: false);
        var record = new Option<string?>("--record") { Description = "A record to keep the readings in", HelpName = "FILE" };
        var command = new Command("read", "Reads reports and prints their events.") { paths };
        options.AddTo(command);
        command.Options.Add(record);
        command.Validators.Add(result =>
        {
            if (result.GetResult(record) is not null && result.GetResult("--ontology") is not null)
                result.AddError("--ontology cannot be combined with --record: a record keeps this project's terms. Leave one of them out.");
        });
        command.SetAction((parse, cancellation) =>
        {
            var given = parse.GetRequiredValue(paths);
            if (parse.GetValue(record) is { } file) return KeepAsync(file, given, options, parse, surroundings, cancellation);
            return ReadingRun.RunAsync(
                new ReportIntake(options.Publication(parse), surroundings.Input).Take(given),
                InputSize.Of(given),
                new ReadingPrinter(options.Told(parse, surroundings.Readers.Create(options.Reader(parse))), options.Output(parse, surroundings)),
                options.Jobs(parse),
                surroundings,
                cancellation);
        });
        return (command, More);
    }

    private static async Task<int> KeepAsync(string file, string[] given, ReadingOptions options, ParseResult parse, Surroundings surroundings, CancellationToken cancellation)
    {
        var choice = options.Reader(parse);
        var reader = surroundings.Readers.Create(choice);
        await using var record = await RecordLocation.WriteAsync(file, surroundings, cancellation);
        var output = new KeepingOutput(options.NamesFormat(parse) ? options.Output(parse, surroundings) : null, surroundings.OutputIsTerminal);
        return await new RecordingRun(reader, surroundings.Readers.Version(choice), record, output, surroundings)
            .RunAsync(new ReportIntake(options.Publication(parse), surroundings.Input).Take(given), InputSize.Of(given), options.Jobs(parse), cancellation);
    }

    /// <summary>The argument that says what to read.</summary>
    internal static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("FILE|FOLDER|-") { Description = "What to read", Arity = ArgumentArity.OneOrMore };
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value is ['-', _, ..]))
                result.AddError($"There is no option '{token.Value}'. A file of that name is written './{token.Value}'.");
        });
        return paths;
    }
}
