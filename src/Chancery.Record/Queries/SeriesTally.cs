using System.Buffers;
using System.Globalization;
using Chancery.Record.Lifecycle;
using Chancery.Record.Queries.AtHand;

namespace Chancery.Record.Queries;

/// <summary>
/// Counts acts as <see cref="EventSeries"/> does, of events whose keys are at hand: each act is one number that sorts as the
/// table does, so that of a country told of in a hundred thousand events nothing is made but the lines that are asked for.
/// </summary>
/// <param name="by">The kind.</param>
/// <param name="isSparse">True to leave out months without any.</param>
/// <param name="isYearly">True to count by years.</param>
internal sealed class SeriesTally(SeriesKind by, bool isSparse, bool isYearly)
{
    private const int Year = 12;

    // From the left: who did it, to whom, the kind, the month, and twice the scale.
    private const int CodeBits = 16;
    // Some may come to those at hand.
    private const int MostCodes = (1 << CodeBits) - 4096;
    private const int KindBits = 6;
    private const int MonthBits = 17;
    private const int ScaleBits = 64 - (2 * CodeBits) - KindBits - MonthBits;
    private const int RowShift = MonthBits + ScaleBits;
    private const int NoScale = (1 << ScaleBits) - 1;
    private const int LeastScale = -100;

    private readonly string[] kinds = [.. Enum.GetValues<EventType>().Select(t => Kind(by, t)).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
    private readonly Dictionary<(byte Type, int Mode), ulong?> rests = [];
    private ulong[] acts = ArrayPool<ulong>.Shared.Rent(1024);
    private int count;
    private List<string> codes = [];

    /// <summary>True where it can tell all codes apart.</summary>
    public static bool Fits(EventLists lists) => lists.Codes.Count < MostCodes;

    /// <summary>Takes the codes that acts are told by.</summary>
    public void Take(EventLists lists) => codes = lists.Codes.All();

    /// <summary>Counts the acts of an event that is not at hand, after all that are.</summary>
    public void Add(Event e)
    {
        // What has no first day has no month.
        if (e.Time is not { Recurs: false, Earliest: { } first }) return;
        var pairs = Listing.DyadsOf(e).Select(d => (NumberOf(d.Source), NumberOf(d.Target))).ToArray();
        if (RestOf(e.Type, e.Scale) is { } rest) Add(pairs, rest, first.DayNumber);
    }

    /// <summary>Counts the acts of an event.</summary>
    /// <param name="pairs">Who did it to whom, by the numbers of their codes.</param>
    /// <param name="sort">Its type, and the number of its mode.</param>
    /// <param name="mode">Tells the mode.</param>
    /// <param name="firstDay">The first day it may be on.</param>
    public void Add(ReadOnlySpan<(int Source, int Target)> pairs, (byte Type, int Mode) sort, Func<int, string?> mode, int firstDay)
    {
        if (pairs.Length == 0) return;
        if (!rests.TryGetValue(sort, out var rest)) rests[sort] = rest = RestOf((EventType)sort.Type, Ontology.Scale((EventType)sort.Type, mode(sort.Mode)));
        if (rest is { } known) Add(pairs, known, firstDay);
    }

    private void Add(ReadOnlySpan<(int Source, int Target)> pairs, ulong rest, int firstDay)
    {
        var day = DateOnly.FromDayNumber(firstDay);
        rest |= (ulong)((day.Year * Year) + (isYearly ? 0 : day.Month - 1)) << ScaleBits;
        foreach (var (source, target) in pairs)
        {
            if (count == acts.Length) Grow();
            acts[count++] = ((ulong)source << (64 - CodeBits)) | ((ulong)target << (64 - (2 * CodeBits))) | rest;
        }
    }

    /// <summary>The table: see <see cref="EventSeries.Cells"/>. It is told once.</summary>
    public IEnumerable<SeriesCell> Cells()
    {
        try
        {
            var words = Sort();
            var months = Months();
            for (var at = 0; at < count;)
            {
                var row = acts[at] >> RowShift;
                var (source, target, kind) = (words[row >> (CodeBits + KindBits)], words[(row >> KindBits) & ((1 << CodeBits) - 1)], kinds[row & ((1 << KindBits) - 1)]);
                for (var month = isSparse ? MonthOf(acts[at]) : months.First; month <= months.Last; month += isYearly ? Year : 1)
                {
                    var (times, sum, scaled) = (0, 0, 0);
                    for (; at < count && acts[at] >> RowShift == row && MonthOf(acts[at]) == month; times++, at++)
                        if ((int)(acts[at] & NoScale) is not NoScale and var scale) (sum, scaled) = (sum + scale + LeastScale, scaled + 1);
                    yield return new(source, target, new(month / Year, (month % Year) + 1, 1), kind, times, scaled > 0 ? sum / 2.0 / scaled : null);
                    if (!isSparse) continue;
                    if (at == count || acts[at] >> RowShift != row) break;
                    month = MonthOf(acts[at]) - (isYearly ? Year : 1);
                }
            }
        }
        finally
        {
            ArrayPool<ulong>.Shared.Return(acts);
            (acts, count) = ([], 0);
        }
    }

    private static string? Kind(SeriesKind by, EventType type) => by is SeriesKind.Type ? Ontology.Code(type) : Ontology.Quad(type)?.ToString(CultureInfo.InvariantCulture);

    private static int MonthOf(ulong act) => (int)(act >> ScaleBits) & ((1 << MonthBits) - 1);

    // The kind and the scale in their places; null where it is of no kind. Scales are multiples of a half.
    private ulong? RestOf(EventType type, double? scale) =>
        Kind(by, type) is { } kind ? ((ulong)Array.IndexOf(kinds, kind) << RowShift) | (uint)(scale is { } told ? (int)(2 * told) - LeastScale : NoScale) : null;

    private int NumberOf(string code)
    {
        var number = codes.IndexOf(code);
        if (number >= 0) return number;
        codes.Add(code);
        return codes.Count - 1;
    }

    // Puts ranks in the place of numbers, and all in order; tells the codes by their ranks.
    private string[] Sort()
    {
        var (words, numbers, ranks) = (codes.ToArray(), Enumerable.Range(0, codes.Count).ToArray(), new ulong[codes.Count]);
        Array.Sort(words, numbers, StringComparer.Ordinal);
        for (var i = 0; i < numbers.Length; i++) ranks[numbers[i]] = (ulong)i;
        foreach (ref var act in acts.AsSpan(0, count))
        {
            var (source, target) = (ranks[act >> (64 - CodeBits)], ranks[(act >> (64 - (2 * CodeBits))) & ((1 << CodeBits) - 1)]);
            act = (source << (64 - CodeBits)) | (target << (64 - (2 * CodeBits))) | (act & ((1UL << (64 - (2 * CodeBits))) - 1));
        }

        Array.Sort(acts, 0, count);
        return words;
    }

    private (int First, int Last) Months()
    {
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var act in acts.AsSpan(0, count)) (first, last) = (Math.Min(first, MonthOf(act)), Math.Max(last, MonthOf(act)));
        return (first, last);
    }

    private void Grow()
    {
        var larger = ArrayPool<ulong>.Shared.Rent(2 * acts.Length);
        acts.CopyTo(larger.AsSpan());
        ArrayPool<ulong>.Shared.Return(acts);
        acts = larger;
    }
}
