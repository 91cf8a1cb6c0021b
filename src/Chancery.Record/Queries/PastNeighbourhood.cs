using Chancery.Record.Merging;
using Chancery.Record.Store;
using Chancery.Record.Store.Groups;

namespace Chancery.Record.Queries;

/// <summary>
/// Who was near by a day. What is read of the index of merging is kept while one question lasts: whoever is near one account
/// is mostly near the next as well, and under several keys.
/// </summary>
/// <param name="connection">The record.</param>
/// <param name="asOf">The day, as a number of days; who was known later is left out.</param>
internal sealed class PastNeighbourhood(RecordConnection connection, int asOf) : INeighbourhood
{
    // Read beyond what is asked for on either side, as the next account's days are seldom the same.
    private const int Margin = 15;

    private readonly Dictionary<long, Stretch> read = [];
    private readonly Dictionary<long, Placed?> known = [];
    private readonly Dictionary<string, long> numbers = new(StringComparer.Ordinal);

    private sealed class Stretch(int from)
    {
        public int From { get; set; } = from;

        public int To { get; set; } = from - 1;

        public List<(int First, Placed Account)> Accounts { get; set; } = [];
    }

    /// <summary>The row of an account that was near, or was found.</summary>
    public long NumberOf(string id) => numbers[id];

    /// <summary>Those of some accounts that are grouped, and were known by the day.</summary>
    public IReadOnlyList<Placed> Find(IEnumerable<long> accounts)
    {
        var found = new List<Placed>();
        var missing = new List<long>();
        foreach (var account in accounts)
        {
            if (!known.TryGetValue(account, out var there)) missing.Add(account);
            else if (there is { } placed) found.Add(placed);
        }

        using var rows = connection.Prepare("SELECT s.account, s.sketch, s.root FROM json_each(?1) AS n CROSS JOIN merge_sketch AS s ON s.account = n.value");
        rows.Set(1, missing);
        while (rows.Step())
            if (Keep(rows.Long(0), rows, 1) is { } placed) found.Add(placed);
        return found;
    }

    /// <inheritdoc/>
    public IEnumerable<Placed> Near(BlockSpan span, bool rootsOnly)
    {
        var accounts = Covering(span);
        for (var i = FirstFrom(accounts, span.From); i < accounts.Count && accounts[i].First <= span.To; i++) yield return accounts[i].Account;
    }

    private List<(int First, Placed Account)> Covering(BlockSpan span)
    {
        if (!read.TryGetValue(span.Key, out var stretch)) read[span.Key] = stretch = new(span.From - Margin);
        if (span.From < stretch.From)
        {
            stretch.Accounts = [.. Read(span.Key, span.From - Margin, stretch.From - 1), .. stretch.Accounts];
            stretch.From = span.From - Margin;
        }

        if (span.To > stretch.To)
        {
            stretch.Accounts.AddRange(Read(span.Key, stretch.To + 1, span.To + Margin));
            stretch.To = span.To + Margin;
        }

        return stretch.Accounts;
    }

    private List<(int First, Placed Account)> Read(long key, int from, int to)
    {
        using var rows = connection.Prepare(
            "SELECT k.first, k.account, s.sketch, s.root FROM merge_key AS k CROSS JOIN merge_sketch AS s ON s.account = k.account WHERE k.key = ?1 AND k.first BETWEEN ?2 AND ?3 ORDER BY k.first");
        rows.Set(1, key).Set(2, from).Set(3, to);
        var found = new List<(int, Placed)>();
        while (rows.Step())
        {
            var account = rows.Long(1);
            if (!known.TryGetValue(account, out var there)) there = Keep(account, rows, 2);
            if (there is { } placed) found.Add((rows.Int(0), placed));
        }

        return found;
    }

    private Placed? Keep(long account, PreparedStatement row, int column)
    {
        var placed = MergeTables.Placed(connection, row, column);
        numbers[placed.Sketch.Id] = account;
        return known[account] = placed.Sketch.Known <= asOf ? placed : null;
    }

    private static int FirstFrom(List<(int First, Placed Account)> accounts, int day)
    {
        var (low, high) = (0, accounts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (accounts[middle].First < day) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
