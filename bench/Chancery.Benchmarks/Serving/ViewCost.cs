using System.Diagnostics;
using System.Globalization;
using Chancery.Benchmarks.Records.World;
using Chancery.Benchmarks.SideBySide;

namespace Chancery.Benchmarks.Serving;

/// <summary>
/// <c>views [--file F] [--times N] [--seed N] [--only WORDS] [--without WORDS]</c>: what an answer of each view costs the server,
/// asked one after the other by a single reader with nobody else about, no answer kept for the next. Every view is asked some times before it counts, as
/// often of other addresses.
/// </summary>
internal static class ViewCost
{
    private const string Usage = "Usage: views [--file F] [--times N] [--seed N] [--only WORDS] [--without WORDS]";

    // A view that is dear is asked for so long and no longer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Runs it and prints a line for each view.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> options)
    {
        if (LoadSettings.Parse(options) is not { } settings || !File.Exists(settings.File))
        {
            await Console.Error.WriteLineAsync(Usage + ". The file is made by 'record'.");
            return 2;
        }

        Console.WriteLine($"Machine: {Machine.Description}");
        var known = await KnownThings.OfAsync(settings.File, new((ulong)settings.Seed));
        using var serving = BenchmarkProcess.Start("load-serve", settings.File, "0");
        var server = new Uri(await serving.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start."));
        using var client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = server, Timeout = TimeSpan.FromMinutes(5) };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
        Console.WriteLine("| view | CPU ms, mean | allocated MB, mean | p50 ms | p95 ms | kB sent |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        var sum = 0.0;
        var views = settings.Chosen(new Views(known).All);
        foreach (var (name, address) in views)
        {
            var dice = new Dice((ulong)settings.Seed);
            var patience = Stopwatch.StartNew();
            for (var i = 0; i < settings.Times && patience.Elapsed < Patience; i++) await AskAsync(client, address(dice));
            patience.Restart();
            var before = await UsedAsync(serving);
            var (times, bytes) = (new List<double>(), 0L);
            while (times.Count < settings.Times && (times.Count == 0 || patience.Elapsed < Patience))
            {
                var start = Stopwatch.GetTimestamp();
                bytes += await AskAsync(client, address(dice));
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            var after = await UsedAsync(serving);
            times.Sort();
            var cpu = (after.Milliseconds - before.Milliseconds) / times.Count;
            sum += cpu;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| `{name}` | {cpu:N1} | {(after.Allocated - before.Allocated) / 1e6 / times.Count:N1} | {times[times.Count / 2]:N1} | {times[times.Count * 95 / 100]:N1} | {bytes / 1e3 / times.Count:N0} |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| mean over views | {sum / views.Count:N1} | | | | |"));
        serving.StandardInput.Close();
        await serving.WaitForExitAsync();
        return 0;
    }

    private static async Task<long> AskAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        if ((int)answer.StatusCode >= 500) await Console.Error.WriteLineAsync($"{address}: {answer.StatusCode}");
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    private static async Task<(double Milliseconds, double Allocated)> UsedAsync(Process serving)
    {
        await serving.StandardInput.WriteLineAsync();
        var told = (await serving.StandardOutput.ReadLineAsync())!.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToList();
        return (told[0], told[1]);
    }
}
