using System.Collections.Concurrent;

namespace Chancery.Record.Store;

/// <summary>One state of the record: whatever is asked through it sees the same, also while the record is written to.</summary>
internal sealed class RecordSnapshot : IDisposable
{
    private readonly ConcurrentStack<RecordConnection> home;
    private readonly CancellationTokenRegistration stopping;

    internal RecordSnapshot(RecordConnection connection, ConcurrentStack<RecordConnection> home, CancellationToken cancellation)
    {
        (Connection, this.home) = (connection, home);
        connection.Asked = cancellation;
        stopping = cancellation.UnsafeRegister(static c => ((RecordConnection)c!).Interrupt(), connection);
        try
        {
            connection.Execute("BEGIN");
            // The state is fixed by the first look at the file.
            connection.Number("SELECT count(*) FROM sqlite_schema");
        }
        catch
        {
            stopping.Dispose();
            connection.Dispose();
            throw;
        }
    }

    /// <summary>What is asked. Statements must be disposed before the snapshot is.</summary>
    public RecordConnection Connection { get; }

    /// <summary>Lets the state go.</summary>
    public void Dispose()
    {
        // Waits for a stop that is on its way: it must not reach whoever is lent the connection next.
        stopping.Dispose();
        Connection.Asked = default;
        try
        {
            Connection.RollBack();
        }
        catch (RecordException)
        {
            // The file went bad under it: the connection is not used again. Whoever asks next is told.
            Connection.Dispose();
            return;
        }

        home.Push(Connection);
    }
}
