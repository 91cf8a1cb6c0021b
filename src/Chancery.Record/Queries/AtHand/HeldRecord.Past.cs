using Chancery.Record.Store;
using Chancery.Record.Store.Changes;

namespace Chancery.Record.Queries.AtHand;

/// <content>
/// What events were on earlier days is added up once, in the background, and then kept true by a thread that looks at the file
/// now and then; whoever asks in between reads anew what changed of what he asks for.
/// </content>
internal sealed partial class HeldRecord
{
    private const int AtOnce = 256;
    private const int FewAtOnce = 100;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly TaskCompletionSource filled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private PastColumns? past;
    private Task? keeping;

    /// <summary>Asks the keys of the events, and of what else there was on a day; nothing may be corrected.</summary>
    /// <param name="connection">The state of the file they are to be true to.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="question">The question.</param>
    /// <param name="answer">Its answer.</param>
    /// <returns>False where they are not at hand, or are those of another state.</returns>
    public bool TryAskPast<T>(RecordConnection connection, int asOf, Func<EventColumns, PastColumns, T> question, out T? answer)
    {
        answer = default;
        if (!isHeld) return false;
        var written = ChangeLog.Written(connection);
        if (!IsTrue(connection, written) || !IsPastTrue(connection, written, asOf)) return false;
        door.EnterReadLock();
        try
        {
            if (events is null || past is null || events.Written != written || past.Written != written) return false;
            answer = question(events, past);
            return true;
        }
        finally
        {
            door.ExitReadLock();
        }
    }

    private async Task HoldPastAsync(Task all)
    {
        await all.ConfigureAwait(false);
        lock (starting)
        {
            if (!isHeld) return;
            keeping ??= Task.Factory.StartNew(Keep, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        await filled.Task.ConfigureAwait(false);
    }

    private void Keep()
    {
        try
        {
            do
            {
                while (IsSettling()) closing.Token.ThrowIfCancellationRequested();
                if (past is null) Fill();
                filled.TrySetResult();
            }
            while (!closing.Token.WaitHandle.WaitOne(Pause));
        }
        catch (OperationCanceledException)
        {
            filled.TrySetCanceled();
        }
        catch (Exception e)
        {
            filled.TrySetException(e);
            throw;
        }
    }

    // Of each state of the file that is met on the way some are read; what changes meanwhile is awaited.
    private void Fill()
    {
        var lists = events?.Lists;
        if (lists is null) return;
        List<long> roots;
        var all = new PastColumns(lists);
        using (var state = snapshot(closing.Token))
        {
            all.Written = ChangeLog.Written(state.Connection);
            roots = new PastKeysReader(state.Connection).Roots();
        }

        foreach (var some in roots.Chunk(AtOnce).Append([]))
        {
            using var state = snapshot(closing.Token);
            var (reader, written) = (new PastKeysReader(state.Connection), ChangeLog.Written(state.Connection));
            if (ChangeLog.EventsBetween(state.Connection, all.Written, written) is not { } changed) return;
            var (known, versions) = (reader.Known(changed).ToList(), reader.Of(some));
            door.EnterWriteLock();
            try
            {
                // All was read again meanwhile.
                if (events?.Lists != lists) return;
                Await(all, known, written);
                foreach (var (root, own) in versions) all.Put(root, own, written);
            }
            finally
            {
                door.ExitWriteLock();
            }
        }

        Publish(all);
    }

    // In the same state as the events, from where both are brought forward together.
    private void Publish(PastColumns all)
    {
        using var state = snapshot(closing.Token);
        var written = ChangeLog.Written(state.Connection);
        if (!IsTrue(state.Connection, written) || ChangeLog.EventsBetween(state.Connection, all.Written, written) is not { } changed) return;
        var known = new PastKeysReader(state.Connection).Known(changed).ToList();
        door.EnterWriteLock();
        try
        {
            if (events?.Lists != all.Lists || events.Written != written) return;
            Await(all, known, written);
            past = all;
        }
        finally
        {
            door.ExitWriteLock();
        }
    }

    // Reads some of what waits, while others ask and write. False where no more waits than may wait for the next look.
    private bool IsSettling()
    {
        using var state = snapshot(closing.Token);
        var written = ChangeLog.Written(state.Connection);
        if (!IsTrue(state.Connection, written) || Awaited(written, int.MaxValue) is not { Count: > 0 } awaited) return false;
        var lists = events?.Lists;
        var versions = new PastKeysReader(state.Connection).Of(awaited.GetRange(0, Math.Min(FewAtOnce, awaited.Count)));
        door.EnterWriteLock();
        try
        {
            // All was read again meanwhile.
            if (past is null || past.Lists != lists || past.Written < written) return false;
            foreach (var (root, own) in versions) past.Put(root, own, written);
            return awaited.Count > FewAtOnce;
        }
        finally
        {
            door.ExitWriteLock();
        }
    }

    private List<long>? Awaited(long written, int asOf)
    {
        door.EnterReadLock();
        try
        {
            return past?.Written == written ? past.Awaited(asOf) : null;
        }
        finally
        {
            door.ExitReadLock();
        }
    }

    // Who asks reads the few that wait and may have been known by the day; where there are more, the file answers.
    private bool IsPastTrue(RecordConnection connection, long written, int asOf)
    {
        if (Awaited(written, asOf) is not { Count: <= FewAtOnce } awaited) return false;
        if (awaited.Count == 0) return true;
        door.EnterUpgradeableReadLock();
        try
        {
            if (past?.Written != written) return false;
            // Who asked the same a moment before may have read them while this one waited.
            awaited = past.Awaited(asOf);
            if (awaited.Count == 0) return true;
            var versions = new PastKeysReader(connection).Of(awaited);
            door.EnterWriteLock();
            try
            {
                foreach (var (root, own) in versions) past.Put(root, own, written);
                return true;
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

    private static void Await(PastColumns those, List<(long Root, int? First)> known, long written)
    {
        foreach (var (root, first) in known) those.Await(root, first, written);
        those.Written = written;
    }
}
