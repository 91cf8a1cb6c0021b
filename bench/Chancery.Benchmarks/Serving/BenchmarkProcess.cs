using System.Diagnostics;

namespace Chancery.Benchmarks.Serving;

/// <summary>Starts this program again, to do another part of the work.</summary>
internal static class BenchmarkProcess
{
    /// <summary>Starts it with its input and output in the caller's hands.</summary>
    public static Process Start(params IEnumerable<string> arguments)
    {
        // Run by `dotnet PROGRAM.dll`, the process is dotnet itself and must be told what to run.
        string[] self = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(BenchmarkProcess).Assembly.Location] : [];
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. self, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        // As the command runs.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "1";
        start.Environment["DOTNET_TC_CallCountingDelayMs"] = "5";
        return Process.Start(start)!;
    }
}
