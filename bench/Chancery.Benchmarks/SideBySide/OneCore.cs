using System.Diagnostics;

namespace Chancery.Benchmarks.SideBySide;

/// <summary>Holds processes to one core, with all their threads.</summary>
/// <param name="number">Which, from 0.</param>
internal sealed class OneCore(int number)
{
    // On Linux an affinity set from outside holds for one thread; taskset sets it before there are others.
    private static readonly string? Taskset = OperatingSystem.IsLinux() ? Programs.Find("taskset") : null;

    /// <summary>How processes are held, in words.</summary>
    public string Description => Taskset is not null || OperatingSystem.IsWindows() ? $"core {number} only" : "one thread; this system cannot hold a process to a core";

    /// <summary>How to start a program.</summary>
    public ProcessStartInfo Start(string program, IEnumerable<string> arguments)
    {
        string[] command = Taskset is null ? [program, .. arguments] : [Taskset, "-c", $"{number}", program, .. arguments];
        return new(command[0], command[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
    }

    /// <summary>Holds a process that was started without <c>taskset</c>.</summary>
    public void Pin(Process process)
    {
        if (OperatingSystem.IsWindows()) process.ProcessorAffinity = 1 << number;
    }
}
