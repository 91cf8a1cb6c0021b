using System.Runtime.InteropServices;
using Chancery.Record.Store;
using Chancery.Record.Store.Accounts;

namespace Chancery.Record.Queries.AtHand;

/// <summary>Reads from the file what groups of merging were on earlier days and are no more; whatever was corrected by hand is left aside.</summary>
/// <param name="connection">One state of the file.</param>
internal sealed class PastKeysReader(RecordConnection connection)
{
    // Whoever was told of on one day alone, by who stayed where he was, is today what he always was.
    private const string All = "SELECT number FROM event WHERE last_known_day > first_known_day OR settled IS NOT NULL UNION SELECT root FROM merge_past ORDER BY 1";

    private const string Firsts =
        "SELECT r.value, (SELECT min(a.known_day) FROM account AS a WHERE a.event = r.value), (SELECT min(a.known_day) FROM account AS a WHERE a.grouped = r.value), "
        + "(SELECT min(a.known_day) FROM merge_past AS p JOIN account AS a ON a.number = p.account WHERE p.root = r.value) FROM json_each(?1) AS r";

    // Who is in these groups today, and who was before; each with where it is today.
    private const string Members =
        "SELECT a.number, a.known_day, r.value FROM json_each(?1) AS r CROSS JOIN account AS a ON a.event = r.value AND a.grouped IS NULL "
        + "UNION SELECT a.number, a.known_day, r.value FROM json_each(?1) AS r CROSS JOIN account AS a ON a.grouped = r.value "
        + "UNION SELECT a.number, a.known_day, coalesce(a.grouped, a.event) FROM json_each(?1) AS r CROSS JOIN merge_past AS p ON p.root = r.value CROSS JOIN account AS a ON a.number = p.account";

    private const string Stays = "SELECT p.account, p.until, p.root FROM json_each(?1) AS n CROSS JOIN merge_past AS p ON p.account = n.value ORDER BY p.account, p.until";

    // An account as long as it was in a group.
    private readonly record struct Stay(long Account, int From, int Until);

    /// <summary>All roots that may have been something else.</summary>
    public List<long> Roots() => Numbers(connection.Prepare(All));

    /// <summary>Since when any account of these roots has been known; null where none is.</summary>
    public IEnumerable<(long Root, int? First)> Known(IEnumerable<long> roots)
    {
        using var rows = connection.Prepare(Firsts);
        rows.Set(1, roots);
        while (rows.Step()) yield return (rows.Long(0), new[] { rows.LongOrNull(1), rows.LongOrNull(2), rows.LongOrNull(3) }.Min() is { } first ? (int)first : null);
    }

    /// <summary>What these roots were and are no more, in order.</summary>
    public List<(long Root, List<PastKeys> Versions)> Of(IReadOnlyCollection<long> roots)
    {
        var stays = StaysIn(roots);
        var read = AccountRows.Of(connection, stays.Values.Where(s => s.Count > 1 || s[0].Until < int.MaxValue).SelectMany(s => s).Select(s => s.Account).Distinct())
            .ToDictionary(a => a.Number, a => a.Account);
        return [.. roots.Select(r => (r, stays.TryGetValue(r, out var own) ? Versions(own, read) : []))];
    }

    private Dictionary<long, List<Stay>> StaysIn(IReadOnlyCollection<long> roots)
    {
        var accounts = new Dictionary<long, (int Known, long? Root)>();
        using (var rows = connection.Prepare(Members))
        {
            rows.Set(1, roots);
            while (rows.Step()) accounts[rows.Long(0)] = (rows.Int(1), rows.LongOrNull(2));
        }

        var (asked, stays, since) = (roots.ToHashSet(), new Dictionary<long, List<Stay>>(), new Dictionary<long, int>());
        using (var rows = connection.Prepare(Stays))
        {
            rows.Set(1, accounts.Keys);
            while (rows.Step())
            {
                var (account, until) = (rows.Long(0), rows.Int(1));
                Add(rows.Long(2), account, since.TryGetValue(account, out var from) ? from : accounts[account].Known, until);
                since[account] = until;
            }
        }

        foreach (var (account, (known, root)) in accounts)
            if (root is { } home) Add(home, account, since.TryGetValue(account, out var from) ? from : known, int.MaxValue);
        return stays;

        void Add(long root, long account, int from, int until)
        {
            if (from < until && asked.Contains(root)) (CollectionsMarshal.GetValueRefOrAddDefault(stays, root, out _) ??= []).Add(new(account, from, until));
        }
    }

    private static List<PastKeys> Versions(List<Stay> stays, Dictionary<long, Account> accounts)
    {
        var (versions, days) = (new List<PastKeys>(), new SortedSet<int>());
        foreach (var stay in stays)
        {
            days.Add(stay.From);
            days.Add(stay.Until);
        }

        // What lasts until today is what the event is.
        var from = int.MaxValue;
        foreach (var day in days)
        {
            if (from < day && day < int.MaxValue && stays.FindAll(s => s.From <= from && from < s.Until) is { Count: > 0 } there) versions.Add(new(from, day, there.ConvertAll(s => accounts[s.Account])));
            from = day;
        }

        return versions;
    }

    private static List<long> Numbers(PreparedStatement statement)
    {
        using (statement)
        {
            var numbers = new List<long>();
            while (statement.Step()) numbers.Add(statement.Long(0));
            return numbers;
        }
    }
}
