using System.CommandLine;
using Chancery.Cli.Output.Records;
using Chancery.Cli.Records;
using Chancery.Formats.Intake;
using Chancery.Record;

namespace Chancery.Cli.Verbs.Records;

/// <summary><c>chancery import</c>: takes in what another record exported.</summary>
internal static class ImportVerb
{
    private const string More =
        """
        What the record has already changes nothing; a record that is missing is made.

        Examples:
          chancery import diplomacy.ndjson --record copy.db
          zstd -dc backup.ndjson.zst | chancery import - --record copy.db

        Exit codes: 0 all was taken in, 1 a line is no entry, 2 wrong usage, 3 the record cannot be opened or written to,
        130 interrupted.
        """;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { Description = "What 'chancery export' wrote; - is standard input" };
        var record = RecordLocation.Option();
        var command = new ExplainedCommand("import", "Takes in what another record exported.", More) { file, record };
        command.SetAction(async (parse, cancellation) =>
        {
            var path = parse.GetRequiredValue(file);
            await using var stream = Open(path, surroundings);
            await using var opened = await surroundings.OpenRecord(parse.GetValue(record), RecordAccess.Write, surroundings, cancellation);
            var entries = 0;
            try
            {
                await opened.ImportAsync(RecordEntryReader.Read(stream, path).Select(e => { entries++; return e; }).ToAsyncEnumerable(), cancellation);
            }
            catch (FormatException e)
            {
                throw new CommandException(ExitCodes.SomeUnread, e.Message);
            }

            surroundings.Error.WriteLine($"{Count.Of(entries, "entry")} taken in.");
            return ExitCodes.Ok;
        });
        return command;
    }

    private static Stream Open(string path, Surroundings surroundings)
    {
        if (path == "-") return surroundings.Input();
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandException(ExitCodes.Usage, $"{path}: error CHY0001: There is no such file. Check the path.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCodes.Usage, $"{path}: error CHY0002: The file cannot be read ({e.Message}). Check that it may be read and is not in use.");
        }
    }
}
