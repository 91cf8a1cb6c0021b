using System.CommandLine;
using Chancery.Cli.Records;
using Chancery.Cli.Serving;

namespace Chancery.Cli.Verbs;

/// <summary><c>chancery serve</c>: the record in the browser, and its API.</summary>
internal static class ServeVerb
{
    private const string More =
        """
        The server listens on this machine alone unless --urls says otherwise, and never changes the record. Traces and metrics
        are sent where OTEL_EXPORTER_OTLP_ENDPOINT says (OTLP), and nowhere without it.

        Examples:
          chancery serve diplomacy.db
          chancery serve diplomacy.db --urls http://127.0.0.1:8080
          chancery demo --serve

        Exit codes: 0 stopped, 2 wrong usage or the address is in use, 3 the record cannot be opened.
        """;

    /// <summary>The verb, and what its help says below the usual.</summary>
    public static (Command Verb, string More) Create(Surroundings surroundings)
    {
        var record = new Argument<string?>("RECORD") { Description = "The record's file. Default: as of the other verbs", Arity = ArgumentArity.ZeroOrOne };
        var options = new ServingOptions();
        var command = new Command("serve", "Shows a record in the browser, and answers programs.") { record };
        options.AddTo(command);
        command.SetAction(async (parse, cancellation) =>
        {
            await using var opened = await RecordLocation.ReadAsync(parse.GetValue(record), surroundings, cancellation);
            var reader = surroundings.Readers.Create(new(null, Fast: false, All: false));
            return await ServingRun.RunAsync(options.Of(parse, surroundings), opened, reader, surroundings, null, cancellation);
        });
        return (command, More);
    }
}
