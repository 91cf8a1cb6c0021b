using System.CommandLine;
using System.Text;
using Chancery.Cli.Verbs;
using Chancery.Cli.Verbs.Records;

namespace Chancery.Cli;

/// <summary>The command <c>chancery</c>.</summary>
internal static class ChanceryCommand
{
    private const string About =
        "Reads English news reports and keeps the diplomatic record they describe: who visited, met, invited, praised, "
        + "condemned or sanctioned whom, when, where, and in whose words.";

    private const string More =
        """
        Examples:
          chancery demo
          chancery read report.txt --published 2024-04-26
          chancery read reports.ndjson --record diplomacy.db
          chancery events diplomacy.db
          chancery read --help
        """;

    /// <summary>The command with all its verbs.</summary>
    public static RootCommand Create(Surroundings surroundings)
    {
        var root = new RootCommand(About);
        var more = new Dictionary<Command, string> { [root] = More };
        foreach (var (verb, words) in new[] { ReadVerb.Create(surroundings), DemoVerb.Create(surroundings), ParseVerb.Create(surroundings), TimesVerb.Create(surroundings), LexiconVerb.Create(surroundings), EvaluateVerb.Create(surroundings), ServeVerb.Create(surroundings), McpVerb.Create(surroundings) })
        {
            root.Subcommands.Add(verb);
            more[verb] = words;
        }

        foreach (var verb in RecordVerbs.Create(surroundings)) root.Subcommands.Add(verb);
        VerbHelp.AddTo(root, more);
        return root;
    }

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code, from <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings surroundings, CancellationToken cancellation)
    {
        var parse = Create(surroundings).Parse(args);
        if (parse.Errors.Count > 0) return TellUsage(parse, surroundings);
        await using var output = new StreamWriter(surroundings.Output, new UTF8Encoding(false), leaveOpen: true);
        var configuration = new InvocationConfiguration { Output = output, Error = surroundings.Error, EnableDefaultExceptionHandler = false };
        try
        {
            return await parse.InvokeAsync(configuration, cancellation);
        }
        catch (CommandException e)
        {
            surroundings.Error.WriteLine(e.Message);
            return e.ExitCode;
        }
        catch (RecordException e)
        {
            surroundings.Error.WriteLine($"chancery: error {e.Code}: {e.Message}");
            return ExitCodes.Record;
        }
        catch (OperationCanceledException)
        {
            surroundings.Error.WriteLine("Interrupted: what was printed so far is complete.");
            return ExitCodes.Interrupted;
        }
    }

    private static int TellUsage(ParseResult parse, Surroundings surroundings)
    {
        foreach (var error in parse.Errors) surroundings.Error.WriteLine($"chancery: error CHY0030: {error.Message}");
        var verb = parse.CommandResult.Command is RootCommand ? "" : parse.CommandResult.Command.Name + " ";
        surroundings.Error.WriteLine($"See: chancery {verb}--help");
        return ExitCodes.Usage;
    }
}
