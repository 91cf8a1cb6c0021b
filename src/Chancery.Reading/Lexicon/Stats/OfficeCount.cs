using Chancery.Reading.Lexicon.Building;
using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Stats;

/// <summary>Counts offices, their holders, and sources.</summary>
internal static class OfficeCount
{
    public static OfficeStats Of(LexiconSource lexicon)
    {
        var keys = new PersonKeys(lexicon);
        var holders = lexicon.Actors.SelectMany(a => a.Holders).ToList();
        var names = holders.SelectMany(h => h.Names.Append(h.Name).Select(n => (keys.Of(h), n))).ToHashSet();
        return new(
            lexicon.Offices.Count, lexicon.Offices.Sum(o => o.Titles.Count), holders.Select(keys.Of).Distinct(StringComparer.Ordinal).Count(),
            names.Count, holders.Count, holders.Count(h => h.To is null));
    }

    public static OutletStats Outlets(IReadOnlyList<OutletSource> outlets) =>
        new(outlets.Count(o => o.IsAgency), outlets.Count(o => !o.IsAgency), outlets.Sum(o => 1 + o.Names.Count));
}
