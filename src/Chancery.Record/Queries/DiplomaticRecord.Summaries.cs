using System.Runtime.CompilerServices;
using Chancery.Record.Queries;
using Chancery.Record.Store;

namespace Chancery.Record;

public sealed partial class DiplomaticRecord
{
    private const int CellsAtOnce = 1000;
    private const int ActorsAtOnce = 101;

    /// <inheritdoc/>
    public IAsyncEnumerable<EventChange> DiffAsync(DateOnly from, DateOnly to, EventQuery events, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        return ChunksAsync(connection => new EventDiff(connection, events, from, to).Changes(), cancellation);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<SeriesCell> SeriesAsync(SeriesQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ChunksAsync<SeriesCell>(connection => new EventSearch(connection).Series(query).Chunk(CellsAtOnce), cancellation);
    }

    /// <inheritdoc/>
    public Task<ActCounts> ActsAsync(EventQuery events, string country, string? other, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        return ReadAsync(connection => new EventSearch(connection).Acts(events, country, other), cancellation);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ActorSummary> ActorsAsync(EventQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ChunksAsync<ActorSummary>(connection => new EventSearch(connection).Actors(query, cancellation).Chunk(ActorsAtOnce), cancellation);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<NameUse> NamesAsync(string actor, RecordMoment moment, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return AllAsync(connection => new ActorNames(connection).Of(actor, (moment.AsOf ?? DateOnly.MaxValue).DayNumber), cancellation);
    }

    // Made some at a time, as they are asked for, from one state of the record.
    private async IAsyncEnumerable<T> ChunksAsync<T>(Func<RecordConnection, IEnumerable<IReadOnlyList<T>>> answer, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var snapshot = file.Snapshot(cancellation);
        using var chunks = (await Task.Run(() => answer(snapshot.Connection), cancellation).ConfigureAwait(false)).GetEnumerator();
        while (await Task.Run(chunks.MoveNext, cancellation).ConfigureAwait(false))
        {
            foreach (var item in chunks.Current)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }

    // Made at once, told one by one.
    private async IAsyncEnumerable<T> AllAsync<T>(Func<RecordConnection, IEnumerable<T>> answer, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var item in await ReadAsync<IReadOnlyList<T>>(connection => [.. answer(connection)], cancellation).ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
