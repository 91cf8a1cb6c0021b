namespace Chancery.Record.Merging;

/// <summary>
/// Groups as of a day, found only where they are asked for. Who roots an account's event hangs on the accounts before it that
/// it fits, and on theirs, which soon comes to an end.
/// </summary>
/// <param name="record">All accounts, whenever known.</param>
/// <param name="asOf">The day, as a number of days.</param>
internal sealed class PastGrouping(INeighbourhood record, int asOf)
{
    private readonly Dictionary<string, Sketch> roots = new(StringComparer.Ordinal);

    /// <summary>The root of the event an account is in; itself where it is the root.</summary>
    public Sketch RootOf(Sketch account)
    {
        if (roots.TryGetValue(account.Id, out var known)) return known;
        // The best that is a root itself: who would not be chosen need not be followed.
        var candidates = Near(Blocks.Before(account)).Where(near => Rank.Before(near, account))
            .Select(near => (Near: near, Fit: Fit.Of(account, near))).Where(c => c.Fit is not null).ToList();
        candidates.Sort((a, b) => a.Fit != b.Fit ? b.Fit!.Value.CompareTo(a.Fit!.Value) : Rank.Order.Compare(a.Near, b.Near));
        foreach (var (near, _) in candidates)
            if (RootOf(near).Id == near.Id) return roots[account.Id] = near;
        return roots[account.Id] = account;
    }

    /// <summary>The accounts of the event that one roots, itself first.</summary>
    public IEnumerable<Sketch> MembersOf(Sketch root) =>
        Near(Blocks.Behind(root))
            .Where(near => Rank.Before(root, near) && Fit.Of(near, root) is not null && RootOf(near).Id == root.Id)
            .DistinctBy(near => near.Id)
            .Prepend(root);

    private List<Sketch> Near(IEnumerable<BlockSpan> spans) =>
        [.. spans.SelectMany(s => record.Near(s, rootsOnly: false)).Select(p => p.Sketch).Where(s => s.Known <= asOf)];
}
