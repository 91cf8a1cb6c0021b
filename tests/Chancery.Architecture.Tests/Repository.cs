namespace Chancery.Architecture.Tests;

/// <summary>The files of this repository as they stand on disk.</summary>
internal static class Repository
{
    private static readonly string[] Made = ["bin", "obj", ".git", ".vs", ".idea", "artifacts", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>Its root, found from where the tests run.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Paths from the root, with slashes, of all files that are not made by a build.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(new DirectoryInfo(Root), "").Order(StringComparer.Ordinal)];

    /// <summary>The text of a file.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Chancery.slnx"))) return folder.FullName;
        throw new InvalidOperationException("The tests must run inside the repository: no folder above them holds Chancery.slnx.");
    }

    private static IEnumerable<string> Walk(DirectoryInfo folder, string prefix)
    {
        foreach (var file in folder.EnumerateFiles()) yield return prefix + file.Name;
        foreach (var inner in folder.EnumerateDirectories().Where(d => !Made.Contains(d.Name, StringComparer.Ordinal)))
            foreach (var file in Walk(inner, prefix + inner.Name + "/")) yield return file;
    }
}
