using Chancery.Record.Store.Accounts;
using Chancery.Record.Store.Identities;
using Chancery.Record.Store.Reports;

namespace Chancery.Record.Store.Adding;

/// <summary>Adds readings in one transaction.</summary>
/// <param name="connection">Where to; a transaction is open.</param>
internal sealed class Addition(RecordConnection connection)
{
    private readonly ReportTables reports = new(connection);
    private readonly ReadingTables readings = new(connection);
    private readonly ReportSums sums = new(connection);
    private readonly IdentityTables identities = new(connection);
    private readonly Regrouping groups = new(connection);
    private readonly RecentRows recent = new(connection);

    /// <summary>Adds a reading; what it does to events is written by <see cref="Finish"/>.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="reader">The version of its reader.</param>
    /// <param name="added">When it is added.</param>
    public KeptReading Add(ReportReading reading, string reader, DateTimeOffset added)
    {
        var report = reading.Report;
        var known = new KnownReport(report.Id, report.Source, report.Key, report.Url, report.Outlet, report.Title, report.Published, report.Published ?? DateOnly.FromDateTime(added.UtcDateTime));
        var stored = new StoredReading(0, reader, added, reading);
        if (reports.Find(known.Id) is { } there) return new(known.Id, Appear(there, known, stored));
        var keeping = reports.HasOther(known) ? Keeping.NewVersion : Keeping.Added;
        PutInForce(new(reports.Add(known, report.Text), known), stored);
        sums.Count(known, 1);
        sums.Appear(known, 1);
        return new(known.Id, keeping);
    }

    /// <summary>Adds a reading that another record exported: one of a report that is kept here changes nothing that is in force.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="reader">The version of its reader.</param>
    /// <param name="added">When it was added there.</param>
    /// <param name="isInForce">False when another was in force there.</param>
    public void Import(ReportReading reading, string reader, DateTimeOffset added, bool isInForce)
    {
        if (isInForce || reports.Find(reading.Report.Id) is null) Add(reading, reader, added);
        KeepEarlier(reports.Find(reading.Report.Id)!, new(0, reader, added, reading));
    }

    /// <summary>Notes another place where a kept text appeared; nothing happens where the text is not kept.</summary>
    public void Import(string report, KnownReport where)
    {
        if (reports.Find(report) is { } there) AddAppearance(there, where with { Id = there.Known.Id, Title = there.Known.Title });
    }

    /// <summary>Puts a reading in force in place of the one that is, which is kept.</summary>
    public void Replace(ReportRow there, StoredReading stored)
    {
        var before = readings.Of(there);
        var accounts = AccountRows.OfReport(connection, there.Number);
        foreach (var account in accounts) groups.Remove(account);
        sums.Read(there.Known, before[0].Value, -1);
        readings.RemoveInForce(there.Number);
        if (!before.Skip(1).Any(b => IsSame(b, before[0]))) readings.Add(there.Number, before[0] with { Position = before[^1].Position + 1 });
        readings.RemoveEarlier(there.Number, stored);
        PutInForce(there, stored);
        foreach (var earlier in before) KeepIds(there.Number, earlier.Value);
    }

    /// <summary>Keeps a reading that is not in force, unless one by that reader for that day is kept.</summary>
    public void KeepEarlier(ReportRow there, StoredReading stored)
    {
        var before = readings.Of(there);
        if (before.Any(b => IsSame(b, stored))) return;
        readings.Add(there.Number, stored with { Position = before[^1].Position + 1 });
        KeepIds(there.Number, stored.Value);
    }

    /// <summary>Notes another place where a kept text appeared, and when it could be known.</summary>
    /// <returns>True when the record had it already; and the report with its first appearance.</returns>
    public (bool IsKept, ReportRow Report) AddAppearance(ReportRow there, KnownReport where)
    {
        List<KnownReport> all = [there.Known, .. reports.Others(there)];
        var same = all.FindIndex(a => Appearances.AreOne(a, where));
        // Of one appearance under two names the smaller counts, whichever came first.
        if (same >= 0 && Appearances.Compare(all[same], where) <= 0) return (true, there);
        foreach (var appearance in all) sums.Appear(appearance, -1);
        if (same >= 0) all[same] = where;
        else all.Add(where);
        all.Sort(Appearances.Compare);
        foreach (var appearance in all) sums.Appear(appearance, 1);
        var first = all[0] with { Title = there.Known.Title };
        reports.PutAppearances(there.Number, all);
        if (first != there.Known) Moved(there, first);
        return (same >= 0, there with { Known = first });
    }

    /// <summary>Groups what came and went, and writes the events that changed.</summary>
    public void Finish(CancellationToken cancellation)
    {
        groups.Finish(cancellation);
        sums.Write();
        recent.MoveIfDue();
    }

    private Keeping Appear(ReportRow there, KnownReport where, StoredReading stored)
    {
        var (isKept, now) = AddAppearance(there, where);
        var inForce = readings.InForce(now);
        if (inForce.Value.Report.Published != stored.Value.Report.Published)
        {
            // The day a text is read by is that of its first appearance.
            if (now.Known.Published == stored.Value.Report.Published) Replace(now, stored);
            else KeepEarlier(now, stored);
        }

        return isKept ? Keeping.AlreadyKept : Keeping.NewAppearance;
    }

    private void PutInForce(ReportRow there, StoredReading stored)
    {
        readings.Add(there.Number, stored with { Position = 0 });
        sums.Read(there.Known, stored.Value, 1);
        for (var i = 0; i < stored.Value.Events.Count; i++) groups.Add(there.Number, i, new(there.Known, stored.Value.Events[i]));
    }

    // The report is known from elsewhere, or earlier: merging looks at the day, what is told of its sources at the rest.
    private void Moved(ReportRow there, KnownReport first)
    {
        var accounts = AccountRows.OfReport(connection, there.Number);
        var read = readings.InForce(there).Value;
        foreach (var (report, by) in new[] { (there.Known, -1), (first, 1) })
        {
            sums.Count(report, by);
            sums.Read(report, read, by);
        }

        if (first.Known == there.Known.Known)
        {
            foreach (var account in accounts) groups.Touch(account);
            return;
        }

        foreach (var account in accounts) groups.Remove(account);
        for (var i = 0; i < accounts.Count; i++) groups.Add(there.Number, i, new(first, accounts[i].Account.Event));
    }

    private void KeepIds(long report, ReportReading earlier)
    {
        using var former = connection.Prepare("INSERT OR IGNORE INTO former_account (id, report) VALUES (?1, ?2)");
        foreach (var e in earlier.Events)
            if (identities.Account(e.Id) is null) former.Set(1, e.Id).Set(2, report).Run();
    }

    private static bool IsSame(StoredReading one, StoredReading other) => one.Reader == other.Reader && one.Value.Report.Published == other.Value.Report.Published;
}
