using System.Diagnostics;
using System.Globalization;
using Chancery.Benchmarks.Records.News;
using Chancery.Record;

namespace Chancery.Benchmarks.Records;

/// <summary>What the questions need to know of what was written.</summary>
/// <param name="Events">Ids of some events of readings, evenly spread, with the day of their report.</param>
/// <param name="LastDay">The last day of publication.</param>
internal sealed record Written(IReadOnlyList<(string Id, DateOnly Day)> Events, DateOnly LastDay)
{
    /// <summary>This and a batch more.</summary>
    public Written With(IReadOnlyList<ReportReading> batch)
    {
        var last = batch.Max(r => r.Report.Published!.Value);
        var sample = batch.FirstOrDefault(r => r.Events.Count > 0);
        return new(
            sample is null ? Events : [.. Events, (sample.Events[0].Id, sample.Report.Published!.Value)],
            last > LastDay ? last : LastDay);
    }
}

/// <summary>Writes readings to a new record and tells how fast, stretch by stretch. Making the readings up is not counted.</summary>
internal static class Writing
{
    private const int Stretch = 50_000;

    /// <summary>Writes them.</summary>
    public static async Task<Written> RunAsync(RecordLoad load, TextWriter output)
    {
        var (written, tally, stretches) = (new Written([], Newsroom.FirstDay), default(Tally), new List<Tally>());
        var last = load.Readings - load.Behind;
        await output.WriteLineAsync();
        await output.WriteLineAsync("| readings | readings/s | per CPU second | file MB |");
        await output.WriteLineAsync("| ---: | ---: | ---: | ---: |");
        await using var record = await DiplomaticRecord.OpenAsync(load.File, RecordAccess.Write);
        foreach (var batch in Batches(load))
        {
            var (clock, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            await record.AddAsync(batch, "made up");
            tally = tally.With(batch, Stopwatch.GetElapsedTime(clock), Environment.CpuUsage.TotalTime - cpu);
            written = written.With(batch);
            if (tally.Readings < (stretches.Count + 1) * Stretch && tally.Readings < last) continue;
            var stretch = tally.Since(stretches.Count == 0 ? default : stretches[^1]);
            stretches.Add(tally);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {tally.Readings:N0} | {stretch.Speed:N0} | {stretch.CpuSpeed:N0} | {Size(load.File):N0} |"));
            await output.FlushAsync();
        }

        await TellAsync(stretches, Size(load.File) * 1e6 / load.Readings, output);
        return written;
    }

    /// <summary>What a run with this load wrote before.</summary>
    public static Written Again(RecordLoad load) => Batches(load).Aggregate(new Written([], Newsroom.FirstDay), (written, batch) => written.With(batch));

    private static IEnumerable<ReportReading[]> Batches(RecordLoad load) =>
        new Newsroom((ulong)load.Seed).Readings().Take(load.Readings).Skip(load.Behind).Chunk(load.Batch);

    // The first hundred thousand against the last, where there are as many.
    private static Task TellAsync(List<Tally> stretches, double bytes, TextWriter output)
    {
        var (all, ends) = (stretches[^1], Math.Min(2, stretches.Count));
        var first = stretches[ends - 1];
        var last = all.Since(stretches.Count > ends ? stretches[^(ends + 1)] : default);
        return output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"""

            {all.Readings:N0} readings with {all.Events:N0} events, {all.Mentions:N0} mentions: {all.Speed:N0} readings/s, {all.CpuSpeed:N0} per CPU second.
            The first {first.Readings:N0}: {first.Speed:N0} readings/s, {first.CpuSpeed:N0} per CPU second; the last {last.Readings:N0}: {last.Speed:N0} and {last.CpuSpeed:N0}. {bytes:N0} bytes a reading.
            """));
    }

    private static double Size(string file) => new[] { file, file + "-wal" }.Where(File.Exists).Sum(f => new FileInfo(f).Length) / 1e6;

    private readonly record struct Tally(int Readings, long Events, long Mentions, TimeSpan Clock, TimeSpan Cpu)
    {
        public double Speed => Readings / Clock.TotalSeconds;

        public double CpuSpeed => Readings / Cpu.TotalSeconds;

        public Tally With(ReportReading[] batch, TimeSpan clock, TimeSpan cpu) => new(
            Readings + batch.Length, Events + batch.Sum(r => r.Events.Count), Mentions + batch.Sum(r => r.Events.Sum(e => e.Mentions.Count)), Clock + clock, Cpu + cpu);

        public Tally Since(Tally before) => new(
            Readings - before.Readings, Events - before.Events, Mentions - before.Mentions, Clock - before.Clock, Cpu - before.Cpu);
    }
}
