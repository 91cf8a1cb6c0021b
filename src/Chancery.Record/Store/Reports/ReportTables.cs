using Chancery.Record.Merging;
using Chancery.Record.Store.Accounts;
using Chancery.Record.Store.Identities;

namespace Chancery.Record.Store.Reports;

/// <summary>Reports and where they appeared, in the file.</summary>
/// <param name="connection">Where that is.</param>
internal sealed class ReportTables(RecordConnection connection)
{
    private readonly IdentityTables identities = new(connection);

    /// <summary>The report of this content address; null where it is not kept.</summary>
    public ReportRow? Find(string id)
    {
        var hash = IdentityTables.Hash(id);
        if (!identities.MayHold(hash)) return null;
        using var row = connection.Prepare($"SELECT r.number, {ReportRows.Columns} FROM {IdentityTables.Reports} AS i CROSS JOIN report AS r ON r.number = i.number WHERE r.id = ?2");
        return row.Set(1, hash).Set(2, id).Step() ? new(row.Long(0), ReportRows.Read(row, 1)) : null;
    }

    /// <summary>The report of this id or key, of several with one key the last known; null where there is none.</summary>
    public ReportRow? FindNamed(string name)
    {
        if (Find(name) is { } found) return found;
        using var row = connection.Prepare(
            $"SELECT r.number, {ReportRows.Columns} FROM {IdentityTables.Addresses} AS h CROSS JOIN report AS r ON r.number = h.number "
            + "WHERE (r.key = ?2 OR EXISTS (SELECT 1 FROM appearance AS a WHERE a.report = r.number AND a.key = ?2)) ORDER BY r.known_day DESC, r.id LIMIT 1");
        return row.Set(1, KeyHash(name)).Set(2, name).Step() ? new(row.Long(0), ReportRows.Read(row, 1)) : null;
    }

    /// <summary>Its other appearances, in their order.</summary>
    public IReadOnlyList<KnownReport> Others(ReportRow report)
    {
        using var rows = connection.Prepare("SELECT source, key, url, outlet, published, known FROM appearance WHERE report = ?1");
        rows.Set(1, report.Number);
        var others = new List<KnownReport>();
        while (rows.Step())
        {
            others.Add(report.Known with
            {
                Source = rows.Text(0),
                Key = rows.TextOrNull(1),
                Url = rows.TextOrNull(2),
                Outlet = rows.TextOrNull(3),
                Published = rows.DayOrNull(4),
                Known = rows.Day(5),
            });
        }

        return [.. others.Order(Comparer<KnownReport>.Create(Appearances.Compare))];
    }

    /// <summary>True when another text is kept that stood at the same address.</summary>
    public bool HasOther(KnownReport report)
    {
        if (Appearances.Address(report.Url, report.Source, report.Key) is not { } address) return false;
        var hash = (long)StableHash.Of(address);
        if (!identities.MayHold(hash)) return false;
        using var row = connection.Prepare($"SELECT 1 FROM {IdentityTables.Addresses} AS h CROSS JOIN report AS r ON r.number = h.number WHERE r.id <> ?2");
        return row.Set(1, hash).Set(2, report.Id).Step();
    }

    /// <summary>Writes a report and its text.</summary>
    /// <returns>Its row.</returns>
    public long Add(KnownReport report, string text)
    {
        using var row = connection.Prepare(
            "INSERT INTO report (id, title, source, key, url, outlet, published, known, known_day) VALUES (?8, ?9, ?2, ?3, ?4, ?5, ?6, ?7, ?10)");
        Set(row, report).Set(8, report.Id).Set(9, report.Title).Set(10, report.Known.DayNumber);
        var number = row.RunForNumber();
        using var body = connection.Prepare("INSERT INTO report_text (report, text) VALUES (?1, ?2)");
        body.Set(1, number).Set(2, text).Run();
        identities.Add(IdentityTables.Hash(report.Id), IdentityKind.Report, number);
        AddAddresses(number, report);
        return number;
    }

    /// <summary>Writes where a report appeared, the first of these into its row.</summary>
    public void PutAppearances(long number, IReadOnlyList<KnownReport> appearances)
    {
        using var row = connection.Prepare("UPDATE report SET source = ?2, key = ?3, url = ?4, outlet = ?5, published = ?6, known = ?7, known_day = ?8 WHERE number = ?1");
        Set(row, appearances[0]).Set(1, number).Set(8, appearances[0].Known.DayNumber).Run();
        using var none = connection.Prepare("DELETE FROM appearance WHERE report = ?1");
        none.Set(1, number).Run();
        using var other = connection.Prepare("INSERT INTO appearance (report, source, key, url, outlet, published, known, position, known_day) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
        for (var i = 1; i < appearances.Count; i++) Set(other, appearances[i]).Set(1, number).Set(8, i).Set(9, appearances[i].Known.DayNumber).Run();
        foreach (var appearance in appearances) AddAddresses(number, appearance);
    }

    private static PreparedStatement Set(PreparedStatement row, KnownReport report) =>
        row.Set(2, report.Source).Set(3, report.Key).Set(4, report.Url).Set(5, report.Outlet).Set(6, report.Published).Set(7, (DateOnly?)report.Known);

    private void AddAddresses(long number, KnownReport report)
    {
        if (Appearances.Address(report.Url, report.Source, report.Key) is { } address) identities.Add((long)StableHash.Of(address), IdentityKind.Address, number);
        if (report.Key is { } key) identities.Add(KeyHash(key), IdentityKind.Address, number);
    }

    private static long KeyHash(string key) => (long)StableHash.Of("key\n" + key);
}
