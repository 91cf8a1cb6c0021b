using System.Runtime.CompilerServices;
using Chancery.Record.Store;
using Chancery.Record.Store.Reports;
using Chancery.Record.Store.Verifying;

namespace Chancery.Record;

public sealed partial class DiplomaticRecord
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordFault> VerifyAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var snapshot = file.Snapshot(cancellation);
        var connection = snapshot.Connection;
        var torn = await Task.Run(() => FileCheck.Of(connection).ToList(), cancellation).ConfigureAwait(false);
        foreach (var fault in torn) yield return fault;
        // What stands in a damaged file cannot be looked at.
        if (torn.Any(f => f.Code == "CHY0530")) yield break;
        await foreach (var page in PagesAsync(connection, cancellation).ConfigureAwait(false))
        {
            var readings = new ReadingTables(connection);
            foreach (var fault in await Task.Run(() => page.SelectMany(r => EvidenceCheck.Of(r, readings.Of(r))).ToList(), cancellation).ConfigureAwait(false)) yield return fault;
        }

        foreach (var type in Enum.GetValues<EventType>())
            foreach (var fault in await Task.Run(() => GroupCheck.Of(connection, type, cancellation).ToList(), cancellation).ConfigureAwait(false)) yield return fault;
        await foreach (var fault in EventFaultsAsync(connection, cancellation).ConfigureAwait(false)) yield return fault;
        if (file.IsForWriting)
            foreach (var fault in await WriteAsync(writer => FileCheck.OfWords(writer).ToList(), cancellation).ConfigureAwait(false)) yield return fault;
    }

    private static async IAsyncEnumerable<RecordFault> EventFaultsAsync(RecordConnection connection, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var last = long.MinValue;
        while (true)
        {
            var after = last;
            var (faults, next) = await Task.Run(() => EventCheck.Of(connection, after, RowsAtOnce), cancellation).ConfigureAwait(false);
            foreach (var fault in faults) yield return fault;
            if (next is null) yield break;
            last = next.Value;
        }
    }
}
