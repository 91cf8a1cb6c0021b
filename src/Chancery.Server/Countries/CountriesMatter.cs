namespace Chancery.Server.Countries;

/// <summary>The countries for which somebody takes part in an event.</summary>
/// <param name="Countries">Each with those who act for it in most events, by name.</param>
internal sealed record CountriesMatter(IReadOnlyList<(string Code, IReadOnlyList<ActorSummary> Actors)> Countries)
{
    private const int ActorsEach = 4;
    private const int MostActors = 2000;

    /// <summary>Asks the record.</summary>
    public static async Task<CountriesMatter> LoadAsync(IRecord record, EventQuery query, CountryNames names, CancellationToken cancellation)
    {
        var actors = await record.ActorsAsync(query with { Limit = null, After = null }, cancellation).Take(MostActors).ToListAsync(cancellation);
        return new([
            .. actors.Where(a => a.Country is not null)
                .GroupBy(a => a.Country!, StringComparer.Ordinal)
                .Select(g => (g.Key, (IReadOnlyList<ActorSummary>)[.. g.Take(ActorsEach)]))
                .OrderBy(c => names.Name(c.Key), StringComparer.Ordinal),
        ]);
    }
}
