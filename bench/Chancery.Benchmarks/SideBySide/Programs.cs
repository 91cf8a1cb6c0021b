namespace Chancery.Benchmarks.SideBySide;

/// <summary>Programs of the machine.</summary>
internal static class Programs
{
    /// <summary>The path of a program of this name; null when there is none.</summary>
    public static string? Find(string name)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => endings.Select(e => Path.Combine(folder, name + e)))
            .FirstOrDefault(File.Exists);
    }
}
