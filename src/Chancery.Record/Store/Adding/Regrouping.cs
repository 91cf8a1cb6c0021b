using Chancery.Record.Merging;
using Chancery.Record.Store.Accounts;
using Chancery.Record.Store.Ahead;
using Chancery.Record.Store.Events;
using Chancery.Record.Store.Groups;
using Chancery.Record.Store.Identities;

namespace Chancery.Record.Store.Adding;

/// <summary>Accounts that come and go in one transaction, and what that does to the events; at the end all is written once.</summary>
/// <param name="connection">Where to; a transaction is open.</param>
internal sealed class Regrouping(RecordConnection connection)
{
    private readonly AccountTables accounts = new(connection);
    private readonly ActorTables actors = new(connection);
    private readonly IdentityTables identities = new(connection);
    private readonly MergeTables merge = new(connection, connection.Memory.Merging);
    private readonly Dictionary<string, (long Number, Sketch Sketch)> added = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (long Number, Placed Placed)> removed = new(StringComparer.Ordinal);
    private readonly AccountMemory memory = connection.Memory.Accounts;
    private readonly HashSet<long> touched = [];
    private readonly HashSet<long> stale = [];
    private readonly HashSet<long> unsettled = [];
    private readonly HashSet<long> retold = [];
    private readonly Dictionary<string, long> numbers = new(StringComparer.Ordinal);
    private long freed;

    /// <summary>Writes an account.</summary>
    public void Add(long report, int position, Account account)
    {
        // An account that comes back under its id keeps its row, and so the event that is known by it; no other has the row of one that went,
        // which merging knows until all is written.
        var stored = accounts.Add(report, position, account, removed.TryGetValue(account.Id, out var before) ? before.Number : freed is 0 ? null : BeyondFreed());
        added.Add(account.Id, (stored.Number, Sketch.Of(account)));
        memory.Put(stored.Number, stored.Account);
        actors.Add(account);
    }

    /// <summary>Takes an account out.</summary>
    public void Remove(StoredAccount account)
    {
        if (!added.Remove(account.Account.Id) && merge.Find(account.Number) is { } placed)
        {
            Disturb(account.Number);
            removed[account.Account.Id] = (account.Number, placed);
            freed = Math.Max(freed, account.Number);
        }

        memory.Forget(account.Number);
        actors.Remove(account.Account, accounts.KnownDay(account.Number));
        accounts.Remove(account.Number, account.Account.Id);
    }

    /// <summary>Lets an event be written anew, as something of this account's report changed that merging does not look at.</summary>
    public void Touch(StoredAccount account)
    {
        memory.Forget(account.Number);
        if (account.Event is null) return;
        Disturb(account.Number);
        using var past = connection.Prepare("SELECT root FROM merge_past WHERE account = ?1");
        past.Set(1, account.Number);
        while (past.Step()) retold.Add(past.Long(0));
    }

    /// <summary>Groups what came and went, and writes the events that changed.</summary>
    public void Finish(CancellationToken cancellation)
    {
        foreach (var (sketch, from, to) in Regrouper.Replace(removed.Values.Select(r => r.Placed), added.Values.Select(a => a.Sketch), merge))
        {
            cancellation.ThrowIfCancellationRequested();
            var (was, now) = (from is null ? [] : NumbersOf(from.Value, isBefore: true), to is null ? [] : NumbersOf(to.Value, isBefore: false));
            if (was.Count > 1 || now.Count > 1)
            {
                unsettled.UnionWith(was);
                unsettled.UnionWith(now);
            }

            // It stays, and was elsewhere before than it seemed.
            if (from is not null && to is not null && was[^1] == now[^1])
            {
                merge.Move(NumberOf(sketch.Id, isBefore: false), new(sketch, to.Value), now[..^1]);
                continue;
            }

            if (was.Count > 0) touched.Add(was[^1]);
            if (now.Count > 0) touched.Add(now[^1]);
            if (to is not { } course)
            {
                merge.Remove(NumberOf(sketch.Id, isBefore: true), sketch);
                continue;
            }

            var account = NumberOf(sketch.Id, isBefore: false);
            if (from is null) merge.Add(account, new(sketch, course), now[..^1]);
            else
            {
                Disturb(account);
                merge.Move(account, new(sketch, course), now[..^1]);
            }

            using var row = connection.Prepare("UPDATE account SET event = ?2, grouped = NULL WHERE number = ?1");
            row.Set(1, account).Set(2, now[^1]).Run();
        }

        WriteGroups(cancellation);
        actors.Write();
        accounts.Finish();
    }

    private void WriteGroups(CancellationToken cancellation)
    {
        var members = new GroupMembers(connection, memory);
        var told = new CorrectedRoots(connection, members).Write(touched, stale, unsettled, cancellation);
        var events = new EventTables(connection);
        var ahead = new AheadTables(connection, connection.Memory.Ahead);
        var mixed = new MixedTables(connection);
        var empty = touched.Concat(unsettled).Concat(retold).ToHashSet();
        // What they were on earlier days may have changed, also of those that are no events today.
        foreach (var root in empty) connection.Changes.Event(root);
        foreach (var (root, stays, settled) in new GroupStays(connection, merge, members).Of([.. empty]))
        {
            cancellation.ThrowIfCancellationRequested();
            empty.Remove(root);
            ahead.Put(root, stays, told?.GetValueOrDefault(root));
            if (unsettled.Contains(root) || stays.Exists(s => s.Home != stays[0].Home)) mixed.Put(root, MixedSpan.Of(stays));
            if (told is not null && unsettled.Contains(root)) events.Settle(root, settled);
        }

        foreach (var root in empty)
        {
            ahead.Remove(root);
            mixed.Put(root, []);
        }
    }

    private long BeyondFreed()
    {
        using var last = connection.Prepare("SELECT max(number) FROM account");
        return Math.Max(freed, last.One() ?? 0) + 1;
    }

    // The rows of the roots it had, the present one last.
    private List<long> NumbersOf(Course course, bool isBefore) => [.. course.Earlier.Select(e => NumberOf(e.Root, isBefore)), NumberOf(course.Root, isBefore)];

    private long NumberOf(string id, bool isBefore)
    {
        if (!isBefore && added.TryGetValue(id, out var fresh)) return fresh.Number;
        if (isBefore && removed.TryGetValue(id, out var gone)) return gone.Number;
        if (numbers.TryGetValue(id, out var known)) return known;
        return numbers[id] = identities.Account(id) ?? throw new InvalidOperationException($"Merging knows {id}, which the record has not.");
    }

    // Where corrections had put it: those events lose it.
    private void Disturb(long account)
    {
        using var row = connection.Prepare(
            "SELECT coalesce(grouped, event), iif(grouped IS NULL, NULL, event) FROM account WHERE number = ?1 UNION ALL SELECT NULL, event FROM mention WHERE number BETWEEN ?1 * 10000 + 1 AND ?1 * 10000 + 9999 AND event IS NOT NULL");
        row.Set(1, account);
        while (row.Step())
        {
            if (row.LongOrNull(0) is { } root) touched.Add(root);
            if (row.LongOrNull(1) is { } number) stale.Add(number);
        }
    }
}
