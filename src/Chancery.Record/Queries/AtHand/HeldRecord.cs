using Chancery.Record.Store;
using Chancery.Record.Store.Changes;

namespace Chancery.Record.Queries.AtHand;

/// <summary>
/// What those who read a file hold of it in memory, once they were told to: the keys of its events and how actors are named.
/// Whoever asks brings them forward to the state of the file he sees, by what the file tells of its last changes; where it no
/// longer tells, all is read again in the background, and the file answers meanwhile.
/// </summary>
/// <param name="snapshot">Lends a state of the file.</param>
internal sealed partial class HeldRecord(Func<CancellationToken, RecordSnapshot> snapshot) : IDisposable
{
    private readonly ReaderWriterLockSlim door = new();
    private readonly Lock starting = new();
    private readonly CancellationTokenSource closing = new();
    private EventColumns? events;
    private Task? reading;
    private volatile bool isHeld;

    /// <summary>How actors are named; null where nothing is held.</summary>
    public HeldNames? Names { get; private set; }

    /// <summary>Reads what is held, now and whenever it can no longer be brought forward.</summary>
    public Task HoldAsync()
    {
        Names ??= new();
        isHeld = true;
        return HoldPastAsync(Read());
    }

    /// <summary>Asks the keys of the events.</summary>
    /// <param name="connection">The state of the file they are to be true to.</param>
    /// <param name="question">The question.</param>
    /// <param name="answer">Its answer.</param>
    /// <returns>False where they are not at hand, or are those of a later state.</returns>
    public bool TryAsk<T>(RecordConnection connection, Func<EventColumns, T> question, out T? answer)
    {
        answer = default;
        if (!isHeld) return false;
        var written = ChangeLog.Written(connection);
        if (!IsTrue(connection, written)) return false;
        door.EnterReadLock();
        try
        {
            if (events?.Written != written) return false;
            answer = question(events);
            return true;
        }
        finally
        {
            door.ExitReadLock();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        isHeld = false;
        closing.Cancel();
        Task? last;
        Task? keeper;
        lock (starting) (last, keeper) = (reading, keeping);
        // Whoever asked for it is told what went wrong, not who closes the file.
        ((IAsyncResult?)last)?.AsyncWaitHandle.WaitOne();
        ((IAsyncResult?)keeper)?.AsyncWaitHandle.WaitOne();
        door.Dispose();
        closing.Dispose();
    }

    private bool IsTrue(RecordConnection connection, long written)
    {
        // Mostly; whoever asks then sees to it that they still are.
        if (events?.Written == written) return true;
        door.EnterUpgradeableReadLock();
        try
        {
            if (events is null || events.Written >= written) return events?.Written == written;
            if (ChangeLog.EventsBetween(connection, events.Written, written) is not { } changed)
            {
                _ = Read();
                return false;
            }

            List<(long Root, int? First)> known = past?.Written == events.Written ? [.. new PastKeysReader(connection).Known(changed)] : [];
            var reader = new EventKeysReader(connection, events);
            reader.LookUp(changed);
            door.EnterWriteLock();
            try
            {
                reader.Read(changed);
                if (past?.Written == events.Written) Await(past, known, written);
                events.Written = written;
                return true;
            }
            catch
            {
                // Half of them are of one state and half of another.
                (events, past) = (null, null);
                _ = Read();
                throw;
            }
            finally
            {
                door.ExitWriteLock();
            }
        }
        finally
        {
            door.ExitUpgradeableReadLock();
        }
    }

    private Task Read()
    {
        lock (starting)
        {
            if (reading is null or { IsCompleted: true }) reading = Task.Run(ReadAll);
            return reading;
        }
    }

    private void ReadAll()
    {
        using var state = snapshot(closing.Token);
        var all = new EventColumns(new()) { Written = ChangeLog.Written(state.Connection) };
        new EventKeysReader(state.Connection, all).ReadAll();
        door.EnterWriteLock();
        try
        {
            // What is held of earlier days shares lists with those of before.
            (events, past) = (all, null);
        }
        finally
        {
            door.ExitWriteLock();
        }
    }
}
