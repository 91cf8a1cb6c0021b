using Chancery.Record.Store.Accounts;

namespace Chancery.Record.Store.Groups;

/// <summary>Who is in a group of merging today. What was read is kept for who asks next.</summary>
/// <param name="connection">Where they are.</param>
/// <param name="memory">Accounts that need not be read back; those that are read are added.</param>
internal sealed class GroupMembers(RecordConnection connection, AccountMemory memory)
{
    private const string InGroups =
        "SELECT a.number, e.value FROM json_each(?1) AS e CROSS JOIN account AS a ON a.event = e.value AND a.grouped IS NULL UNION ALL SELECT a.number, e.value FROM json_each(?1) AS e CROSS JOIN account AS a ON a.grouped = e.value";

    private readonly Dictionary<long, List<StoredAccount>> read = [];

    /// <summary>The members of these groups, by the row of the account that roots them; a group without any is not there.</summary>
    public Dictionary<long, List<StoredAccount>> Of(IReadOnlyCollection<long> roots)
    {
        Read([.. roots.Where(r => !read.ContainsKey(r))]);
        return roots.Where(r => read[r].Count > 0).ToDictionary(r => r, r => read[r]);
    }

    /// <summary>These accounts, in any order.</summary>
    public List<StoredAccount> Accounts(IEnumerable<long> numbers)
    {
        var (accounts, unknown) = (new List<StoredAccount>(), new List<long>());
        foreach (var number in numbers)
        {
            if (memory.TryGet(number, out var account)) accounts.Add(new(number, null, account));
            else unknown.Add(number);
        }

        if (unknown.Count == 0) return accounts;
        foreach (var account in AccountRows.Of(connection, unknown))
        {
            memory.Put(account.Number, account.Account);
            accounts.Add(account);
        }

        return accounts;
    }

    private void Read(List<long> roots)
    {
        if (roots.Count == 0) return;
        foreach (var root in roots) read[root] = [];
        using var rows = connection.Prepare(InGroups);
        rows.Set(1, roots);
        var rootOf = new Dictionary<long, long>();
        while (rows.Step()) rootOf[rows.Long(0)] = rows.Long(1);
        foreach (var account in Accounts(rootOf.Keys)) read[rootOf[account.Number]].Add(account with { Event = rootOf[account.Number] });
    }
}
