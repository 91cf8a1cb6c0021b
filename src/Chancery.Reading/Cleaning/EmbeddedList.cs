namespace Chancery.Reading.Cleaning;

/// <summary>Reads the word lists that stand beside this code: sections in brackets, a line an entry, comments from <c># </c> on.</summary>
internal static class EmbeddedList
{
    public static IReadOnlyList<(string Name, IReadOnlyList<string> Lines)> Sections(string file)
    {
        using var stream = typeof(EmbeddedList).Assembly.GetManifestResourceStream("Chancery.Reading.Cleaning." + file)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {file}.");
        using var reader = new StreamReader(stream);
        var sections = new List<(string, IReadOnlyList<string>)>();
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                lines = [];
                sections.Add((line.Trim('[', ']'), lines));
            }
            else if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            {
                lines.Add(line);
            }
        }

        return sections;
    }
}
