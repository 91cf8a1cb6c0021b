using System.Text;
using System.Text.Json;
using Chancery.Formats.Intake;

namespace Chancery.Benchmarks.Texts;

/// <summary>The reports that are measured on: those written here, or those of a path given by <c>--text</c>.</summary>
internal static class BenchmarkText
{
    // A round of this length takes about a second, and no cache holds all of it.
    private const int Characters = 400_000;

    private const string Choice = "CHANCERY_BENCHMARK_TEXT";

    /// <summary>Keeps the choice of <c>--text PATH</c>, for this process and those it starts.</summary>
    /// <returns>The other arguments.</returns>
    public static string[] TakeChoice(string[] args)
    {
        var at = Array.IndexOf(args, "--text");
        if (at < 0 || at + 1 == args.Length) return args;
        Environment.SetEnvironmentVariable(Choice, Path.GetFullPath(args[at + 1]));
        return [.. args[..at], .. args[(at + 2)..]];
    }

    /// <summary>What the text is, in words.</summary>
    public static string Description => Environment.GetEnvironmentVariable(Choice) is { } path
        ? $"the reports of {Path.GetFileName(path)}"
        : "samples, newswire treebank and lexicon examples of this repository";

    /// <summary>The reports, from the first again until there are at least 400,000 characters.</summary>
    public static IReadOnlyList<Report> Load()
    {
        var once = Environment.GetEnvironmentVariable(Choice) is { } path ? Read(path) : WrittenHere.Reports();
        if (once.Count == 0) throw new InvalidDataException("There is no report to measure on.");
        var all = new List<Report>();
        for (var length = 0; length < Characters;)
        {
            all.AddRange(once);
            length += once.Sum(r => r.FullText.Length);
        }

        return all;
    }

    /// <summary>The reports of a file or folder.</summary>
    public static IReadOnlyList<Report> Read(string path) => [.. Taken(new ReportIntake(new(), Console.OpenStandardInput).Take([path]))];

    /// <summary>What came in; what could not be read is told on standard error.</summary>
    public static IEnumerable<Report> Taken(IEnumerable<IntakeItem> items)
    {
        foreach (var item in items)
        {
            foreach (var fault in item.Faults) Console.Error.WriteLine(fault);
            if (item.Report is not null) yield return item.Report;
        }
    }

    /// <summary>Writes reports as NDJSON, which <see cref="Read"/> and the peers read.</summary>
    public static void Write(IEnumerable<Report> reports, string path)
    {
        using var file = new StreamWriter(path, false, new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var report in reports)
            file.WriteLine(JsonSerializer.Serialize(new { title = report.Title, published = report.Published?.ToString("O"), text = report.Text }));
    }
}
