using System.CommandLine;
using Chancery.Cli.Records;
using Chancery.Formats.Export;
using Chancery.Record;

namespace Chancery.Cli.Verbs.Records;

/// <summary><c>chancery export</c>: all that a record keeps, as NDJSON.</summary>
internal static class ExportVerb
{
    private const string More =
        """
        A line for each reading (the report's text, its events and why they were coded, earlier readings too), each other
        place where a report appeared, and each correction. 'chancery import' makes the same record of it.

        Examples:
          chancery export diplomacy.db > diplomacy.ndjson
          chancery export | zstd > backup.ndjson.zst
        """ + RecordVerbs.ExitCodes;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var file = new Argument<string?>("FILE") { Description = "The record; the same as --record", Arity = ArgumentArity.ZeroOrOne };
        var record = RecordLocation.Option();
        var command = new ExplainedCommand("export", "Writes all that a record keeps as NDJSON.", More) { file, record };
        command.SetAction(async (parse, cancellation) =>
        {
            await using var opened = await surroundings.OpenRecord(parse.GetValue(file) ?? parse.GetValue(record), RecordAccess.Read, surroundings, cancellation);
            // Flushed and never disposed: the stream under it is not ours to close.
            var output = new BufferedStream(surroundings.Output, 1 << 16);
            await foreach (var entry in opened.ExportAsync(cancellation))
            {
                await output.WriteAsync(RecordJson.Bytes(entry, RecordEntryJson.Write), CancellationToken.None);
                output.WriteByte((byte)'\n');
            }

            await output.FlushAsync(CancellationToken.None);
            return ExitCodes.Ok;
        });
        return command;
    }
}
