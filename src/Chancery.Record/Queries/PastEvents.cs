using Chancery.Record.Corrections;
using Chancery.Record.Lifecycle;
using Chancery.Record.Store;
using Chancery.Record.Store.Accounts;

namespace Chancery.Record.Queries;

/// <summary>
/// Events as of a day: the accounts known by then, grouped as a record would group them that knew no others, and corrected.
/// Where each account was on which day is kept; only the accounts of the groups asked about are looked at.
/// </summary>
internal sealed class PastEvents
{
    // Where merging has an account as of ?2; the account is a.
    internal const string RootThen = "coalesce((SELECT p.root FROM merge_past AS p WHERE p.account = a.number AND p.until > ?2 ORDER BY p.until LIMIT 1), a.grouped, a.event)";

    private const string Roots = $"SELECT DISTINCT {RootThen} FROM json_each(?1) AS n CROSS JOIN account AS a ON a.number = n.value WHERE a.known_day <= ?2";

    // Those who stay where they were, and those who left later.
    private const string Stayed = "a.known_day <= ?2 AND NOT EXISTS (SELECT 1 FROM merge_past AS p WHERE p.account = a.number AND p.until > ?2)";

    // Whom a correction moved is found by where merging has him.
    private const string Grouped = $"SELECT r.value, a.number FROM json_each(?1) AS r CROSS JOIN account AS a ON a.grouped = r.value WHERE {Stayed} UNION ALL ";

    private const string Members =
        $"SELECT r.value, a.number FROM json_each(?1) AS r CROSS JOIN account AS a ON a.event = r.value AND a.grouped IS NULL WHERE {Stayed} UNION ALL {Grouped}{Left}";

    private const string UncorrectedMembers = $"SELECT r.value, a.number FROM json_each(?1) AS r CROSS JOIN account AS a ON a.event = r.value WHERE {Stayed} UNION ALL {Left}";

    private const string Left =
        "SELECT r.value, a.number FROM json_each(?1) AS r CROSS JOIN merge_past AS p ON p.root = r.value AND p.until > ?2 CROSS JOIN account AS a ON a.number = p.account "
        + "WHERE a.known_day <= ?2 AND NOT EXISTS (SELECT 1 FROM merge_past AS q WHERE q.account = p.account AND q.until > ?2 AND q.until < p.until)";

    private const string OfToday = "SELECT e.value, a.number FROM json_each(?1) AS e CROSS JOIN account AS a ON a.event = e.value WHERE a.known_day <= ?2";

    private readonly RecordConnection connection;
    private readonly HeldCorrections corrections;
    private readonly int asOf;
    private readonly List<long> corrected;
    private readonly AccountMemory memory;
    private readonly Dictionary<string, long> rows = new(StringComparer.Ordinal);

    /// <summary>Makes ready to ask.</summary>
    /// <param name="connection">The record.</param>
    /// <param name="corrections">The corrections that hold.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="memory">Accounts that need not be read again; those that are read are added.</param>
    public PastEvents(RecordConnection connection, HeldCorrections corrections, DateOnly asOf, AccountMemory memory)
    {
        (this.connection, this.corrections, this.asOf, this.memory) = (connection, corrections, asOf.DayNumber, memory);
        corrected = [.. corrections.Accounts(connection)];
    }

    /// <summary>The rows of the accounts that were read, by their ids.</summary>
    public IReadOnlyDictionary<string, long> Rows => rows;

    /// <summary>The groups some accounts were in.</summary>
    /// <param name="accounts">Rows of accounts; those not known by the day are left out.</param>
    public IReadOnlyList<CorrectedGroup> Around(IEnumerable<long> accounts)
    {
        var asked = accounts.ToHashSet();
        var groups = CorrectedGroups.Of(Together([.. asked.Concat(corrected).Distinct()]), corrections.Statements);
        return [.. groups.Where(g => g.Parts.Any(p => asked.Contains(rows[p.Account.Id])))];
    }

