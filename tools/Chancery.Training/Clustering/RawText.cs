using System.Diagnostics;

namespace Chancery.Training.Clustering;

/// <summary>Lines of unannotated text; a file ending in <c>.xz</c> is unpacked by the command <c>xz</c>.</summary>
internal static class RawText
{
    /// <exception cref="IOException">The file cannot be read or unpacked.</exception>
    public static IEnumerable<string> Lines(string file)
    {
        if (!file.EndsWith(".xz", StringComparison.Ordinal))
        {
            foreach (var line in File.ReadLines(file)) yield return line;
            yield break;
        }

        using var xz = Process.Start(new ProcessStartInfo("xz", ["-dc", file]) { RedirectStandardOutput = true }) ?? throw new IOException("The command xz cannot be started.");
        while (xz.StandardOutput.ReadLine() is { } line) yield return line;
        xz.WaitForExit();
        if (xz.ExitCode != 0) throw new IOException($"xz could not unpack {file}.");
    }
}
