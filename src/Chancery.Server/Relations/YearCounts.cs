namespace Chancery.Server.Relations;

/// <summary>How many acts of each type there were in each year.</summary>
/// <param name="Counts">The counts; a year and type without an act is left out.</param>
internal sealed record YearCounts(IReadOnlyDictionary<(int Year, EventType Type), int> Counts)
{
    // A quarter of a century fits a phone; who wants other years asks for them with from and to.
    private const int Back = 24;
    private const int Ahead = 2;

    /// <summary>The years from the first to the last that have any.</summary>
    public IReadOnlyList<int> Years { get; } = Counts.Count == 0
        ? []
        : [.. Enumerable.Range(Counts.Keys.Min(k => k.Year), Counts.Keys.Max(k => k.Year) - Counts.Keys.Min(k => k.Year) + 1)];

    /// <summary>The types that have any, in PLOVER's order.</summary>
    public IReadOnlyList<EventType> Types { get; } = [.. Counts.Keys.Select(k => k.Type).Distinct().Order()];

    /// <summary>The most of one year.</summary>
    public int Most { get; } = Counts.GroupBy(c => c.Key.Year).Select(g => g.Sum(c => c.Value)).DefaultIfEmpty().Max();

    /// <summary>How many of a year and type.</summary>
    public int Of(int year, EventType type) => Counts.GetValueOrDefault((year, type));

    /// <summary>How many of a year and quad class; class 0 is OFFICE.</summary>
    public int Of(int year, int quad) => Counts.Where(c => c.Key.Year == year && (Ontology.Quad(c.Key.Type) ?? 0) == quad).Sum(c => c.Value);

    /// <summary>The question, kept to the years that are shown where it names none.</summary>
    public static EventQuery Within(EventQuery query) => query with
    {
        From = query.From ?? new DateOnly(Math.Max(1, query.Moment.Day.Year - Back), 1, 1),
        To = query.To ?? new DateOnly(Math.Min(9999, query.Moment.Day.Year + Ahead), 12, 31),
        Limit = null,
        After = null,
    };
}
