using System.Runtime.InteropServices;

namespace Chancery.Record.Queries;

/// <summary>Adds up the acts of a country, by it and towards it.</summary>
/// <param name="country">Its code.</param>
/// <param name="other">The code of whom alone they count with; null for all.</param>
internal sealed class ActTally(string country, string? other)
{
    private static readonly int Types = Enum.GetValues<EventType>().Length;

    private readonly Dictionary<int, int[]> by = [];
    private readonly Dictionary<int, int[]> towards = [];
    private readonly Dictionary<string, int> partners = new(StringComparer.Ordinal);

    /// <summary>The country.</summary>
    public string Country => country;

    /// <summary>The other; null for all.</summary>
    public string? Other => other;

    /// <summary>The acts by it in a year, by type, to be added to.</summary>
    public int[] ByIn(int year) => In(by, year);

    /// <summary>The acts towards it.</summary>
    public int[] TowardsIn(int year) => In(towards, year);

    /// <summary>Adds acts by it towards somebody.</summary>
    public void With(string partner, int times) => CollectionsMarshal.GetValueRefOrAddDefault(partners, partner, out _) += times;

    /// <summary>Adds a cell of a table of types.</summary>
    public void Add(SeriesCell cell)
    {
        if (cell.Count == 0 || !Ontology.TryParseType(cell.Kind, out var type)) return;
        if (cell.Source == country && (other is null || cell.Target == other))
        {
            ByIn(cell.Month.Year)[(int)type] += cell.Count;
            With(cell.Target, cell.Count);
        }

        if (cell.Target == country && (other is null || cell.Source == other)) TowardsIn(cell.Month.Year)[(int)type] += cell.Count;
    }

    /// <summary>What was added up.</summary>
    public ActCounts Counts() => new(Cells(by), Cells(towards), partners);

    private static int[] In(Dictionary<int, int[]> years, int year) => CollectionsMarshal.GetValueRefOrAddDefault(years, year, out _) ??= new int[Types];

    private static Dictionary<(int Year, EventType Type), int> Cells(Dictionary<int, int[]> years)
    {
        var cells = new Dictionary<(int, EventType), int>();
        foreach (var (year, types) in years)
        {
            for (var type = 0; type < types.Length; type++)
                if (types[type] > 0) cells[(year, (EventType)type)] = types[type];
        }

        return cells;
    }
}
