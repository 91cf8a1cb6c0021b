using System.Globalization;
using Chancery.Benchmarks.SideBySide;

namespace Chancery.Benchmarks.Serving;

/// <summary>
/// <c>load [--file F] [--readers N] [--seconds N] [--writes N] [--seed N] [--without WORDS]</c>: the server in one process, whoever writes to its
/// record in another, and the readers here. They ask twice: first as people do, who read what they get, then without a pause.
/// </summary>
internal static class LoadRun
{
    private const string Usage = "Usage: load [--file F] [--readers N] [--seconds N] [--writes N] [--seed N] [--without WORDS]";

    // Until then code is compiled and pages of the file are read for the first time.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15);

    /// <summary>Runs it and prints what it took.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> options)
    {
        if (LoadSettings.Parse(options) is not { } settings || !File.Exists(settings.File))
        {
            await Console.Error.WriteLineAsync(Usage + ". The file is made by 'record'.");
            return 2;
        }

        Console.WriteLine($"Machine: {Machine.Description}");
        Console.WriteLine($"Run: {settings}");
        var known = await KnownThings.OfAsync(settings.File, new((ulong)settings.Seed));
        var views = settings.Chosen(new Views(known).All);
        using var serving = BenchmarkProcess.Start("load-serve", settings.File);
        var server = new Uri(await serving.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start."));
        using var writing = BenchmarkProcess.Start(["load-write", .. options]);
        var readership = new Readership(server, views, settings);
        await readership.ReadAsync(thinks: false, WarmUp, 0);
        var length = TimeSpan.FromSeconds(settings.Seconds);
        await RoundAsync("Each reader asks, reads for a second on average, and asks again", thinks: true, 1);
        await RoundAsync("Each reader asks again at once", thinks: false, 2);
        writing.StandardInput.Close();
        Console.WriteLine();
        Console.WriteLine($"Reports added meanwhile: {await writing.StandardOutput.ReadToEndAsync()}");
        serving.StandardInput.Close();
        await serving.WaitForExitAsync();
        await writing.WaitForExitAsync();
        return 0;

        async Task RoundAsync(string title, bool thinks, int round)
        {
            var before = serving.TotalProcessorTime;
            var times = await readership.ReadAsync(thinks, length, round);
            Console.WriteLine();
            Console.WriteLine(title + ":");
            Console.WriteLine();
            times.Print(views.Select(v => v.Name), length, Console.Out);
            serving.Refresh();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"The server took {(serving.TotalProcessorTime - before).TotalSeconds / length.TotalSeconds:P0} of a core and {serving.WorkingSet64 / 1e6:N0} MB."));
        }
    }
}
