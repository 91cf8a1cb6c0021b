using System.CommandLine;
using Chancery.Cli.Pipeline;
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

        Exit codes: 0 all was read, 1 something could not be read and the rest was, 2 wrong usage or a mistake in the
        lexicon, 130 interrupted.
        """;

    /// <summary>The verb, and what its help says below the usual.</summary>
    public static (Command Verb, string More) Create(Surroundings surroundings)
    {
        var paths = Paths();
        var options = new ReadingOptions(isForPeople: false);
        var command = new Command("read", "Reads reports and prints their events.") { paths };
        options.AddTo(command);
        command.SetAction((parse, cancellation) =>
        {
            var given = parse.GetRequiredValue(paths);
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
