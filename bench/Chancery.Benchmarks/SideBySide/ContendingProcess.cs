using System.Diagnostics;
using System.Globalization;
using Chancery.Benchmarks.Texts;

namespace Chancery.Benchmarks.SideBySide;

/// <summary>The process of one of Chancery's ways in a comparison. It speaks as <see cref="Contender"/> says.</summary>
internal static class ContendingProcess
{
    /// <summary>Loads, says so, and goes over the reports once for each line <c>go</c>.</summary>
    public static int Run(string way, string path)
    {
        var reports = BenchmarkText.Read(path);
        var begun = Stopwatch.GetTimestamp();
        var go = Way.Load(way);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ready {Stopwatch.GetElapsedTime(begun).TotalMilliseconds:F1}"));
        using var self = Process.GetCurrentProcess();
        while (Console.ReadLine() == "go")
        {
            var (tokens, characters) = (0, 0);
            self.Refresh();
            var processor = self.TotalProcessorTime;
            var start = Stopwatch.GetTimestamp();
            foreach (var report in reports)
            {
                tokens += go(report);
                characters += report.FullText.Length;
            }

            var wall = Stopwatch.GetElapsedTime(start);
            self.Refresh();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{tokens} {characters} {wall.TotalMilliseconds:F3} {(self.TotalProcessorTime - processor).TotalMilliseconds:F3} {self.PeakWorkingSet64 / 1024}"));
        }

        return 0;
    }
}
