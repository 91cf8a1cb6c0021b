using System.Diagnostics;
using System.Globalization;
using Chancery.Benchmarks.Records.News;
using Chancery.Record;

namespace Chancery.Benchmarks.Serving;

/// <summary>The process of the writer: it adds so many made-up reports a second, of the record's last days and on, until its input ends.</summary>
internal static class WritingProcess
{
    /// <summary>Writes, a transaction a second, and tells how many reports it added.</summary>
    /// <param name="options">Those of <see cref="LoadSettings"/>.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> options)
    {
        if (LoadSettings.Parse(options) is not { } settings) return 2;
        await using var record = await DiplomaticRecord.OpenAsync(settings.File, RecordAccess.Write);
        var held = await record.StatsAsync(new(DateOnly.MaxValue));
        // Of other dice than the record was made with, so that it is other news.
        using var news = new Newsroom((ulong)settings.Seed + 1).Readings(held.Reports + 1).GetEnumerator();
        // The console's reader waits for what it reads, also where it is asked not to.
        var (end, added) = (Task.Run(Console.In.ReadToEnd), 0);
        while (!end.IsCompleted)
        {
            var start = Stopwatch.GetTimestamp();
            var batch = new List<ReportReading>();
            while (batch.Count < settings.Writes && news.MoveNext()) batch.Add(news.Current);
            if (batch.Count > 0) added += (await record.AddAsync(batch, "made up")).Count;
            var left = TimeSpan.FromSeconds(1) - Stopwatch.GetElapsedTime(start);
            if (left > TimeSpan.Zero) await Task.WhenAny(end, Task.Delay(left));
        }

        Console.WriteLine(added.ToString(CultureInfo.InvariantCulture));
        return 0;
    }
}
