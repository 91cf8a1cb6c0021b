using System.Diagnostics;
using Chancery.Cli.Output;
using Chancery.Cli.Pipeline;
using Chancery.Formats.Intake;
using Chancery.Record;

namespace Chancery.Cli.Records;

/// <summary>
/// Reads reports into a record. What is kept already is not read again; what is read is committed about once a second; a
/// report is printed only when it is safe on the disk. Stopped, it commits what was read and ends.
/// </summary>
/// <param name="reader">Who reads.</param>
/// <param name="version">The reader's version.</param>
/// <param name="record">Where it is kept.</param>
/// <param name="output">What is printed of what was kept.</param>
/// <param name="surroundings">Where to.</param>
internal sealed class RecordingRun(IReportReader reader, string version, DiplomaticRecord record, KeepingOutput output, Surroundings surroundings)
{
    private const int MostPending = 5000;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly List<(Report Report, ReportReading? Reading)> pending = [];
    private readonly Stopwatch sinceCommit = new();
    private Tally tally;

    /// <summary>Reads and keeps all of it.</summary>
    /// <param name="items">What comes in.</param>
    /// <param name="totalBytes">How many bytes that is; null when it is not known.</param>
    /// <param name="jobs">How many reports are read at once.</param>
    /// <param name="cancellation">Ends the run behind what was read.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IEnumerable<IntakeItem> items, long? totalBytes, int jobs, CancellationToken cancellation)
    {
        var progress = new ProgressLine(surroundings, totalBytes);
        // Flushed below and never disposed: the stream under it is not ours to close.
        var results = new BufferedStream(surroundings.Output, 1 << 16);
        await results.WriteAsync(output.Opening, CancellationToken.None);
        sinceCommit.Start();
        try
        {
            foreach (var some in items.Chunk(Math.Max(8 * jobs, 64)))
            {
                cancellation.ThrowIfCancellationRequested();
                await TakeAsync(some, jobs, progress, cancellation);
                if (pending.Count >= MostPending || sinceCommit.Elapsed >= Pause) await CommitAsync(results);
                progress.Show(tally.Reports, some[^1].BytesRead);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // What was read is kept below; the command tells that it was interrupted.
        }

        progress.Clear();
        await CommitAsync(results);
        await results.WriteAsync(output.Closing(tally), CancellationToken.None);
        await results.FlushAsync(CancellationToken.None);
        cancellation.ThrowIfCancellationRequested();
        if (tally.Unread == 0) return ExitCodes.Ok;
        surroundings.Error.WriteLine($"{tally.Unread} could not be read (see above); {tally.Reports} read.");
        return ExitCodes.SomeUnread;
    }

    private async Task TakeAsync(IntakeItem[] items, int jobs, ProgressLine progress, CancellationToken cancellation)
    {
        var kept = (await record.KeptAsync([.. items.Select(i => i.Report).OfType<Report>()], cancellation)).ToHashSet(ReferenceEqualityComparer.Instance);
        var read = items.AsParallel().AsOrdered().WithDegreeOfParallelism(jobs).WithCancellation(cancellation)
            .Select(item => item.Report is { } report && !kept.Contains(report) ? Read(item, report) : (Item: item, Reading: null, Fault: null))
            .ToList();
        foreach (var (item, reading, fault) in read)
        {
            if (item.Faults.Count > 0 || fault is not null) progress.Clear();
            foreach (var told in item.Faults) surroundings.Error.WriteLine(told);
            if (fault is not null) surroundings.Error.WriteLine(fault);
            tally = tally.With(new(item, reading?.Events.Count ?? 0, reading is null ? null : ReadOnlyMemory<byte>.Empty, fault));
            if (item.Report is { } report && fault is null) pending.Add((report, reading));
        }
    }

    private (IntakeItem Item, ReportReading? Reading, InputFault? Fault) Read(IntakeItem item, Report report)
    {
        try
        {
            return (item, reader.Read(report), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // One report never stops a run: it is set aside with its reason.
            return (item, null, OrderedReading.Failure(report, e));
        }
    }

    // Not to be stopped: what was read is kept.
    private async Task CommitAsync(Stream results)
    {
        if (pending.Count == 0) return;
        ReportReading[] fresh = [.. pending.Select(p => p.Reading).OfType<ReportReading>()];
        var kept = fresh.Length == 0 ? [] : await record.AddAsync(fresh, version, CancellationToken.None);
        var next = 0;
        foreach (var (report, reading) in pending)
            await results.WriteAsync(output.Print(reading is null ? new(report.Id, Keeping.AlreadyKept) : kept[next++], reading), CancellationToken.None);
        await results.FlushAsync(CancellationToken.None);
        pending.Clear();
        sinceCommit.Restart();
    }
}
