using Chancery.Record.Corrections;
using Chancery.Record.Lifecycle;
using Chancery.Record.Store.Accounts;
using Chancery.Record.Store.Ahead;
using Chancery.Record.Store.Events;
using Chancery.Record.Store.Statements;

namespace Chancery.Record.Store.Groups;

/// <summary>
/// Writes the events of groups that changed. A group is known by the row of the account that roots it, and so is its event;
/// where corrections join groups, the event has the smallest of their rows; what a split leaves without a root is known by
/// its first mention's row, negated.
/// </summary>
/// <param name="connection">Where to; a transaction is open.</param>
/// <param name="members">Who is in which group.</param>
internal sealed class CorrectedRoots(RecordConnection connection, GroupMembers members)
{
    // What an event is on any one day is told when it is asked for; nothing of the day is kept.
    private static readonly RecordMoment AnyDay = new(DateOnly.MinValue);

    private readonly EventTables events = new(connection);

    /// <summary>Folds the groups of these roots, and those that corrections tie to them.</summary>
    /// <param name="roots">Rows of accounts that root a group, or did.</param>
    /// <param name="stale">Numbers of events that may have lost something beside that.</param>
    /// <param name="unsettled">Those of the roots that an account had, or has, on some days only; from when on they are settled is written here only where corrections are.</param>
    /// <param name="cancellation">Stops between two groups.</param>
    /// <returns>The events of groups as merging made them, by root; null where there are corrections.</returns>
    public IReadOnlyDictionary<long, ToldToday>? Write(IEnumerable<long> roots, IEnumerable<long> stale, IReadOnlySet<long> unsettled, CancellationToken cancellation)
    {
        var all = roots.ToHashSet();
        var statements = new StatementTables(connection).All();
        var old = stale.ToHashSet();
        foreach (var number in old) all.UnionWith(RootsIn(number));
        if (statements.Count > 0) all.UnionWith(unsettled);
        var tied = statements.Count == 0 ? [] : Tie(all, statements);
        var groups = members.Of(all);
        if (tied.Count == 0 && old.Count == 0 && statements.Count == 0)
        {
            var told = new Dictionary<long, ToldToday>();
            foreach (var root in all.Order())
            {
                cancellation.ThrowIfCancellationRequested();
                if (groups.TryGetValue(root, out var group))
                {
                    var accounts = group.ConvertAll(a => a.Account);
                    var folded = EventFold.Fold(accounts, AnyDay);
                    events.Put(root, folded, accounts);
                    told[root] = ToldToday.Of(folded);
                }
                else events.Remove(root);
            }

            return told;
        }

        Correct(all, groups, tied, old);
        return null;
    }

    /// <summary>The events of these groups and of those tied to them as they ought to be, by number; nothing is written.</summary>
    public IEnumerable<(long Number, RecordedEvent Event, IReadOnlyCollection<Account> Accounts)> Expected(IEnumerable<long> roots)
    {
        var all = roots.ToHashSet();
        var statements = new StatementTables(connection).All();
        var tied = statements.Count == 0 ? [] : Tie(all, statements);
        var groups = members.Of(all);
        var number = groups.Values.SelectMany(m => m).ToDictionary(a => a.Account.Id, a => a.Number, StringComparer.Ordinal);
        foreach (var group in CorrectedGroups.Of([.. groups.Values.Select(g => (IReadOnlyList<Account>)[.. g.Select(a => a.Account)])], tied))
            yield return (Number(group, number, groups), EventFold.Fold(group.Parts, group.Corrections, AnyDay), [.. group.Parts.Select(p => p.Account)]);
    }

