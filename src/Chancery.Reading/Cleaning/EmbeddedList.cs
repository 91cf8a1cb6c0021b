namespace Chancery.Reading.Cleaning;

/// <summary>Reads the word lists that stand beside this code: sections in brackets, a line an entry, comments from <c># </c> on, a backslash before a line that would be one.</summary>
internal static class EmbeddedList
{
    /// <summary>The sections in their order, each with its lines.</summary>
    public static List<KeyValuePair<string, List<string>>> Sections(string file)
    {
        using var stream = typeof(EmbeddedList).Assembly.GetManifestResourceStream("Chancery.Reading.Cleaning." + file)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {file}.");
        using var reader = new StreamReader(stream);
        var sections = new List<KeyValuePair<string, List<string>>>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                sections.Add(new(line.Trim('[', ']'), []));
            }
            else if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            {
                sections[^1].Value.Add(line.TrimStart('\\'));
            }
        }

        return sections;
    }
}
