using System.Reflection;
using Chancery.Reading.Lexicon;

namespace Chancery.Cli.Verbs.Records;

/// <summary>The codes that countries and organisations have, by whatever people call them: code, ISO alpha-2, or name.</summary>
internal sealed class CountryCodes
{
    private readonly Dictionary<string, string> codes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The codes of a lexicon.</summary>
    public CountryCodes(LexiconIndex lexicon)
    {
        foreach (var polity in lexicon.Polities.Where(p => p.Code is not null && p.Kind is not PolityKind.Group)) codes[polity.Code!] = polity.Code!;
        foreach (var (two, three) in Iso3166()) codes.TryAdd(two, three);
        foreach (var name in lexicon.Names)
            if (name is { Sense: NameSense.Name, Entity: Polity { Code: { } code, Kind: not PolityKind.Group } }) codes.TryAdd(name.Text, code);
    }

    /// <summary>The code; null where nothing is called so.</summary>
    public string? Find(string given)
    {
        var name = given.Trim();
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        return codes.GetValueOrDefault(name.Replace('’', '\''));
    }

    /// <summary>Names like it.</summary>
    public IReadOnlyList<string> Like(string given) => Nearest.To(given, codes.Keys);

    private static IEnumerable<(string Two, string Three)> Iso3166()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("iso3166.txt")!;
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
            if (!line.StartsWith('#')) yield return (line[..2], line[3..]);
    }
}