    /// <summary>The groups these roots had on the day.</summary>
    /// <param name="roots">Rows of accounts that rooted a group then.</param>
    public IReadOnlyList<CorrectedGroup> OfRoots(IEnumerable<long> roots) => IsCorrected ? Around(roots) : CorrectedGroups.Of(Groups(Found(UncorrectedMembers, roots)), []);

    /// <summary>The groups the accounts of some events of today were in.</summary>
    /// <param name="events">Numbers of events.</param>
    public IReadOnlyList<CorrectedGroup> OfEvents(IReadOnlyCollection<long> events) => events.Count == 0 ? [] : Around(Found(OfToday, events).Select(f => f.Account));

    /// <summary>
    /// What some events of today told on the day that were settled by then: they were what they are now, but for what was not
    /// known yet. Nothing may be corrected. Those told lately are remembered.
    /// </summary>
    /// <param name="events">Their numbers, and the transactions that wrote them.</param>
    /// <param name="moment">The days they are told from.</param>
    public IReadOnlyList<RecordedEvent> Told(IReadOnlyCollection<(long Number, long Written)> events, RecordMoment moment)
    {
        if (events.Count == 0) return [];
        var known = Found(OfToday, events.Select(e => e.Number)).GroupBy(f => f.Root, f => f.Account).ToDictionary(g => g.Key, g => g.ToList());
        var (told, unknown) = (new List<RecordedEvent>(events.Count), new List<(long Number, long Written)>());
        foreach (var (number, written) in events)
        {
            if (!known.TryGetValue(number, out var accounts)) continue;
            if (connection.Events?.FindPast(number, written, accounts.Count, moment) is { } remembered) told.Add(remembered);
            else unknown.Add((number, written));
        }

        var read = Read(unknown.SelectMany(e => known[e.Number])).ToDictionary(a => a.Number, a => a.Account);
        foreach (var (number, written) in unknown)
        {
            var folded = EventFold.Fold(known[number].ConvertAll(a => AccountPart.Whole(read[a])), [], moment);
            connection.Events?.KeepPast(number, written, known[number].Count, folded);
            told.Add(folded);
        }

        return told;
    }

    private bool IsCorrected => corrections.Statements.Count > 0;

    private List<IReadOnlyList<Account>> Together(IReadOnlyCollection<long> accounts)
    {
        var roots = new List<long>();
        using (var found = connection.Prepare(Roots))
        {
            found.Set(1, accounts).Set(2, asOf);
            while (found.Step()) roots.Add(found.Long(0));
        }

        return Groups(Found(IsCorrected ? Members : UncorrectedMembers, roots));
    }

    // Accounts, with that by which they are together.
    private List<(long Root, long Account)> Found(string sql, IEnumerable<long> of)
    {
        using var rows = connection.Prepare(sql);
        rows.Set(1, of).Set(2, asOf);
        var found = new List<(long, long)>();
        while (rows.Step()) found.Add((rows.Long(0), rows.Long(1)));
        return found;
    }

    private List<IReadOnlyList<Account>> Groups(List<(long Root, long Account)> found)
    {
        var rootOf = found.ToDictionary(f => f.Account, f => f.Root);
        var read = Read(rootOf.Keys);
        foreach (var (number, account) in read) rows[account.Id] = number;
        return [.. read.GroupBy(a => rootOf[a.Number], a => a.Account).Select(g => (IReadOnlyList<Account>)[.. g])];
    }

    private List<(long Number, Account Account)> Read(IEnumerable<long> numbers)
    {
        var (read, unknown) = (new List<(long, Account)>(), new List<long>());
        foreach (var number in numbers)
        {
            if (memory.TryGet(number, out var account)) read.Add((number, account));
            else unknown.Add(number);
        }

        foreach (var (number, _, account) in AccountRows.Of(connection, unknown))
        {
            memory.Put(number, account);
            read.Add((number, account));
        }

        return read;
    }
}
