using System.Collections.Frozen;

namespace Chancery.Reading.Lexicon;

/// <summary>Looks polities and their capitals up by code. Where several bear one code, the first of the lexicon is meant: states stand before others.</summary>
internal static class PolitiesByCode
{
    /// <summary>The polities that are asked for and have a code.</summary>
    public static FrozenDictionary<string, Polity> Of(LexiconIndex lexicon, Func<Polity, bool> isAskedFor) => lexicon.Polities
        .Where(p => p.Code is not null && isAskedFor(p))
        .GroupBy(p => p.Code!, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>The capital, or seat of government, of each state.</summary>
    public static FrozenDictionary<string, NamedPlace> Capitals(LexiconIndex lexicon) => lexicon.Names
        .Select(n => n.Entity).OfType<NamedPlace>()
        .Where(p => p is { IsCapital: true, Country.Code: not null })
        .GroupBy(p => p.Country.Code!, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}
