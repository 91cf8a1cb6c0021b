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
    // Read beyond what is asked for on either side, as the next account's days are seldom the same; the rows are narrow.
    private const int Margin = 200;

    private readonly MergeTables merge = new(connection);
    private readonly Dictionary<long, Stretch> read = [];
    private readonly Dictionary<long, Placed?> known = [];

    private sealed class Stretch
    {
        public int From;
        public int To;
        public List<(int First, long Account)> Accounts = [];
    }

    /// <summary>An account; null where it is not grouped yet, or was known later.</summary>
    public Placed? Find(long account)
    {
        if (known.TryGetValue(account, out var found)) return found;
        return known[account] = merge.Find(account) is { } placed && placed.Sketch.Known <= asOf ? placed : null;
    }

    /// <inheritdoc/>
    public IEnumerable<Placed> Near(BlockSpan span, bool rootsOnly)
    {
        var accounts = Covering(span);
        for (var i = FirstFrom(accounts, span.From); i < accounts.Count && accounts[i].First <= span.To; i++)
            if (Find(accounts[i].Account) is { } near) yield return near;
    }

    private List<(int First, long Account)> Covering(BlockSpan span)
    {
        if (!read.TryGetValue(span.Key, out var stretch))
        {
            read[span.Key] = stretch = new() { From = span.From - Margin, To = span.To + Margin };
            stretch.Accounts = Read(span.Key, stretch.From, stretch.To);
        }

        if (span.From < stretch.From)
        {
            stretch.Accounts = [.. Read(span.Key, span.From - Margin, stretch.From - 1), .. stretch.Accounts];
            stretch.From = span.From - Margin;
        }

        if (span.To > stretch.To)
        {
            stretch.Accounts = [.. stretch.Accounts, .. Read(span.Key, stretch.To + 1, span.To + Margin)];
            stretch.To = span.To + Margin;
        }

        return stretch.Accounts;
    }

    private List<(int First, long Account)> Read(long key, int from, int to)
    {
        using var rows = connection.Prepare("SELECT first, account FROM merge_key WHERE key = ?1 AND first BETWEEN ?2 AND ?3 ORDER BY first");
        rows.Set(1, key).Set(2, from).Set(3, to);
        var found = new List<(int, long)>();
        while (rows.Step()) found.Add((rows.Int(0), rows.Long(1)));
        return found;
    }

    private static int FirstFrom(List<(int First, long Account)> accounts, int day)
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
