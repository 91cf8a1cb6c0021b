using Chancery.Record.Corrections;
using Chancery.Record.Merging;
using Chancery.Record.Store;
using Chancery.Record.Store.Accounts;

namespace Chancery.Record.Queries;

/// <summary>
/// Events as of a day: the accounts known by then, grouped as a record would group them that knew no others, and corrected.
/// Only what is near the accounts asked about is looked at.
/// </summary>
internal sealed class PastEvents
{
    private readonly RecordConnection connection;
    private readonly HeldCorrections corrections;
    private readonly PastNeighbourhood near;
    private readonly PastGrouping grouping;
    private readonly List<long> corrected;
    private readonly Dictionary<string, long> rows = new(StringComparer.Ordinal);

    /// <summary>Makes ready to ask.</summary>
    /// <param name="connection">The record.</param>
    /// <param name="corrections">The corrections that hold.</param>
    /// <param name="asOf">The day.</param>
    public PastEvents(RecordConnection connection, HeldCorrections corrections, DateOnly asOf)
    {
        (this.connection, this.corrections) = (connection, corrections);
        near = new(connection, asOf.DayNumber);
        grouping = new(near, asOf.DayNumber);
        corrected = [.. corrections.Accounts(connection)];
    }

    /// <summary>The rows of the accounts that were read, by their ids.</summary>
    public IReadOnlyDictionary<string, long> Rows => rows;

    /// <summary>The groups some accounts were in.</summary>
    /// <param name="accounts">Rows of accounts; those not known by the day are left out.</param>
    public IReadOnlyList<CorrectedGroup> Around(IEnumerable<long> accounts)
    {
        var asked = accounts.ToHashSet();
        var groups = CorrectedGroups.Of(Groups(asked.Concat(corrected).Distinct()), corrections.Statements);
        return [.. groups.Where(g => g.Parts.Any(p => asked.Contains(rows[p.Account.Id])))];
    }

    private List<IReadOnlyList<Account>> Groups(IEnumerable<long> accounts)
    {
        var groups = near.Find(accounts).Select(p => grouping.GroupOf(p.Sketch)).DistinctBy(g => g.Root.Id).ToList();
        var read = AccountRows.Of(connection, groups.SelectMany(g => g.Members).Select(m => near.NumberOf(m.Id)));
        foreach (var account in read) rows[account.Account.Id] = account.Number;
        var byId = read.ToDictionary(a => a.Account.Id, a => a.Account, StringComparer.Ordinal);
        return [.. groups.Select(g => (IReadOnlyList<Account>)[.. g.Members.Select(m => byId[m.Id])])];
    }
}
