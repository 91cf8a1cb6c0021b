namespace Chancery.Cli.Pipeline;

/// <summary>How much there is to read, for the progress bar.</summary>
internal static class InputSize
{
    /// <summary>The bytes of these files; null when folders or standard input are among them.</summary>
    public static long? Of(IReadOnlyList<string> paths)
    {
        var files = paths.Select(p => new FileInfo(p)).ToList();
        return paths.Contains("-") || !files.All(f => f.Exists) ? null : files.Sum(f => f.Length);
    }
}
