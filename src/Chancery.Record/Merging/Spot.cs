namespace Chancery.Record.Merging;

/// <summary>A place as merging sees it.</summary>
/// <param name="Name">Hash of its name.</param>
/// <param name="Country">Hash of its country's code; 0 for none.</param>
/// <param name="IsCountry">True when it is a whole country, or not known to be less.</param>
internal readonly record struct Spot(ulong Name, ulong Country, bool IsCountry)
{
    /// <summary>The place of an event; null where the text gives none.</summary>
    /// <param name="place">The place.</param>
    /// <param name="cast">Who takes part: a place named as one of them is a whole country.</param>
    public static Spot? Of(Place? place, IEnumerable<Participant> cast) => place is null
        ? null
        : new(StableHash.Of(place.Name), place.Country is { } code ? StableHash.Of(code) : 0,
            cast.Any(p => p.Kind is ActorKind.State && p.Name == place.Name) || place.Name == place.Country);

    /// <summary>True when nothing happens in both at once: they lie in two countries.</summary>
    public bool Conflicts(Spot other) => Country != 0 && other.Country != 0 && Country != other.Country;

    /// <summary>True when both are less than a country, and not the same.</summary>
    public bool Differs(Spot other) => Name != other.Name && !IsCountry && !other.IsCountry;
}
