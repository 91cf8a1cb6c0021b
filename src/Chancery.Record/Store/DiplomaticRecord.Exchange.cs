using System.Runtime.CompilerServices;
using Chancery.Record.Store;
using Chancery.Record.Store.Accounts;
using Chancery.Record.Store.Adding;
using Chancery.Record.Store.Reports;
using Chancery.Record.Store.Statements;

namespace Chancery.Record;

public sealed partial class DiplomaticRecord
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordEntry> ExportAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var snapshot = file.Snapshot(cancellation);
        await foreach (var reports in PagesAsync(snapshot.Connection, cancellation).ConfigureAwait(false))
            foreach (var entry in await Task.Run(() => reports.SelectMany(r => Entries(snapshot.Connection, r)).ToList(), cancellation).ConfigureAwait(false)) yield return entry;
        foreach (var statement in new StatementTables(snapshot.Connection).All()) yield return new RecordEntry.Corrected(statement);
    }

    /// <inheritdoc/>
    public async Task ImportAsync(IAsyncEnumerable<RecordEntry> entries, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var batch = new List<RecordEntry>(RowsAtOnce);
        await foreach (var entry in entries.WithCancellation(cancellation).ConfigureAwait(false))
        {
            batch.Add(entry);
            if (batch.Count < RowsAtOnce) continue;
            await ImportAsync(batch, cancellation).ConfigureAwait(false);
            batch.Clear();
        }

        await ImportAsync(batch, cancellation).ConfigureAwait(false);
    }

    private Task<bool> ImportAsync(List<RecordEntry> entries, CancellationToken cancellation) => WriteAsync(
        connection =>
        {
            var addition = new Addition(connection);
            foreach (var entry in entries)
            {
                cancellation.ThrowIfCancellationRequested();
                if (entry is RecordEntry.Reading reading) addition.Import(reading.Value, reading.Reader, reading.Added, reading.IsInForce);
                else if (entry is RecordEntry.Appearance appearance) addition.Import(appearance.Report, appearance.Where);
            }

            addition.Finish(cancellation);
            ImportStatements(connection, [.. entries.OfType<RecordEntry.Corrected>().Select(c => c.Value)], cancellation);
            return true;
        },
        cancellation);

    // What is here under another number is not taken in twice; what was undone there is undone here.
    private static void ImportStatements(RecordConnection connection, IReadOnlyList<Statement> given, CancellationToken cancellation)
    {
        if (given.Count == 0) return;
        var here = new StatementTables(connection).All();
        foreach (var statement in given)
        {
            var same = here.FirstOrDefault(s => s with { Number = 0, Undone = null } == statement with { Number = 0, Undone = null });
            if (same is null) Keep(connection, here.Any(s => s.Number == statement.Number) ? statement with { Number = 0 } : statement, cancellation);
            else if (same.Undone is null && statement.Undone is not null) Keep(connection, same with { Undone = statement.Undone }, cancellation);
        }
    }

    private static IEnumerable<RecordEntry> Entries(RecordConnection connection, ReportRow report)
    {
        var readings = new ReadingTables(connection).Of(report);
        var earlier = readings.Skip(1).OrderBy(r => r.Reader, StringComparer.Ordinal).ThenBy(r => r.Value.Report.Published ?? DateOnly.MaxValue);
        foreach (var reading in earlier.Prepend(readings[0])) yield return new RecordEntry.Reading(reading.Value, reading.Reader, reading.Added, reading.Position == 0);
        // The day a report without one could be known is told apart where the reading was made later.
        if (report.Known.Published is null && DateOnly.FromDateTime(readings[0].Added.UtcDateTime) != report.Known.Known) yield return new RecordEntry.Appearance(report.Known.Id, report.Known);
        foreach (var other in new ReportTables(connection).Others(report)) yield return new RecordEntry.Appearance(report.Known.Id, other);
    }

    // The reports by the day they were known and their ids, some at once.
    private static async IAsyncEnumerable<List<ReportRow>> PagesAsync(RecordConnection connection, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (day, id) = (-1L, "");
        while (true)
        {
            var (fromDay, fromId) = (day, id);
            var page = await Task.Run(() => Page(connection, fromDay, fromId), cancellation).ConfigureAwait(false);
            if (page.Count == 0) yield break;
            yield return page;
            (day, id) = (page[^1].Known.Known.DayNumber, page[^1].Known.Id);
        }
    }

    private static List<ReportRow> Page(RecordConnection connection, long day, string id)
    {
        using var rows = connection.Prepare($"SELECT r.number, {ReportRows.Columns} FROM report AS r WHERE (r.known_day, r.id) > (?1, ?2) ORDER BY r.known_day, r.id LIMIT ?3");
        rows.Set(1, day).Set(2, id).Set(3, RowsAtOnce);
        var page = new List<ReportRow>();
        while (rows.Step()) page.Add(new(rows.Long(0), ReportRows.Read(rows, 1)));
        return page;
    }
}
