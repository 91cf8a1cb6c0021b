using Chancery.Record.Queries;

namespace Chancery.Record;

public sealed partial class DiplomaticRecord
{
    /// <inheritdoc/>
    public IAsyncEnumerable<RecordedEvent> EventsAsync(EventQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ChunksAsync(connection => new EventSearch(connection).Find(query), cancellation);
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
