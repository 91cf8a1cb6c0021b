namespace Chancery.Language.Tokens;

/// <summary>The written forms in <c>english.txt</c>, by class.</summary>
internal sealed class EnglishForms
{
    private const int Longest = 12;

    private readonly Dictionary<string, FormKinds>.AlternateLookup<ReadOnlySpan<char>> kinds;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> joined;

    private EnglishForms(Dictionary<string, FormKinds> kinds, Dictionary<string, int> joined)
    {
        this.kinds = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        this.joined = joined.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static EnglishForms Shared { get; } = Load();

    /// <summary>The classes this very spelling belongs to.</summary>
    public FormKinds Of(ReadOnlySpan<char> word) =>
        word.Length <= Longest && kinds.TryGetValue(word, out var found) ? found : FormKinds.None;

    /// <summary>The classes of the word in lower case.</summary>
    public FormKinds OfLower(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
        {
            return FormKinds.None;
        }

        Span<char> lower = stackalloc char[Longest];
        return Of(lower[..word.ToLowerInvariant(lower)]);
    }

    /// <summary>Where two words written as one are parted: 3 in <c>cannot</c>; 0 if the word is one.</summary>
    public int Seam(ReadOnlySpan<char> word) =>
        word.Length <= Longest && joined.TryGetValue(word, out var at) ? at : 0;

    private static EnglishForms Load()
    {
        var kinds = new Dictionary<string, FormKinds>(StringComparer.Ordinal);
        var joined = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        using var stream = typeof(EnglishForms).Assembly.GetManifestResourceStream("Chancery.Language.Tokens.english.txt")
            ?? throw new InvalidOperationException("The assembly lacks its resource english.txt.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || line[0] == '#')
            {
                continue;
            }

            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (Parse(line[..colon], out var kind))
                {
                    kinds[word] = kinds.GetValueOrDefault(word) | kind;
                }
                else
                {
                    var seam = word.IndexOf('|', StringComparison.Ordinal);
                    joined[word.Remove(seam, 1)] = seam;
                }
            }
        }

        return new EnglishForms(kinds, joined);
    }

    private static bool Parse(string name, out FormKinds kind) => Enum.TryParse(name, ignoreCase: true, out kind);
}
