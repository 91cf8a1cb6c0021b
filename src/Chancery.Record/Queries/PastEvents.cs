using Chancery.Record.Corrections;
using Chancery.Record.Merging;
using Chancery.Record.Store;
using Chancery.Record.Store.Accounts;

namespace Chancery.Record.Queries;

/// <summary>
/// Events as of a day: the accounts known by then, grouped as a record would group them that knew no others, and corrected.
/// Only what is near the accounts asked about is looked at.
/// </summary>
/// <param name="connection">The record.</param>
/// <param name="corrections">The corrections that hold.</param>
/// <param name="asOf">The day.</param>
internal sealed class PastEvents(RecordConnection connection, HeldCorrections corrections, DateOnly asOf)
{
    private readonly PastNeighbourhood near = new(connection, asOf.DayNumber);
    private readonly Dictionary<string, long> rows = new(StringComparer.Ordinal);

    /// <summary>The rows of the accounts that were read, by their ids.</summary>
    public IReadOnlyDictionary<string, long> Rows => rows;

    /// <summary>The groups some accounts were in.</summary>
    /// <param name="accounts">Rows of accounts; those not known by the day are left out.</param>
    public IReadOnlyList<CorrectedGroup> Around(IEnumerable<long> accounts)
    {
        var asked = accounts.ToHashSet();
        var groups = Groups(asked.Concat(corrections.Accounts(connection)).Distinct());
        var corrected = CorrectedGroups.Of(groups, corrections.Statements);
        return [.. corrected.Where(g => g.Parts.Any(p => asked.Contains(rows[p.Account.Id])))];
    }

    private List<IReadOnlyList<Account>> Groups(IEnumerable<long> accounts)
    {
        var sketches = accounts.Select(near.Find).OfType<Placed>().Select(p => p.Sketch).ToList();
        var groups = Grouping.Around(sketches, near, asOf.DayNumber);
        var read = AccountRows.Of(connection, Numbers(groups.SelectMany(g => g.Members).Select(m => m.Id)));
        foreach (var account in read) rows[account.Account.Id] = account.Number;
        var byId = read.ToDictionary(a => a.Account.Id, a => a.Account, StringComparer.Ordinal);
        return [.. groups.Select(g => (IReadOnlyList<Account>)[.. g.Members.Select(m => byId[m.Id])])];
    }

    private List<long> Numbers(IEnumerable<string> ids)
    {
        using var row = connection.Prepare("SELECT number FROM account WHERE id = ?1");
        return [.. ids.Select(id => row.Set(1, id).One()).OfType<long>()];
    }
}
