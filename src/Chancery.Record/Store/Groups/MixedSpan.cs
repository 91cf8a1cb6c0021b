using System.Numerics;
using Chancery.Record.Lifecycle;
using Chancery.Record.Store.Events;

namespace Chancery.Record.Store.Groups;

/// <summary>Days as of which a group held accounts that are of several groups today.</summary>
/// <param name="First">The first of the days, as a number of days.</param>
/// <param name="Until">The first day as of which it was otherwise.</param>
/// <param name="ToldFirst">The first day any of its accounts tells; null where none tells one.</param>
/// <param name="ToldStart">The last day on which one of the times told begins.</param>
/// <param name="Countries">The countries its accounts name, each with a space before and behind it.</param>
internal readonly record struct MixedSpan(int First, int Until, int? ToldFirst, int? ToldStart, string Countries)
{
    /// <summary>The least power of two that is not less than its days.</summary>
    public long Reach => BitOperations.RoundUpToPowerOf2((uint)(Until - First));

    /// <summary>All such days of a group, in order.</summary>
    /// <param name="stays">Who was in it when.</param>
    public static List<MixedSpan> Of(List<GroupStay> stays)
    {
        var spans = new List<MixedSpan>();
        if (stays.TrueForAll(s => s.Home == stays[0].Home)) return spans;
        int? first = null;
        foreach (var day in stays.SelectMany(s => new[] { s.From, s.Until }).Distinct().Order())
        {
            if (first is { } from && Between(from, day, stays) is { } next)
            {
                if (spans.Count > 0 && spans[^1] is var last && last.Until == from && last with { First = from, Until = day } == next) spans[^1] = last with { Until = day };
                else spans.Add(next);
            }

            first = day;
        }

        return spans;
    }

    /// <summary>The countries some accounts name, as a column holds them to be looked for.</summary>
    public static string CountriesOf(IEnumerable<Account> accounts)
    {
        var codes = Listing.CountriesOf(accounts.SelectMany(a => a.Event.Participants));
        return codes.Count == 0 ? "" : $" {string.Join(' ', codes)} ";
    }

    private static MixedSpan? Between(int from, int until, List<GroupStay> stays)
    {
        var there = stays.FindAll(s => s.From <= from && from < s.Until);
        if (there.TrueForAll(s => s.Home == there[0].Home)) return null;
        var told = there.Select(s => Listing.ToldBy(s.Account.Event)).OfType<(int First, int Start)>().ToList();
        return new(from, until == int.MaxValue ? (int)EventTables.NoDay : until, told.Count == 0 ? null : told.Min(t => t.First), told.Count == 0 ? null : told.Max(t => t.Start), CountriesOf(there.Select(s => s.Account)));
    }
}
