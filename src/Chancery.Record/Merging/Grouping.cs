namespace Chancery.Record.Merging;

/// <summary>
/// Which accounts are of one event: a pure function of the set of them. Taken in the order of <see cref="Rank"/>, each joins
/// the root it fits best, or roots an event itself where none fits. All of a group fit its root, so no chain of likenesses
/// can swallow a relationship, and what is vague joins one of the precise and ties none together.
/// </summary>
internal static class Grouping
{
    /// <summary>The groups of accounts, by the ids of their roots.</summary>
    /// <param name="accounts">Accounts with different ids, in any order.</param>
    public static IReadOnlyList<Group> Of(IEnumerable<Sketch> accounts)
    {
        var (roots, groups) = (new MemoryNeighbourhood(), new Dictionary<string, (Sketch Root, List<Sketch> Members)>(StringComparer.Ordinal));
        foreach (var account in accounts.Order(Rank.Order))
        {
            var choice = new Choice(account);
            foreach (var near in Blocks.Before(account).SelectMany(s => roots.Near(s, rootsOnly: true))) choice.Offer(near.Sketch);
            if (choice.Root is { } root)
            {
                groups[root.Id].Members.Add(account);
                continue;
            }

            groups.Add(account.Id, (account, [account]));
            roots.Apply([new(account, null, account.Id)]);
        }

        return [.. groups.Values.Select(g => Group.Of(g.Root, g.Members)).OrderBy(g => g.Root.Id, StringComparer.Ordinal)];
    }

    /// <summary>The groups of accounts as of a day: those of <see cref="Of"/> over all accounts known by then, looked up around them alone.</summary>
    /// <param name="accounts">Accounts that are there; those known later are left out.</param>
    /// <param name="record">All accounts, whenever known; where it says they are is of no account.</param>
    /// <param name="asOf">The day, as a number of days.</param>
    /// <returns>The groups they are in, whole, by the ids of their roots.</returns>
    public static IReadOnlyList<Group> Around(IEnumerable<Sketch> accounts, INeighbourhood record, int asOf)
    {
        var past = new PastGrouping(record, asOf);
        return
        [
            .. accounts.Where(a => a.Known <= asOf)
                .Select(past.GroupOf)
                .DistinctBy(g => g.Root.Id)
                .OrderBy(g => g.Root.Id, StringComparer.Ordinal),
        ];
    }
}
