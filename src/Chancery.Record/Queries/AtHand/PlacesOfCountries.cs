using System.Runtime.InteropServices;

namespace Chancery.Record.Queries.AtHand;

/// <summary>In which places the events of each country are, a bit a place: who asks for a country looks at no others.</summary>
internal sealed class PlacesOfCountries
{
    private const int Word = 64;

    private readonly Dictionary<string, ulong[]> places = new(StringComparer.Ordinal);

    /// <summary>The places of a country, as <see cref="Selection"/> has them; fewer where the last are of none.</summary>
    public ReadOnlySpan<ulong> Of(string country) => places.GetValueOrDefault(country);

    /// <summary>An event of these countries is in a place.</summary>
    public void Add(EquatableList<string> countries, int at)
    {
        for (var i = 0; i < countries.Count; i++)
        {
            ref var words = ref CollectionsMarshal.GetValueRefOrAddDefault(places, countries[i], out _);
            words ??= [];
            if (words.Length <= at / Word) Array.Resize(ref words, Math.Max(2 * words.Length, (at / Word) + 1));
            words[at / Word] |= 1UL << (at % Word);
        }
    }

    /// <summary>It is there no more.</summary>
    public void Remove(EquatableList<string> countries, int at)
    {
        for (var i = 0; i < countries.Count; i++) places[countries[i]][at / Word] &= ~(1UL << (at % Word));
    }
}
