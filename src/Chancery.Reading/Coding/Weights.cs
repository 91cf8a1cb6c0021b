using System.Collections.Frozen;
using System.Globalization;

namespace Chancery.Reading.Coding;

/// <summary>What each trait adds to the sureness of an event, in hundredths of a logit; learned from events judged right or wrong.</summary>
internal static class Weights
{
    private const string Resource = "confidence.tsv";

    private static readonly FrozenDictionary<string, int> Table = Load();

    /// <summary>The sum over these traits; one that is not in the table adds nothing.</summary>
    public static int Sum(List<Trait> traits)
    {
        var sum = 0;
        foreach (var (name, value) in traits)
            if (Table.TryGetValue(name, out var weight)) sum += weight * value;
        return sum;
    }

    /// <summary>The weight of one trait; 0 for one that is not in the table.</summary>
    public static int Of(string name) => Table.GetValueOrDefault(name);

    private static FrozenDictionary<string, int> Load()
    {
        using var stream = typeof(Weights).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"The table {Resource} is not in the assembly.");
        using var reader = new StreamReader(stream);
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            table.Add(line[(tab + 1)..], int.Parse(line.AsSpan(0, tab), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
