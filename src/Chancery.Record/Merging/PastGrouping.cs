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
        var choice = new Choice(account);
        foreach (var near in Near(Blocks.Before(account)))
            if (Rank.Before(near, account) && Fit.Of(account, near) is not null && RootOf(near).Id == near.Id) choice.Offer(near);
        return roots[account.Id] = choice.Root ?? account;
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
