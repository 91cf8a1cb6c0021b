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
    private readonly Dictionary<string, Group> groups = new(StringComparer.Ordinal);

    /// <summary>The group an account is in.</summary>
    public Group GroupOf(Sketch account)
    {
        var root = RootOf(account);
        if (!groups.TryGetValue(root.Id, out var group)) groups[root.Id] = group = Group.Of(root, MembersOf(root));
        return group;
    }

    /// <summary>The root of the event an account is in; itself where it is the root.</summary>
    public Sketch RootOf(Sketch account)
    {
        if (roots.TryGetValue(account.Id, out var known)) return known;
        // The best that is a root itself: who would not be chosen need not be followed.
        var candidates = new List<(int Fit, Sketch Near)>();
        foreach (var span in Blocks.Before(account))
        {
            foreach (var (near, _) in record.Near(span, rootsOnly: false))
                if (near.Known <= asOf && Fit.Of(account, near) is { } fit && Rank.Before(near, account)) candidates.Add((fit, near));
        }

        candidates.Sort((a, b) => a.Fit != b.Fit ? b.Fit.CompareTo(a.Fit) : Rank.Order.Compare(a.Near, b.Near));
        foreach (var (_, near) in candidates)
            if (RootOf(near).Id == near.Id) return roots[account.Id] = near;
        return roots[account.Id] = account;
    }

    private Dictionary<string, Sketch>.ValueCollection MembersOf(Sketch root)
    {
        var members = new Dictionary<string, Sketch>(StringComparer.Ordinal) { [root.Id] = root };
        foreach (var span in Blocks.Behind(root))
        {
            foreach (var (near, _) in record.Near(span, rootsOnly: false))
            {
                if (near.Known <= asOf && Fit.Of(near, root) is not null && !members.ContainsKey(near.Id) && Rank.Before(root, near) && RootOf(near).Id == root.Id)
                    members.Add(near.Id, near);
            }
        }

        return members.Values;
    }
}
