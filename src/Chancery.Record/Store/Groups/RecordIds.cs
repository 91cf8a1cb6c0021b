using Chancery.Record.Corrections;
using Chancery.Record.Store.Accounts;
using Chancery.Record.Store.Identities;
using Chancery.Record.Store.Reports;

namespace Chancery.Record.Store.Groups;

/// <summary>What the ids of events and mentions stand for now; those of earlier readings answer too.</summary>
/// <param name="connection">Where the record is.</param>
internal sealed class RecordIds(RecordConnection connection)
{
    private readonly IdentityTables identities = new(connection);

    /// <summary>The account, and the number of its mention, that an id names.</summary>
    /// <param name="id">An account's or a mention's id, of the reading in force or an earlier one.</param>
    /// <returns>The row of the account, its id, and the mention's number, 0 where the whole account is named; null where nothing answers.</returns>
    public (long Account, string Id, int Mention)? Find(string id) => Standing(id) ?? (Successor(id) is { } heir ? Standing(heir) : null);

    /// <summary>The correction with every id replaced by the one that stands for it now.</summary>
    public Correction Now(Correction correction) =>
        CorrectionIds.With(correction, id => Standing(id) is null && Successor(id) is { } heir ? heir : id);

    /// <summary>The rows of all accounts that a correction names.</summary>
    public IEnumerable<long> AccountsOf(Correction correction) => CorrectionIds.Of(correction).Select(Find).OfType<(long Account, string Id, int Mention)>().Select(f => f.Account).Distinct();

    private (long Account, string Id, int Mention)? Standing(string id)
    {
        if (Account(id) is { } whole) return (whole, id, 0);
        if (!CorrectionIds.TrySplit(id, out var name, out var number) || Account(name) is not { } account) return null;
        using var row = connection.Prepare("SELECT 1 FROM mention WHERE number = ?1");
        return number < AccountRows.MentionsPerAccount && row.Set(1, (account * AccountRows.MentionsPerAccount) + number).Step() ? (account, name, number) : null;
    }

    private long? Account(string id) => identities.Account(id);

    private string? Successor(string id)
    {
        var name = CorrectionIds.TrySplit(id, out var account, out _) ? account : id;
        using var row = connection.Prepare($"SELECT r.number, {ReportRows.Columns} FROM former_account AS f JOIN report AS r ON r.number = f.report WHERE f.id IN (?1, ?2) ORDER BY f.id, f.report");
        if (!row.Set(1, id).Set(2, name).Step()) return null;
        var readings = new ReadingTables(connection).Of(new(row.Long(0), ReportRows.Read(row, 1)));
        // Of several earlier readings the same answers, in whatever order they came.
        var earlier = readings.Where(r => r.Position > 0)
            .OrderByDescending(r => r.Value.Report.Published ?? DateOnly.MaxValue).ThenByDescending(r => r.Reader, StringComparer.Ordinal)
            .SelectMany(r => r.Value.Events).FirstOrDefault(e => e.Id == id || e.Id == name);
        return earlier is null ? null : Successors.Of(id, earlier, readings[0].Value.Events);
    }
}
