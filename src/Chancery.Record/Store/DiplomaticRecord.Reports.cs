using System.Runtime.CompilerServices;
using Chancery.Record.Store;
using Chancery.Record.Store.Accounts;
using Chancery.Record.Store.Reports;
using Chancery.Record.Store.Values;

namespace Chancery.Record;

public sealed partial class DiplomaticRecord
{
    private const int RowsAtOnce = 500;

    /// <inheritdoc/>
    public Task<ReportReading?> ReadingAsync(string id, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ReadAsync(
            connection => new ReportTables(connection).FindNamed(id) is { } there ? new ReadingTables(connection).InForce(there).Value : null,
            cancellation);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<UnreadReport> UnreadAsync(RecordMoment moment, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var snapshot = file.Snapshot(cancellation);
        var (day, id) = (-1L, "");
        while (true)
        {
            var (fromDay, fromId) = (day, id);
            var found = await Task.Run(() => Unread(snapshot.Connection, moment, fromDay, fromId), cancellation).ConfigureAwait(false);
            foreach (var report in found) yield return report;
            if (found.Count < RowsAtOnce) yield break;
            (day, id) = (found[^1].Report.Known.DayNumber, found[^1].Report.Id);
        }
    }

    private static List<UnreadReport> Unread(RecordConnection connection, RecordMoment moment, long day, string id)
    {
        using var rows = connection.Prepare(
            $"SELECT g.language, g.characters, g.noise, g.warnings, {ReportRows.Columns} FROM report AS r JOIN reading AS g ON g.report = r.number AND g.position = 0 "
            + "WHERE r.known_day <= ?1 AND (r.known_day, r.id) > (?2, ?3) AND NOT EXISTS (SELECT 1 FROM account AS a WHERE a.report = r.number) ORDER BY r.known_day, r.id LIMIT ?4");
        rows.Set(1, (moment.AsOf ?? DateOnly.MaxValue).DayNumber).Set(2, day).Set(3, id).Set(4, RowsAtOnce);
        var found = new List<UnreadReport>();
        while (rows.Step())
        {
            var noise = ReadingJson.Noise(rows.TextOrNull(2)).Sum(n => n.Span.End - n.Span.Start);
            found.Add(new(ReportRows.Read(rows, 4), rows.TextOrNull(0), rows.Int(1), noise, ReadingJson.Warnings(rows.TextOrNull(3))));
        }

        return found;
    }
}
