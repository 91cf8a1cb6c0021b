namespace Chancery.Reading.Lexicon;

/// <summary>A folder of YAML files.</summary>
public static class LexiconFolder
{
    /// <summary>The files of a lexicon folder, in a fixed order.</summary>
    public static IReadOnlyList<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
