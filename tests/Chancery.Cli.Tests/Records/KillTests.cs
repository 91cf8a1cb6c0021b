using System.Diagnostics;
using System.Text.Json;
using Chancery.Record;
using Xunit;

namespace Chancery.Cli.Tests.Records;

/// <summary>A run that is killed has kept whatever it printed, and nothing half.</summary>
public sealed class KillTests : IDisposable
{
    private const int Kills = 50;
    private const int More = 6;

    private readonly CommandRun run = new();

    private static CancellationToken Running => TestContext.Current.CancellationToken;

    private string Record => Path.Combine(run.Folder, "diplomacy.db");

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Killed_fifty_times_while_it_writes_the_record_loses_nothing_and_doubles_nothing()
    {
        // The moments are drawn from a fixed start; what they meet depends on the machine.
        var chance = new Random(20241125);
        var printed = new HashSet<string>(StringComparer.Ordinal);
        var (reports, whole, interrupted) = ("", Stopwatch.StartNew(), 0);
        using (var first = Start(run.Add("first.ndjson", Bulletins.Lines(0, 1)))) await first.EndAsync(Running);
        whole.Stop();
        for (var kill = 1; kill <= Kills; kill++)
        {
            reports = run.Add("reports.ndjson", Bulletins.Lines(0, kill * More));
            using var process = Start(reports);
            await MomentAsync(process, chance, whole.Elapsed);
            process.Kill();
            var (code, lines, _) = await process.EndAsync(Running);
            if (code != ExitCodes.Ok) interrupted++;
            printed.UnionWith(lines.Where(l => l.Contains('\t', StringComparison.Ordinal)).Select(l => l.Split('\t')[0]));
            await CheckAsync(printed);
        }

        // A run that was done before it was killed proves nothing.
        Assert.InRange(interrupted, Kills / 2, Kills);
        using var last = Start(reports);
        Assert.Equal(ExitCodes.Ok, (await last.EndAsync(Running)).Code);
        await CheckAsync(printed);
        var other = Path.Combine(run.Folder, "other.db");
        Assert.Equal(ExitCodes.Ok, await run.RunAsync("", ["read", reports, "--record", other], terminal: false, Running, readers: SharedReaders.Instance));
        Assert.Equal(await EventsAsync(other), await EventsAsync(Record));
    }

    // Half of the moments lie anywhere in a run, the others just behind the first byte it writes to the record's log.
    private async Task MomentAsync(CommandProcess process, Random chance, TimeSpan whole)
    {
        if (chance.Next(2) == 0)
        {
            await Task.Delay(whole * chance.NextDouble(), Running);
            return;
        }

        var before = LogLength();
        while (!process.HasEnded && LogLength() <= before) await Task.Delay(1, Running);
        var wait = Stopwatch.StartNew();
        var micros = chance.Next(6000);
        while (wait.Elapsed.TotalMicroseconds < micros) Thread.SpinWait(20);
    }

    private long LogLength() => new FileInfo(Record + "-wal") is { Exists: true } log ? log.Length : 0;

    private async Task CheckAsync(IReadOnlySet<string> printed)
    {
        // Killed before it made the file, it has printed nothing.
        if (!File.Exists(Record)) Assert.Empty(printed);
        await using var record = await DiplomaticRecord.OpenAsync(Record, RecordAccess.Write, cancellation: Running);
        Assert.Empty(await record.VerifyAsync(Running).ToListAsync(Running));
        foreach (var id in printed) Assert.NotNull(await record.ReadingAsync(id, Running));
    }

    private static async Task<string> EventsAsync(string path)
    {
        await using var record = await DiplomaticRecord.OpenAsync(path, RecordAccess.Read, cancellation: Running);
        var events = await record.EventsAsync(new() { Moment = new(new(2024, 6, 1)) }, Running).ToListAsync(Running);
        Assert.NotEmpty(events);
        return JsonSerializer.Serialize(events.Select(e => new { e.Id, e.Event.Status, Mentions = e.Mentions.Select(m => m.Id + " " + m.Report.Id + " " + m.Report.Known) }));
    }

    private CommandProcess Start(string reports) => CommandProcess.Start(CommandProcess.Program, "read", reports, "--record", Record);
}
