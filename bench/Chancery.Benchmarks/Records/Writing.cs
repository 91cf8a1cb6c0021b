using System.Diagnostics;
using System.Globalization;
using Chancery.Benchmarks.Records.News;
using Chancery.Record;

namespace Chancery.Benchmarks.Records;

/// <summary>What the questions need to know of what was written.</summary>
/// <param name="Events">Ids of some events of readings, evenly spread, with the day of their report.</param>
/// <param name="LastDay">The last day of publication.</param>
internal sealed record Written(IReadOnlyList<(string Id, DateOnly Day)> Events, DateOnly LastDay);

/// <summary>Writes readings to a new record and tells how fast, stretch by stretch. Making the readings up is not counted.</summary>
internal static class Writing
{
    private const int Stretch = 50_000;

    /// <summary>Writes them.</summary>
    public static async Task<Written> RunAsync(RecordLoad load, TextWriter output)
    {
        var (times, stretches, samples, last) = (new Stopwatch(), new List<double>(), new List<(string, DateOnly)>(), Newsroom.FirstDay);
        var (done, accounts, mentions) = (0, 0L, 0L);
        await output.WriteLineAsync();
        await output.WriteLineAsync("| readings | readings/s | file MB |");
        await output.WriteLineAsync("| ---: | ---: | ---: |");
        await using var record = await DiplomaticRecord.OpenAsync(load.File, RecordAccess.Write);
        var before = TimeSpan.Zero;
        foreach (var batch in new Newsroom((ulong)load.Seed).Readings().Take(load.Readings).Chunk(load.Batch))
        {
            times.Start();
            await record.AddAsync(batch, "made up");
            times.Stop();
            var previous = done;
            done += batch.Length;
            foreach (var reading in batch)
            {
                var day = reading.Report.Published!.Value;
                if (day > last) last = day;
                accounts += reading.Events.Count;
                mentions += reading.Events.Sum(e => e.Mentions.Count);
            }

            if (batch.FirstOrDefault(r => r.Events.Count > 0) is { } sample) samples.Add((sample.Events[0].Id, sample.Report.Published!.Value));
            if (done / Stretch == previous / Stretch && done < load.Readings) continue;
            stretches.Add((done - (stretches.Count * Stretch)) / (times.Elapsed - before).TotalSeconds);
            before = times.Elapsed;
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {done:N0} | {stretches[^1]:N0} | {Size(load.File):N0} |"));
            await output.FlushAsync();
        }

        var (first, end) = (stretches.Take(2).Average(), stretches.TakeLast(2).Average());
        await output.WriteLineAsync();
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{done:N0} readings, {accounts:N0} events in them, {mentions:N0} mentions: {done / times.Elapsed.TotalSeconds:N0} readings/s over all; the first two stretches {first:N0}, the last two {end:N0} ({(end - first) / first:+0.0 %;-0.0 %}); {Size(load.File) * 1e6 / done:N0} bytes a reading"));
        return new(samples, last);
    }

    private static double Size(string file) => new[] { file, file + "-wal" }.Where(File.Exists).Sum(f => new FileInfo(f).Length) / 1e6;
}
