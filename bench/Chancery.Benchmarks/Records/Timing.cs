using System.Diagnostics;
using System.Globalization;

namespace Chancery.Benchmarks.Records;

/// <summary>Times questions, and prints a line for each sort: by the clock, and by the processor, which a busy machine leaves alone.</summary>
/// <param name="times">How many of each sort.</param>
/// <param name="output">Where to.</param>
internal sealed class Timing(int times, TextWriter output)
{
    private const int FewFirst = 40;

    // One sort of question is given up when it has taken so long.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    // On one core the compiler waits for a second in which it met nothing new.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1200);

    /// <summary>Prints the head of the table.</summary>
    public async Task HeadAsync(DateOnly last)
    {
        await output.WriteLineAsync();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The record reaches to {last:yyyy-MM-dd}."));
        await output.WriteLineAsync();
        await output.WriteLineAsync("| question | p50 ms | p95 ms | p99 ms | CPU p50 | CPU p95 | found, mean | asked |");
        await output.WriteLineAsync("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    }

    /// <summary>Asks a sort of question again and again.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="question">Asks one, and tells how much was found.</param>
    public async Task TimeAsync(string name, Func<Task<int>> question)
    {
        if (times == 0) return;
        // The first few find the code not compiled yet; it is compiled well once it was asked for some times, and then nothing for a moment.
        var begun = Stopwatch.GetTimestamp();
        for (var i = 1; i <= 3 * FewFirst && Stopwatch.GetElapsedTime(begun) < Patience / 4; i++)
        {
            await question();
            if (i % FewFirst == 0) await Task.Delay(Pause);
        }

        var (took, busy, found) = (new List<double>(times), new List<double>(times), 0L);
        begun = Stopwatch.GetTimestamp();
        while (took.Count < times && Stopwatch.GetElapsedTime(begun) < Patience)
        {
            var (start, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            found += await question();
            took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            busy.Add((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
        }

        took.Sort();
        busy.Sort();
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {At(took, 50):N2} | {At(took, 95):N2} | {At(took, 99):N2} | {At(busy, 50):N2} | {At(busy, 95):N2} | {found / (double)took.Count:N1} | {took.Count} |"));
        await output.FlushAsync();
    }

    private static double At(List<double> sorted, int hundredth) => sorted[Math.Min(sorted.Count * hundredth / 100, sorted.Count - 1)];
}
