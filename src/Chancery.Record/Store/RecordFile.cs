using System.Collections.Concurrent;
using Chancery.Record.Queries;
using Chancery.Record.Queries.AtHand;
using Microsoft.Data.Sqlite;

namespace Chancery.Record.Store;

/// <summary>The file of a record: one connection that writes, and as many that read as there are questions at once.</summary>
internal sealed class RecordFile : IDisposable
{
    // Who was used last is used next: what he remembers is warm, and few of those who were once needed together are kept so.
    private readonly ConcurrentStack<RecordConnection> idle = [];
    private readonly EventMemory events = new();
    private readonly HeldRecord held;
    private readonly RecordConnection? writer;
    private readonly bool isImmutable;

    /// <summary>Opens a file.</summary>
    /// <exception cref="RecordException">It is missing, no record, of another version, damaged, or may not be opened so.</exception>
    public RecordFile(string path, RecordAccess access)
    {
        Path = path;
        held = new(Snapshot);
        if (access is RecordAccess.Write)
        {
            writer = Writer(path);
            return;
        }

        if (!File.Exists(path)) throw RecordFaults.Missing(path);
        (var first, isImmutable) = Reader(path, events, held);
        // Who is used last is used next: mostly it is this one.
        first.LookAhead();
        idle.Push(first);
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>What those who read it hold in memory.</summary>
    public HeldRecord Held => held;

    /// <summary>Held by whoever writes.</summary>
    public SemaphoreSlim Writing { get; } = new(1, 1);

    /// <summary>True where it was opened for writing.</summary>
    public bool IsForWriting => writer is not null;

    /// <summary>The connection that writes.</summary>
    /// <exception cref="RecordException">The file was opened for reading.</exception>
    public RecordConnection ForWriting => writer ?? throw RecordFaults.ReadOnly(Path, null);

    /// <summary>One state of the record, to be asked until it is disposed.</summary>
    /// <param name="cancellation">Stops what is asked of it, also within a statement.</param>
    public RecordSnapshot Snapshot(CancellationToken cancellation = default)
    {
        if (!idle.TryPop(out var connection)) connection = RecordConnection.Open(Path, SqliteOpenMode.ReadOnly, isImmutable, events, held);
        return new(connection, idle, cancellation);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        held.Dispose();
        while (idle.TryPop(out var connection)) connection.Dispose();
        writer?.Dispose();
        Writing.Dispose();
    }

    private static RecordConnection Writer(string path)
    {
        if (Directory.Exists(path)) throw RecordFaults.NoRecord(path, null);
        RecordConnection? connection = null;
        try
        {
            connection = RecordConnection.Open(path, SqliteOpenMode.ReadWriteCreate);
            if (connection.IsReadOnly) throw RecordFaults.ReadOnly(path, null);
            RecordSchema.Prepare(connection);
            return connection;
        }
        catch (RecordException e)
        {
            connection?.Dispose();
            // In a folder that cannot be written to, SQLite finds no room for its log and says no more than that.
            if (e.Code is "CHY0507" && File.Exists(path)) throw RecordFaults.ReadOnly(path, e.InnerException);
            throw;
        }
        catch
        {
            connection?.Dispose();
            throw;
        }
    }

    // A record in a folder nobody can write to has no room for the files that readers share; it cannot change either.
    private static (RecordConnection Connection, bool IsImmutable) Reader(string path, EventMemory events, HeldRecord held)
    {
        try
        {
            return (Checked(RecordConnection.Open(path, SqliteOpenMode.ReadOnly, events: events, held: held)), false);
        }
        catch (RecordException e) when (e.Code is "CHY0502" or "CHY0507" && new FileInfo(path + "-wal") is not { Exists: true, Length: > 0 })
        {
            return (Checked(RecordConnection.Open(path, SqliteOpenMode.ReadOnly, immutable: true, events, held)), true);
        }
    }

    private static RecordConnection Checked(RecordConnection connection)
    {
        try
        {
            RecordSchema.Check(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
