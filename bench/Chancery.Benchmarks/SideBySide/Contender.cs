using System.Diagnostics;
using System.Globalization;

namespace Chancery.Benchmarks.SideBySide;

/// <summary>
/// One who takes part, in a process of its own: it loads, prints <c>ready MS</c>, and for each line <c>go</c> goes over the
/// text once and prints <c>TOKENS CHARACTERS WALL-MS CPU-MS PEAK-KB</c>.
/// </summary>
internal sealed class Contender : IDisposable
{
    private readonly Process process;

    private Contender(string name, Process process, double loading) => (Name, this.process, Loading) = (name, process, loading);

    /// <summary>What the table calls it.</summary>
    public string Name { get; }

    /// <summary>Milliseconds it took to load.</summary>
    public double Loading { get; }

    /// <summary>The rounds that count.</summary>
    public List<Round> Rounds { get; } = [];

    /// <summary>Starts it on one core and waits until it has loaded.</summary>
    /// <exception cref="InvalidOperationException">It could not be started, or it failed.</exception>
    public static Contender Start(string name, OneCore core, string program, params string[] arguments)
    {
        var process = Process.Start(core.Start(program, arguments)) ?? throw new InvalidOperationException($"{program} did not start.");
        core.Pin(process);
        var line = process.StandardOutput.ReadLine();
        if (line?.Split(' ') is not ["ready", var loading])
            throw new InvalidOperationException($"{name} did not get ready: {line} {process.StandardError.ReadToEnd()}");
        return new(name, process, double.Parse(loading, CultureInfo.InvariantCulture));
    }

    /// <summary>Goes over the text once.</summary>
    public Round Go()
    {
        process.StandardInput.WriteLine("go");
        process.StandardInput.Flush();
        var line = process.StandardOutput.ReadLine();
        if (line?.Split(' ') is not [var tokens, var characters, var wall, var processor, var peak])
            throw new InvalidOperationException($"{Name} failed: {line} {process.StandardError.ReadToEnd()}");
        return new(Whole(tokens), Whole(characters), Exact(wall), Exact(processor), Whole(peak));
    }

    /// <summary>Lets it go.</summary>
    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private static long Whole(string number) => long.Parse(number, CultureInfo.InvariantCulture);

    private static double Exact(string number) => double.Parse(number, CultureInfo.InvariantCulture);
}
