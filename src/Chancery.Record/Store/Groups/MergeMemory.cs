using Chancery.Record.Merging;

namespace Chancery.Record.Store.Groups;

/// <summary>
/// What a writer remembers of the index of merging from one transaction to the next: which accounts stand in the stretches of
/// blocks it has asked for, and their sketches. News is of the same few relations for days, so that most of what merging asks
/// is known here. What has become too much is forgotten from its early end, where nobody asked of late: to forget all would be
/// to read most of it again.
/// </summary>
/// <param name="mostAccounts">How many accounts are too much.</param>
internal sealed class MergeMemory(int mostAccounts = MergeMemory.MostAccounts)
{
    // Of a large record some 170,000 accounts stand where it is asked within as many readings as make it 250,000.
    private const int MostAccounts = 250_000;
    private const int MostBlocks = 200_000;

    private readonly Dictionary<long, Stretch[]> blocks = [];
    private Dictionary<long, Lodger> accounts = [];

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

        /// <summary>The first day that was asked for since <see cref="Trim"/>; the last of all days where none was.</summary>
        public int Asked { get; set; } = int.MaxValue;

        public List<(int First, Lodger Account)> Accounts { get; } = [];

        public bool Covers(int from, int to) => From <= from && to <= To;

        /// <summary>True where nothing is remembered.</summary>
        public bool IsEmpty => To < From;

        /// <summary>Forgets the days before all that was asked for.</summary>
        public void Trim()
        {
            if (Asked > To) (From, To) = (int.MaxValue, int.MinValue);
            else From = Math.Max(From, Asked);
            Accounts.RemoveRange(0, IsEmpty ? Accounts.Count : IndexFrom(From));
            Asked = int.MaxValue;
        }

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

    /// <summary>Forgets what was not asked for of late, where all has become too much; and all, where that is too much still.</summary>
    public void Trim()
    {
        if (accounts.Count <= mostAccounts && blocks.Count <= MostBlocks) return;
        var known = new Dictionary<long, Lodger>(accounts.Count);
        foreach (var (key, block) in blocks)
        {
            foreach (var stretch in block)
            {
                stretch.Trim();
                foreach (var (_, account) in stretch.Accounts) known[account.Number] = account;
            }

            if (Array.TrueForAll(block, s => s.IsEmpty)) blocks.Remove(key);
        }

        accounts = known;
        if (accounts.Count > mostAccounts / 10 * 9 || blocks.Count > MostBlocks / 10 * 9) Forget();
    }

    /// <summary>Forgets all.</summary>
    public void Forget()
    {
        blocks.Clear();
        accounts.Clear();
    }

    private Stretch? Known(long key) => blocks.TryGetValue(Blocks.WithFineness(key, default), out var block) ? block[(int)Blocks.FinenessOf(key)] : null;
}
