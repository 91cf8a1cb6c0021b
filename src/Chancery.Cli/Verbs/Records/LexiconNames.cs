using System.Reflection;
using Chancery.Reading.Lexicon;

namespace Chancery.Cli.Verbs.Records;

/// <summary>Whom people mean: the codes of countries and organisations by code, ISO alpha-2 or name, and the ids of actors by name.</summary>
internal sealed class LexiconNames
{
    private readonly Dictionary<string, string> codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly LexiconIndex lexicon;

    /// <summary>The names of a lexicon.</summary>
    public LexiconNames(LexiconIndex lexicon)
    {
        this.lexicon = lexicon;
        foreach (var polity in lexicon.Polities.Where(p => p.Code is not null && p.Kind is not PolityKind.Group)) codes[polity.Code!] = polity.Code!;
        foreach (var (two, three) in Iso3166()) codes.TryAdd(two, three);
        foreach (var name in lexicon.Names)
            if (name is { Sense: NameSense.Name, Entity: Polity { Code: { } code, Kind: not PolityKind.Group } }) codes.TryAdd(name.Text, code);
    }

    /// <summary>The code of a country; null where none is called so.</summary>
    public string? CountryOf(string given) => codes.GetValueOrDefault(Plain(given));

    /// <summary>The ids of all that have this name in full.</summary>
    public IReadOnlySet<string> IdsOf(string given)
    {
        var name = Plain(given);
        return lexicon.Names
            .Where(n => n.Sense is NameSense.Name && string.Equals(n.Text, name, StringComparison.OrdinalIgnoreCase))
            .Select(n => n.Entity.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Names and codes of countries like this.</summary>
    public IReadOnlyList<string> CountriesLike(string given) => Nearest.To(given, codes.Keys);

    // As the lexicon keeps names.
    private static string Plain(string given)
    {
        var name = given.Trim().Replace('’', '\'');
        return name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
    }

    private static IEnumerable<(string Two, string Three)> Iso3166()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("iso3166.txt")!;
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
            if (!line.StartsWith('#')) yield return (line[..2], line[3..]);
    }
}
