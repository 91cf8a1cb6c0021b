namespace Chancery.Cli.Pipeline;

/// <summary>How much there is to read, for the progress bar.</summary>
internal static class InputSize
{
    /// <summary>The bytes of these files, those that are missing left aside; null when folders or standard input are among them.</summary>
    public static long? Of(IReadOnlyList<string> paths)
    {
        if (paths.Any(p => p == "-" || Directory.Exists(p))) return null;
        return paths.Select(p => new FileInfo(p)).Where(f => f.Exists).Sum(f => f.Length);
    }
}
