using System.Diagnostics;
using System.Globalization;
using Chancery.Benchmarks.SideBySide;

namespace Chancery.Benchmarks.Records;

/// <summary>
/// <c>record [--readings N] [--behind N] [--file F] [--batch N] [--questions N] [--seed N] [--hold 0|1] [--core N]</c>: made-up readings written to a
/// new record, then questions to it, in a process of its own that is held to one core. A file that is there already is
/// asked alone, but where it is said how many of the readings it holds: it is given the rest.
/// </summary>
internal static class RecordRun
{
    private const string Usage = "Usage: record [--readings N] [--behind N] [--file F] [--batch N] [--questions N] [--seed N] [--hold 0|1] [--core N]";

    /// <summary>Runs it and prints what it took.</summary>
    public static int Run(ReadOnlySpan<string> options)
    {
        if (RecordLoad.Parse(options, out var number) is not { } load || number >= Environment.ProcessorCount) return Wrong();
        var core = new OneCore(number);
        Console.WriteLine($"Machine: {Machine.Description}");
        Console.WriteLine($"Run: {core.Description}; {load}");
        // Run by `dotnet PROGRAM.dll`, the process is dotnet itself and must be told what to run.
        string[] self = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(RecordRun).Assembly.Location] : [];
        var start = core.Start(Environment.ProcessPath!, [.. self, "record-held", .. options]);
        // As the command runs: it leaves its own code unwatched.
        start.Environment["DOTNET_TieredPGO"] = "0";
        // And compiles well what ran often when nothing new did for 5 ms, not for 100: of one core it would wait ten times as long.
        start.Environment["DOTNET_TC_CallCountingDelayMs"] = "5";
        start.RedirectStandardInput = start.RedirectStandardError = false;
        using var process = Process.Start(start)!;
        core.Pin(process);
        while (process.StandardOutput.ReadLine() is { } line) Console.WriteLine(line);
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>The run itself, in the process that is held.</summary>
    public static async Task<int> RunHeldAsync(string[] options)
    {
        if (RecordLoad.Parse(options, out _) is not { } load) return Wrong();
        var isAsked = load.Behind == 0 && File.Exists(load.File);
        if (isAsked) Console.WriteLine("The file is there already: it is asked, and nothing is written to it.");
        var written = isAsked ? Writing.Again(load) : await Writing.RunAsync(load, Console.Out);
        await Asking.RunAsync(load, written, Console.Out);
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB"));
        return 0;
    }

    private static int Wrong()
    {
        Console.Error.WriteLine(Usage);
        return 2;
    }
}
