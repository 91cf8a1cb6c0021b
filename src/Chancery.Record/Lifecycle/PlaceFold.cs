namespace Chancery.Record.Lifecycle;

/// <summary>
/// Where an event happens. Places of one country agree unless both are told to the spot; of those that agree the finer counts,
/// else the better supported, then the one said last. Where it has occurred, those who say so are believed first.
/// </summary>
internal static class PlaceFold
{
    private readonly record struct Told(Place Place, bool IsWide, List<Telling> By);

    public static (Place? Place, Disagreement? Disagreement) Of(IReadOnlyList<AccountPart> parts, List<Telling> tellings, EventStatus status)
    {
        var isDone = status is EventStatus.Ongoing or EventStatus.Occurred && tellings.Exists(t => t.IsDone && PlaceOf(t) is not null);
        Place? first = null;
        var areSame = true;
        foreach (var telling in tellings)
        {
            if ((isDone && !telling.IsDone) || PlaceOf(telling) is not { } place) continue;
            first ??= place;
            areSame &= AreSame(place, first);
        }

        if (first is null || areSame) return (first, null);
        var claims = new List<Told>();
        foreach (var told in ByPlace(parts, tellings, isDone))
        {
            var fits = false;
            for (var i = 0; told.IsWide && told.Place.Country is not null && i < claims.Count; i++)
            {
                if (claims[i].Place.Country != told.Place.Country) continue;
                claims[i].By.AddRange(told.By);
                fits = true;
            }

            if (!fits) claims.Add(told);
        }

        var ranked = claims.ConvertAll(c => new Claim<Place>(c.Place, c.Place.Name, c.By)).Ranked();
        return (ranked[0].Value, ranked.Disagreement("place"));
    }

    private static Place? PlaceOf(Telling telling) => telling.Mention.Place ?? telling.Part.Place;

    private static bool AreSame(Place a, Place b) => ReferenceEquals(a, b) || (a.Name == b.Name && a.Country == b.Country);

    // The places to the spot first, then by name.
    private static List<Told> ByPlace(IReadOnlyList<AccountPart> parts, List<Telling> tellings, bool isDone)
    {
        var told = new List<Told>();
        foreach (var telling in tellings)
        {
            if ((isDone && !telling.IsDone) || PlaceOf(telling) is not { } place) continue;
            var at = 0;
            while (at < told.Count && !AreSame(told[at].Place, place)) at++;
            if (at == told.Count) told.Add(new(place, IsWide(place, parts), []));
            told[at].By.Add(telling);
        }

        told.Arrange((a, b) => a.IsWide != b.IsWide ? a.IsWide.CompareTo(b.IsWide) : string.CompareOrdinal(a.Place.Name, b.Place.Name));
        return told;
    }

    // A whole country: named as a state that takes part, or placed at its middle, which is given in halves of a degree.
    private static bool IsWide(Place place, IReadOnlyList<AccountPart> parts) =>
        (place is { Latitude: { } north, Longitude: { } east } && north * 2 == Math.Floor(north * 2) && east * 2 == Math.Floor(east * 2)) || IsState(place.Name, parts);

    private static bool IsState(string name, IReadOnlyList<AccountPart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var people = parts[i].Account.Event.Participants;
            for (var j = 0; j < people.Count; j++)
                if (people[j].Kind is ActorKind.State && people[j].Name == name) return true;
        }

        return false;
    }
}
