using System.Globalization;
using System.Runtime.InteropServices;
using Chancery.Record.Lifecycle;
using Chancery.Record.Store;
using Chancery.Record.Store.Events;
using Chancery.Record.Store.Values;

namespace Chancery.Record.Queries;

/// <summary>Counts events by who did it to whom, by kind and by month or year.</summary>
/// <param name="by">The kind.</param>
/// <param name="isSparse">True to leave out months without any.</param>
/// <param name="isYearly">True to count by years.</param>
internal sealed class EventSeries(SeriesKind by, bool isSparse = false, bool isYearly = false)
{
    private const int Year = 12;

    private readonly Dictionary<(string Source, string Target, string Kind, int Month), (int Count, double Sum, int Scaled)> cells = [];
    private readonly Dictionary<string, EquatableList<(string Source, string Target)>> dyads = new(StringComparer.Ordinal);

    /// <summary>Counts an event.</summary>
    public void Add(Event e)
    {
        // What has no first day has no month.
        if (e.Time is { Recurs: false, Earliest: { } first }) Add(Listing.DyadsOf(e), e.Type, e.Quad, e.Scale, first.DayNumber);
    }

    /// <summary>Counts rows of the file; the columns are those of <see cref="Columns"/>.</summary>
    public void Add(PreparedStatement rows)
    {
        while (rows.Step())
        {
            var joined = rows.Word(3);
            if (!dyads.TryGetValue(joined, out var pairs)) dyads[joined] = pairs = [.. EventTables.Items(joined).Select(EventTables.Parted)];
            if (pairs.Count == 0 || rows.Long(2) <= 0) continue;
            var type = StoredType.Parse(rows.Word(0));
            Add(pairs, type, Ontology.Quad(type), Ontology.Scale(type, rows.WordOrNull(1)), rows.Int(2));
        }
    }

    /// <summary>Counts acts of a sort, each with how often there was one like it.</summary>
    public void Add(IEnumerable<(EventType Type, string? Mode, int FirstDay, EquatableList<(string Source, string Target)> Dyads, int Times)> acts)
    {
        foreach (var (type, mode, day, pairs, times) in acts) Add(pairs, type, Ontology.Quad(type), Ontology.Scale(type, mode), day, times);
    }

    /// <summary>The columns <see cref="Add(PreparedStatement)"/> takes.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["type", "mode", "first_day", "dyads"];

    /// <summary>The table: every pair with every kind it has, each month from the first to the last of the whole table.</summary>
    public IEnumerable<SeriesCell> Cells()
    {
        if (cells.Count == 0) yield break;
        if (isSparse)
        {
            // There are some ten thousand of a country that is told of much: sorted where they stand.
            var sorted = cells.ToArray();
            Array.Sort(sorted, static (a, b) => InOrder(a.Key, b.Key));
            foreach (var (key, cell) in sorted) yield return Cell(key, cell);
            yield break;
        }

        var (first, last) = (cells.Keys.Min(c => c.Month), cells.Keys.Max(c => c.Month));
        foreach (var (source, target, kind, _) in cells.Keys.Select(c => c with { Month = 0 }).Distinct().OrderBy(c => c.Source, StringComparer.Ordinal)
            .ThenBy(c => c.Target, StringComparer.Ordinal).ThenBy(c => c.Kind, StringComparer.Ordinal))
        {
            for (var month = first; month <= last; month += isYearly ? Year : 1) yield return Cell((source, target, kind, month), cells.GetValueOrDefault((source, target, kind, month)));
        }
    }

    private static int InOrder((string Source, string Target, string Kind, int Month) a, (string Source, string Target, string Kind, int Month) b)
    {
        var order = string.CompareOrdinal(a.Source, b.Source);
        if (order == 0) order = string.CompareOrdinal(a.Target, b.Target);
        if (order == 0) order = string.CompareOrdinal(a.Kind, b.Kind);
        return order == 0 ? a.Month.CompareTo(b.Month) : order;
    }

    private static SeriesCell Cell((string Source, string Target, string Kind, int Month) key, (int Count, double Sum, int Scaled) cell) =>
        new(key.Source, key.Target, new(key.Month / Year, (key.Month % Year) + 1, 1), key.Kind, cell.Count, cell.Scaled > 0 ? cell.Sum / cell.Scaled : null);

    private void Add(EquatableList<(string Source, string Target)> pairs, EventType type, int? quad, double? scale, int firstDay, int times = 1)
    {
        var kind = by is SeriesKind.Type ? Ontology.Code(type) : quad?.ToString(CultureInfo.InvariantCulture);
        if (kind is null) return;
        var day = DateOnly.FromDayNumber(firstDay);
        var month = (day.Year * Year) + (isYearly ? 0 : day.Month - 1);
        foreach (var (source, target) in pairs)
        {
            ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(cells, (source, target, kind, month), out _);
            // Scales are multiples of a half: their sums are exact in any order.
            cell = (cell.Count + times, cell.Sum + (times * (scale ?? 0)), cell.Scaled + (scale is null ? 0 : times));
        }
    }
}
