namespace Chancery.Formats.Intake;

/// <summary>The report files of a folder and the folders in it.</summary>
internal static class ReportFolder
{
    private static readonly string[] Endings = [".txt", ".ndjson", ".jsonl"];

    /// <summary>Their paths, the folder's own path as given in front, in ordinal order on every machine.</summary>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be listed.</exception>
    public static IReadOnlyList<string> Files(string folder)
    {
        var found = new List<string>();
        Walk(new DirectoryInfo(folder), folder.TrimEnd('/', '\\') is "" ? "/" : folder.TrimEnd('/', '\\') + "/", found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static void Walk(DirectoryInfo folder, string prefix, List<string> found)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry is DirectoryInfo inner)
            {
                // A linked folder may lead back to one that holds it.
                if (inner.LinkTarget is null) Walk(inner, prefix + inner.Name + "/", found);
            }
            else if (Endings.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
            {
                found.Add(prefix + entry.Name);
            }
        }
    }
}
