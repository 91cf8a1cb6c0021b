using System.Runtime.CompilerServices;
using Chancery.Record.Corrections;
using Chancery.Record.Store;
using Chancery.Record.Store.Adding;
using Chancery.Record.Store.Reports;

namespace Chancery.Record;

public sealed partial class DiplomaticRecord
{
    // Few enough that little is read in vain where it is stopped.
    private const int ReadAtOnce = 64;

    /// <inheritdoc/>
    public async IAsyncEnumerable<Rereading> RereadAsync(IReportReader reader, string version, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentException.ThrowIfNullOrEmpty(version);
        var last = -1L;
        while (true)
        {
            var after = last;
            cancellation.ThrowIfCancellationRequested();
            var due = await ReadAsync(connection => Due(connection, version, after), cancellation).ConfigureAwait(false);
            if (due.Count == 0) yield break;
            last = due[^1].Report.Number;
            var read = await Task.Run(() => due.AsParallel().AsOrdered().WithCancellation(cancellation).Select(d => (d.Report, d.Before, Now: reader.Read(d.Before.Value.Report))).ToList(), cancellation).ConfigureAwait(false);
            foreach (var rereading in await WriteAsync(connection => Replace(new(connection), read, version, cancellation), cancellation).ConfigureAwait(false)) yield return rereading;
        }
    }

    private static List<(ReportRow Report, StoredReading Before)> Due(RecordConnection connection, string version, long after)
    {
        using var rows = connection.Prepare("SELECT r.id FROM reading AS g JOIN report AS r ON r.number = g.report WHERE g.position = 0 AND g.reader <> ?1 AND g.report > ?3 ORDER BY g.report LIMIT ?2");
        rows.Set(1, version).Set(2, ReadAtOnce).Set(3, after);
        var ids = new List<string>();
        while (rows.Step()) ids.Add(rows.Text(0));
        var (reports, readings) = (new ReportTables(connection), new ReadingTables(connection));
        return [.. ids.Select(id => reports.Find(id)!).Select(r => (r, readings.InForce(r)))];
    }

    private List<Rereading> Replace(Addition addition, List<(ReportRow Report, StoredReading Before, ReportReading Now)> read, string version, CancellationToken cancellation)
    {
        var (added, changes) = (clock.GetUtcNow(), new List<Rereading>());
        foreach (var (report, before, now) in read)
        {
            addition.Replace(report, new(0, version, added, now));
            changes.Add(Compare(report.Known, before.Value.Events, now.Events));
        }

        addition.Finish(cancellation);
        return changes;
    }

    // Events are the same where their ids are, else where their words are.
    private static Rereading Compare(KnownReport report, EquatableList<Event> before, EquatableList<Event> now)
    {
        var left = now.ToList();
        var (gone, changed) = (new List<Event>(), new List<Event>());
        foreach (var old in before.OrderBy(e => now.Any(n => n.Id == e.Id) ? 0 : 1))
        {
            var heir = left.Find(n => n.Id == old.Id) ?? Successors.Event(old.Type, old.Mode, [.. old.Mentions.Select(m => m.Evidence)], left);
            if (heir is null) gone.Add(old);
            else left.Remove(heir);
            if (heir is not null && heir != old with { Id = heir.Id }) changed.Add(heir);
        }

        return new(report, [.. gone], [.. left], [.. changed]);
    }
}
