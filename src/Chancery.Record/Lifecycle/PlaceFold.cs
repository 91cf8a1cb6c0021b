namespace Chancery.Record.Lifecycle;

/// <summary>
/// Where an event happens. Places of one country agree unless both are told to the spot; of those that agree the finer counts,
/// else the better supported, then the one said last. Where it has occurred, those who say so are believed first.
/// </summary>
internal static class PlaceFold
{
    public static (Place? Place, Disagreement? Disagreement) Of(IReadOnlyList<AccountPart> parts, IReadOnlyList<Telling> tellings, EventStatus status)
    {
        var placed = tellings.Select(t => (Telling: t, Place: t.Mention.Place ?? t.Part.Place)).Where(t => t.Place is not null).ToList();
        if (status is EventStatus.Ongoing or EventStatus.Occurred && placed.Exists(t => t.Telling.IsDone)) placed.RemoveAll(t => !t.Telling.IsDone);
        if (placed.Count == 0) return (null, null);
        var first = placed[0].Place!;
        if (placed.TrueForAll(t => t.Place!.Name == first.Name && t.Place.Country == first.Country)) return (first, null);
        var states = parts.SelectMany(p => p.Account.Event.Participants).Where(p => p.Kind is ActorKind.State).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        var told = placed.GroupBy(t => (t.Place!.Name, t.Place.Country)).Select(g => (g.First().Place!, By: g.Select(t => t.Telling).ToList()))
            .OrderBy(p => IsWide(p.Item1, states)).ThenBy(p => p.Item1.Name, StringComparer.Ordinal).ToList();
        var claims = new List<(Place Place, List<Telling> By)>();
        foreach (var (place, by) in told)
        {
            var fits = IsWide(place, states) ? claims.Where(c => c.Place.Country == place.Country && place.Country is not null).ToList() : [];
            if (fits.Count == 0) claims.Add((place, [.. by]));
            foreach (var fit in fits) fit.By.AddRange(by);
        }

        var ranked = claims.Select(c => new Claim<Place>(c.Place, c.Place.Name, c.By)).Ranked();
        return (ranked[0].Value, ranked.Count < 2 ? null : new("place", [.. ranked.Select(c => c.Ranked)]));
    }

    // A whole country: named as a state that takes part, or placed at its middle, which is given in halves of a degree.
    private static bool IsWide(Place place, HashSet<string> states) =>
        states.Contains(place.Name) || (place is { Latitude: { } north, Longitude: { } east } && north * 2 == Math.Floor(north * 2) && east * 2 == Math.Floor(east * 2));
}
