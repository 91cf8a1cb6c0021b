using System.Runtime.CompilerServices;
using Chancery.Record.Queries;

namespace Chancery.Record;

public sealed partial class DiplomaticRecord
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordedEvent> EventsAsync(EventQuery query, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        using var snapshot = file.Snapshot();
        using var chunks = (await Task.Run(() => new EventSearch(snapshot.Connection).Find(query), cancellation).ConfigureAwait(false)).GetEnumerator();
        while (await Task.Run(chunks.MoveNext, cancellation).ConfigureAwait(false))
        {
            foreach (var told in chunks.Current)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return told;
            }
        }
    }

    /// <inheritdoc/>
    public Task<int> CountAsync(EventQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ReadAsync(connection => new EventSearch(connection).Count(query), cancellation);
    }

    /// <inheritdoc/>
    public Task<RecordedEvent?> FindAsync(string id, RecordMoment moment, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ReadAsync(connection => new EventSearch(connection).One(id, moment), cancellation);
    }
}
