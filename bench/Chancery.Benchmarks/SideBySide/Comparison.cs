using System.Globalization;
using Chancery.Benchmarks.Texts;

namespace Chancery.Benchmarks.SideBySide;

/// <summary>
/// <c>compare [--text PATH] [--rounds N] [--warmup N] [--core N]</c>: Chancery's ways and its peers over the same text, each
/// in a process of its own on the same core, one round of each in turn, so that a change of the machine's speed meets all.
/// </summary>
internal static class Comparison
{
    /// <summary>Runs and prints it.</summary>
    public static int Run(ReadOnlySpan<string> options)
    {
        var (rounds, warmup, number) = (9, 10, 0);
        for (var i = 0; i < options.Length; i += 2)
        {
            if (i + 1 == options.Length || !int.TryParse(options[i + 1], CultureInfo.InvariantCulture, out var n) || n < 0 || !Set(options[i], n))
            {
                Console.Error.WriteLine("Usage: compare [--text PATH] [--rounds N] [--warmup N] [--core N]");
                return 2;
            }
        }

        bool Set(string name, int n)
        {
            switch (name)
            {
                case "--rounds" when n > 0: rounds = n; return true;
                case "--warmup": warmup = n; return true;
                case "--core" when n < Environment.ProcessorCount: number = n; return true;
                default: return false;
            }
        }

        var folder = Directory.CreateTempSubdirectory("chancery-compare-");
        try
        {
            var text = Path.Combine(folder.FullName, "reports.ndjson");
            BenchmarkText.Write(BenchmarkText.Load(), text);
            Compare(new(number), text, rounds, warmup);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Compare(OneCore core, string text, int rounds, int warmup)
    {
        Console.WriteLine($"Machine: {Machine.Description}");
        Console.WriteLine($"Text: {BenchmarkText.Description}; {new FileInfo(text).Length / 1000.0:N0} kB");
        Console.WriteLine($"Run: {core.Description}; {warmup} rounds to warm up, {rounds} counted, in turn");
        var contenders = new List<Contender>();
        try
        {
            foreach (var (name, way) in new[] { ("Chancery: split, tag, parse", Way.Parse), ("Chancery: the same, fast", Way.Fast), ("Chancery: the whole reading", Way.Read) })
                contenders.Add(Contender.Start(name, core, Environment.ProcessPath!, [.. Self, "contend", way, text]));
            if (WinkPeer.Start(core, text, out var missing) is { } wink) contenders.Add(wink);
            else Console.WriteLine($"Left out: {WinkPeer.Name}, because {missing}.");
            for (var round = -warmup; round < rounds; round++)
            {
                foreach (var contender in contenders)
                {
                    var told = contender.Go();
                    if (round >= 0) contender.Rounds.Add(told);
                }
            }

            Console.WriteLine();
            ComparisonTable.Print(contenders, Console.Out);
        }
        finally
        {
            contenders.ForEach(c => c.Dispose());
        }
    }

    // Run by `dotnet PROGRAM.dll`, the process is dotnet itself and must be told what to run.
    private static string[] Self =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Comparison).Assembly.Location] : [];
}
