using System.Diagnostics;

namespace Chancery.Benchmarks.SideBySide;

/// <summary>wink-nlp of npm, which splits sentences and tags; installed at its pinned version when first needed.</summary>
internal static class WinkPeer
{
    public const string Name = "wink-nlp: split, tag (no parse)";

    /// <summary>Starts it.</summary>
    /// <param name="core">Where it runs.</param>
    /// <param name="text">The reports as NDJSON.</param>
    /// <param name="missing">Why it cannot take part; null when it does.</param>
    public static Contender? Start(OneCore core, string text, out string? missing)
    {
        missing = null;
        if (Programs.Find("node") is not { } node) missing = "Node is not installed (no 'node' on the PATH)";
        else if (Folder() is not { } folder) missing = "bench/peers/wink was not found above the program or the current folder";
        else if (Install(folder) is { } reason) missing = reason;
        else return Contender.Start(Name, core, node, Path.Combine(folder, "contend.mjs"), text);
        return null;
    }

    private static string? Folder() => new[] { AppContext.BaseDirectory, Environment.CurrentDirectory }
        .SelectMany(Above)
        .Select(f => Path.Combine(f, "bench", "peers", "wink"))
        .FirstOrDefault(f => File.Exists(Path.Combine(f, "package-lock.json")));

    private static IEnumerable<string> Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent) yield return at.FullName;
    }

    private static string? Install(string folder)
    {
        if (Directory.Exists(Path.Combine(folder, "node_modules", "wink-nlp"))) return null;
        if (Programs.Find("npm") is not { } npm) return "npm is not installed (no 'npm' on the PATH)";
        Console.Error.WriteLine($"Installing wink-nlp: npm ci in {folder}");
        using var process = Process.Start(new ProcessStartInfo(npm, ["ci", "--no-audit", "--no-fund"]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var told = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? null : $"npm ci failed: {told.Result.Trim()}";
    }
}
