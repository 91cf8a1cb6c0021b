using System.Collections.Concurrent;

namespace Chancery.Record.Store;

/// <summary>One state of the record: whatever is asked through it sees the same, also while the record is written to.</summary>
internal sealed class RecordSnapshot : IDisposable
{
    private readonly ConcurrentBag<RecordConnection> home;

    internal RecordSnapshot(RecordConnection connection, ConcurrentBag<RecordConnection> home)
    {
        (Connection, this.home) = (connection, home);
        try
        {
            connection.Execute("BEGIN");
            // The state is fixed by the first look at the file.
            connection.Number("SELECT count(*) FROM sqlite_schema");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>What is asked. Statements must be disposed before the snapshot is.</summary>
    public RecordConnection Connection { get; }

    /// <summary>Lets the state go.</summary>
    public void Dispose()
    {
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

        home.Add(Connection);
    }
}
