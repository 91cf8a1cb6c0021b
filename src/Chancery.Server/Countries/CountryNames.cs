using System.Collections.Frozen;

namespace Chancery.Server.Countries;

/// <summary>What codes of countries, territories and organisations are called.</summary>
internal sealed class CountryNames(IEnumerable<CountryName> names)
{
    private readonly FrozenDictionary<string, CountryName> byCode =
        names.GroupBy(n => n.Code, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<CountryName> All { get; } = [.. names.DistinctBy(n => n.Code).OrderBy(n => n.Name, StringComparer.Ordinal)];

    /// <summary>Its name, or the code itself where it has none here.</summary>
    public string Name(string code) => byCode.TryGetValue(code, out var entry) ? entry.Name : code;

    /// <summary>Its entry; null where there is none.</summary>
    public CountryName? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The code of what is called so, letter case aside; null where nothing is.</summary>
    public string? Code(string name) => All.FirstOrDefault(n => string.Equals(n.Name, name, StringComparison.OrdinalIgnoreCase))?.Code;
}
