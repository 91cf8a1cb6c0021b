using Chancery.Record.Store;
using Chancery.Record.Store.Adding;
using Chancery.Record.Store.Reports;

namespace Chancery.Record;

public sealed partial class DiplomaticRecord
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<KeptReading>> AddAsync(IReadOnlyList<ReportReading> readings, string reader, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentException.ThrowIfNullOrEmpty(reader);
        return WriteAsync<IReadOnlyList<KeptReading>>(
            connection =>
            {
                var (addition, added) = (new Addition(connection), clock.GetUtcNow());
                var kept = new List<KeptReading>(readings.Count);
                foreach (var reading in readings)
                {
                    cancellation.ThrowIfCancellationRequested();
                    kept.Add(addition.Add(reading, reader, added));
                }

                addition.Finish(cancellation);
                return kept;
            },
            cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Report>> KeptAsync(IReadOnlyList<Report> reports, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return ReadAsync<IReadOnlyList<Report>>(
            connection =>
            {
                var tables = new ReportTables(connection);
                return [.. reports.Where(r => IsKept(tables, r))];
            },
            cancellation);
    }

    private static bool IsKept(ReportTables tables, Report report)
    {
        if (tables.Find(report.Id) is not { } there) return false;
        var where = there.Known with { Source = report.Source, Key = report.Key, Url = report.Url, Outlet = report.Outlet, Published = report.Published };
        return Appearances.AreOne(there.Known, where) || tables.Others(there).Any(o => Appearances.AreOne(o, where));
    }

    /// <summary>Does something in one transaction, all or nothing; one at a time.</summary>
    private async Task<T> WriteAsync<T>(Func<RecordConnection, T> write, CancellationToken cancellation)
    {
        var connection = file.ForWriting;
        await file.Writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await Task.Run(
                () =>
                {
                    connection.Begin();
                    try
                    {
                        var result = write(connection);
                        cancellation.ThrowIfCancellationRequested();
                        connection.Commit();
                        return result;
                    }
                    catch
                    {
                        connection.RollBack();
                        throw;
                    }
                },
                cancellation).ConfigureAwait(false);
        }
        finally
        {
            file.Writing.Release();
        }
    }

    /// <summary>Asks one state of the record.</summary>
    private Task<T> ReadAsync<T>(Func<RecordConnection, T> read, CancellationToken cancellation) => Task.Run(
        () =>
        {
            using var snapshot = file.Snapshot(cancellation);
            return read(snapshot.Connection);
        },
        cancellation);
}
