using System.CommandLine;
using Chancery.Cli.Records;
using Chancery.Cli.Serving;
using Chancery.Server;

namespace Chancery.Cli.Verbs;

/// <summary><c>chancery mcp</c>: the record as tools for language models, over standard input and output.</summary>
internal static class McpVerb
{
    private const string More =
        """
        Speaks the Model Context Protocol over standard input and output until the input ends; nothing else is written there.
        The tools are search_events, show_event, list_upcoming and read_text. None of them changes the record.

        Examples:
          chancery mcp diplomacy.db

        Exit codes: 0 the input ended, 2 wrong usage, 3 the record cannot be opened.
        """;

    /// <summary>The verb, and what its help says below the usual.</summary>
    public static (Command Verb, string More) Create(Surroundings surroundings)
    {
        var record = new Argument<string?>("RECORD") { Description = "The record's file. Default: as of the other verbs", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("mcp", "Gives a record to language models as tools (MCP).") { record };
        command.SetAction(async (parse, cancellation) =>
        {
            await using var opened = await RecordLocation.ReadAsync(parse.GetValue(record), surroundings, cancellation);
            var reader = surroundings.Readers.Create(new(null, Fast: false, All: false));
            await ChanceryMcp.RunAsync(opened, reader, [.. ServingOptions.Countries()], surroundings.Clock, surroundings.Input(), surroundings.Output, cancellation);
            return ExitCodes.Ok;
        });
        return (command, More);
    }
}
