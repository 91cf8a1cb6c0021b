using Chancery.Record.Merging;

namespace Chancery.Record.Store.Groups;

/// <summary>
/// What a writer remembers of the index of merging from one transaction to the next: which accounts stand in the stretches of
/// blocks it has asked for, and their sketches. News is of the same few relations for days, so that most of what merging asks
/// is known here.
/// </summary>
internal sealed class MergeMemory
{
    private const int MostAccounts = 200_000;
    private const int MostBlocks = 200_000;

    private readonly Dictionary<long, Stretch[]> blocks = [];
    private readonly Dictionary<long, Lodger> accounts = [];

    /// <summary>An account; its sketch is read when it is first asked for.</summary>
    public sealed class Lodger(long number)
    {
        public long Number { get; } = number;

        public Placed? Placed { get; set; }
    }

    /// <summary>The days of a block that are remembered, and who stands there by the first day of their windows.</summary>
    public sealed class Stretch
    {
        public int From { get; set; } = int.MaxValue;

        public int To { get; set; } = int.MinValue;

        public List<(int First, Lodger Account)> Accounts { get; } = [];

        public bool Covers(int from, int to) => From <= from && to <= To;

        /// <summary>Where those begin whose windows begin on a day or later.</summary>
        public int IndexFrom(int day)
        {
            var (low, high) = (0, Accounts.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (Accounts[middle].First < day) low = middle + 1;
                else high = middle;
            }

            return low;
        }
    }

    /// <summary>The stretches of the blocks that differ in fineness alone, by that.</summary>
    public Stretch[] Block(long key)
    {
        var any = Blocks.WithFineness(key, default);
        if (!blocks.TryGetValue(any, out var block)) blocks[any] = block = [.. FinenessExtent.All.Select(_ => new Stretch())];
        return block;
    }

    /// <summary>The account of this row.</summary>
    public Lodger Account(long number)
    {
        if (!accounts.TryGetValue(number, out var account)) accounts[number] = account = new(number);
        return account;
    }

    /// <summary>Takes in an account that was added to the index.</summary>
    public void Add(long number, Placed placed, IReadOnlyList<long> keys)
    {
        var (account, first) = (Account(number), placed.Sketch.Window.First);
        account.Placed = placed;
        foreach (var key in keys)
        {
            if (Known(key) is not { } stretch || !stretch.Covers(first, first)) continue;
            stretch.Accounts.Insert(stretch.IndexFrom(first + 1), (first, account));
        }
    }

    /// <summary>Takes out an account that was taken out of the index.</summary>
    public void Remove(long number, Sketch sketch, IReadOnlyList<long> keys)
    {
        accounts.Remove(number);
        foreach (var key in keys) Known(key)?.Accounts.RemoveAll(a => a.First == sketch.Window.First && a.Account.Number == number);
    }

    /// <summary>Forgets all, where it has become too much.</summary>
    public void Trim()
    {
        if (accounts.Count > MostAccounts || blocks.Count > MostBlocks) Forget();
    }

    /// <summary>Forgets all.</summary>
    public void Forget()
    {
        blocks.Clear();
        accounts.Clear();
    }

    private Stretch? Known(long key) => blocks.TryGetValue(Blocks.WithFineness(key, default), out var block) ? block[(int)Blocks.FinenessOf(key)] : null;
}
