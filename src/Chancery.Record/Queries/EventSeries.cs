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

    private readonly Dictionary<Key, (int Count, double Sum, int Scaled)> cells = [];
    private readonly Dictionary<string, EquatableList<(string Source, string Target)>> dyads = new(StringComparer.Ordinal);
    private readonly Words codes = new();
    private readonly Words kinds = new();

    // Texts by numbers: there are some ten thousand cells of a country that is told of much.
    private readonly record struct Key(int Source, int Target, int Kind, int Month);

    // Texts, each under a number; and their order.
    private sealed class Words
    {
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        private readonly List<string> words = [];

        public string this[int number] => words[number];

        public int NumberOf(string word)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, word, out var isKnown);
            if (isKnown) return number;
            number = words.Count;
            words.Add(word);
            return number;
        }

        public int[] Ranks()
        {
            var (order, ranks) = (Enumerable.Range(0, words.Count).ToArray(), new int[words.Count]);
            Array.Sort(order, (a, b) => string.CompareOrdinal(words[a], words[b]));
            for (var i = 0; i < order.Length; i++) ranks[order[i]] = i;
            return ranks;
        }
    }

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

    /// <summary>The columns <see cref="Add(PreparedStatement)"/> takes.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["type", "mode", "first_day", "dyads"];

    /// <summary>The table: every pair with every kind it has, each month from the first to the last of the whole table.</summary>
    public IEnumerable<SeriesCell> Cells()
    {
        if (cells.Count == 0) yield break;
        if (isSparse)
        {
            var all = cells.ToArray();
            Array.Sort(all.Select(c => c.Key).ToArray(), all, InOrder());
            foreach (var (key, cell) in all) yield return Cell(key, cell);
            yield break;
        }

        var (first, last) = (cells.Keys.Min(c => c.Month), cells.Keys.Max(c => c.Month));
        foreach (var row in cells.Keys.Select(c => c with { Month = 0 }).Distinct().Order(InOrder()))
        {
            for (var month = first; month <= last; month += isYearly ? Year : 1) yield return Cell(row with { Month = month }, cells.GetValueOrDefault(row with { Month = month }));
        }
    }

    private Comparer<Key> InOrder()
    {
        var (code, kind) = (codes.Ranks(), kinds.Ranks());
        return Comparer<Key>.Create((a, b) =>
            a.Source != b.Source ? code[a.Source].CompareTo(code[b.Source])
            : a.Target != b.Target ? code[a.Target].CompareTo(code[b.Target])
            : a.Kind != b.Kind ? kind[a.Kind].CompareTo(kind[b.Kind])
            : a.Month.CompareTo(b.Month));
    }

    private SeriesCell Cell(Key key, (int Count, double Sum, int Scaled) cell) =>
        new(codes[key.Source], codes[key.Target], new(key.Month / Year, (key.Month % Year) + 1, 1), kinds[key.Kind], cell.Count, cell.Scaled > 0 ? cell.Sum / cell.Scaled : null);

    private void Add(EquatableList<(string Source, string Target)> pairs, EventType type, int? quad, double? scale, int firstDay)
    {
        if ((by is SeriesKind.Type ? Ontology.Code(type) : quad?.ToString(CultureInfo.InvariantCulture)) is not { } word) return;
        var kind = kinds.NumberOf(word);
        var day = DateOnly.FromDayNumber(firstDay);
        var month = (day.Year * Year) + (isYearly ? 0 : day.Month - 1);
        for (var i = 0; i < pairs.Count; i++)
        {
            ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(cells, new(codes.NumberOf(pairs[i].Source), codes.NumberOf(pairs[i].Target), kind, month), out _);
            // Scales are multiples of a half: their sums are exact in any order.
            cell = (cell.Count + 1, cell.Sum + (scale ?? 0), cell.Scaled + (scale is null ? 0 : 1));
        }
    }
}