    private void Correct(HashSet<long> roots, Dictionary<long, List<StoredAccount>> groups, List<Statement> tied, HashSet<long> old)
    {
        old.UnionWith(roots);
        var number = groups.Values.SelectMany(m => m).ToDictionary(a => a.Account.Id, a => a.Number, StringComparer.Ordinal);
        old.UnionWith(Rows("SELECT DISTINCT event FROM account WHERE number IN (SELECT value FROM json_each(?1)) AND event IS NOT NULL", number.Values));
        old.UnionWith(Rows("SELECT DISTINCT m.event FROM json_each(?1) AS n CROSS JOIN mention AS m ON m.number BETWEEN n.value * 10000 + 1 AND n.value * 10000 + 9999 WHERE m.event IS NOT NULL", number.Values));
        var rootOf = groups.SelectMany(g => g.Value.Select(a => (a.Account.Id, Root: g.Key))).ToDictionary(p => p.Id, p => p.Root, StringComparer.Ordinal);
        foreach (var account in number.Values) Unsplit(account);
        var written = new HashSet<long>();
        foreach (var group in CorrectedGroups.Of([.. groups.Values.Select(g => (IReadOnlyList<Account>)[.. g.Select(a => a.Account)])], tied))
        {
            var own = Number(group, number, groups);
            events.Put(own, EventFold.Fold(group.Parts, group.Corrections, AnyDay), [.. group.Parts.Select(p => p.Account)]);
            written.Add(own);
            foreach (var part in group.Parts) Assign(part, number[part.Account.Id], own, rootOf[part.Account.Id]);
        }

        foreach (var gone in old.Except(written)) events.Remove(gone);
        foreach (var own in written) events.Settle(own);
    }

    private static long Number(CorrectedGroup group, Dictionary<string, long> number, Dictionary<long, List<StoredAccount>> groups)
    {
        var roots = group.Parts.Where(p => p.Numbers[0] == 1).Select(p => number[p.Account.Id]).Where(groups.ContainsKey).Order().ToList();
        var first = group.Parts[0];
        return roots.Count > 0 ? roots[0] : -((number[first.Account.Id] * AccountRows.MentionsPerAccount) + first.Numbers[0]);
    }

    // An account goes where its first mention is; mentions that are elsewhere say so themselves.
    private void Assign(AccountPart part, long account, long own, long root)
    {
        if (part.Numbers[0] == 1)
        {
            using var row = connection.Prepare("UPDATE account SET event = ?2, grouped = ?3 WHERE number = ?1");
            row.Set(1, account).Set(2, own).Set(3, own == root ? null : (long?)root).Run();
            return;
        }

        using var mention = connection.Prepare("UPDATE mention SET event = ?2 WHERE number = ?1");
        foreach (var n in part.Numbers) mention.Set(1, (account * AccountRows.MentionsPerAccount) + n).Set(2, own).Run();
    }

    private void Unsplit(long account)
    {
        using var row = connection.Prepare("UPDATE mention SET event = NULL WHERE number BETWEEN ?1 * 10000 + 1 AND ?1 * 10000 + 9999 AND event IS NOT NULL");
        row.Set(1, account).Run();
    }

    // Whatever a statement names that concerns one of the roots ties all that it names to them; undone ones did until now.
    private List<Statement> Tie(HashSet<long> roots, IReadOnlyList<Statement> statements)
    {
        var ids = new RecordIds(connection);
        var waiting = statements.Select(s => (Statement: s with { Correction = ids.Now(s.Correction) }, Roots: ids.AccountsOf(s.Correction).Select(RootOf).OfType<long>().ToHashSet())).ToList();
        var tied = new List<Statement>();
        while (waiting.FindIndex(w => w.Roots.Overlaps(roots)) is >= 0 and var at)
        {
            roots.UnionWith(waiting[at].Roots);
            tied.Add(waiting[at].Statement);
            waiting.RemoveAt(at);
        }

        return tied;
    }

    private long? RootOf(long account)
    {
        using var row = connection.Prepare("SELECT coalesce(grouped, event) FROM account WHERE number = ?1");
        return row.Set(1, account).One();
    }

    private List<long> RootsIn(long number)
    {
        using var rows = connection.Prepare(
            "SELECT coalesce(grouped, event) FROM account WHERE event = ?1 UNION SELECT coalesce(a.grouped, a.event) FROM mention AS m JOIN account AS a ON a.number = m.account WHERE m.event = ?1");
        rows.Set(1, number);
        var roots = new List<long>();
        while (rows.Step()) roots.Add(rows.Long(0));
        return roots;
    }

    private List<long> Rows(string sql, IEnumerable<long> numbers)
    {
        using var rows = connection.Prepare(sql);
        rows.Set(1, numbers);
        var found = new List<long>();
        while (rows.Step()) found.Add(rows.Long(0));
        return found;
    }
}
