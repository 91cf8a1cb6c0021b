using System.CommandLine;
using Chancery.Cli.Records;
using Chancery.Cli.Serving;

namespace Chancery.Cli.Verbs;

/// <summary><c>chancery serve</c>: the record in the browser, and its API.</summary>
internal static class ServeVerb
{
    private const string More =
        """
        The server listens on this machine alone unless --urls says otherwise, and changes the record only where
        --allow-write lets who sends the token in CHANCERY_TOKEN keep corrections. Traces and metrics are sent
        where OTEL_EXPORTER_OTLP_ENDPOINT says (OTLP), and nowhere without it.

        Examples:
          chancery serve diplomacy.db
          chancery serve diplomacy.db --urls http://127.0.0.1:8080
          CHANCERY_TOKEN=… chancery serve diplomacy.db --allow-write
          chancery demo --serve

        Exit codes: 0 stopped, 2 wrong usage or the address is in use, 3 the record cannot be opened.
        """;

    // Not an option: other users of the machine can read those.
    private const string TokenVariable = "CHANCERY_TOKEN";
    private const int ShortestToken = 16;

    /// <summary>The verb, and what its help says below the usual.</summary>
    public static (Command Verb, string More) Create(Surroundings surroundings)
    {
        var record = new Argument<string?>("RECORD") { Description = "The record's file. Default: as of the other verbs", Arity = ArgumentArity.ZeroOrOne };
        var write = new Option<bool>("--allow-write") { Description = "Let those keep corrections who send the token that the environment's CHANCERY_TOKEN tells" };
        var options = new ServingOptions();
        var command = new Command("serve", "Shows a record in the browser, and answers programs.") { record, write };
        options.AddTo(command);
        command.SetAction(async (parse, cancellation) =>
        {
            var token = parse.GetValue(write) ? Token(surroundings) : null;
            // To open a record for writing would make one that is not there.
            await using var opened = token is null || !File.Exists(RecordLocation.Of(parse.GetValue(record), surroundings))
                ? await RecordLocation.ReadAsync(parse.GetValue(record), surroundings, cancellation)
                : await RecordLocation.WriteAsync(parse.GetValue(record), surroundings, cancellation);
            var reader = surroundings.Readers.Create(new(null, Fast: false, All: false));
            return await ServingRun.RunAsync(options.Of(parse, surroundings) with { WriteToken = token }, opened, reader, surroundings, null, cancellation);
        });
        return (command, More);
    }

    private static string Token(Surroundings surroundings) => surroundings.Variable(TokenVariable) is { Length: >= ShortestToken } token
        ? token
        : throw new CommandException(ExitCodes.Usage, $"chancery: error CHY0617: --allow-write needs a token of {ShortestToken} characters or more in the environment's {TokenVariable}. Set one, such as of 'openssl rand -hex 16'.");
}
