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
            foreach (var near in roots.Near(Blocks.Before(account), rootsOnly: true)) choice.Offer(near.Sketch);
            if (choice.Root is { } root)
            {
                groups[root.Id].Members.Add(account);
                continue;
            }

            groups.Add(account.Id, (account, [account]));
            roots.Apply([new(account, null, Course.Always(account.Id))]);
        }

        return [.. groups.Values.Select(g => Group.Of(g.Root, g.Members)).OrderBy(g => g.Root.Id, StringComparer.Ordinal)];
    }

    /// <summary>Which root each account has on each day: as of a day, that which <see cref="Of"/> gives for the accounts known by then.</summary>
    /// <param name="accounts">Accounts with different ids, in any order.</param>
    /// <returns>The courses, by the ids of the accounts.</returns>
    public static IReadOnlyDictionary<string, Course> Courses(IEnumerable<Sketch> accounts)
    {
        var (roots, courses) = (new MemoryNeighbourhood(), new Dictionary<string, Course>(StringComparer.Ordinal));
        foreach (var account in accounts.Order(Rank.Order))
        {
            var choice = new CourseChoice(account);
            foreach (var near in roots.Near(Blocks.Before(account), rootsOnly: true)) choice.Offer(near);
            var placed = new Placed(account, choice.Best());
            courses.Add(account.Id, placed.Course);
            if (placed.HasRooted) roots.Apply([new(account, null, placed.Course)]);
        }

        return courses;
    }
}
