namespace Chancery.Evaluation;

/// <summary>How well gold events are grouped across reports.</summary>
/// <param name="Alike">B³ over the events of clusters of two and more, and those that look like one of them.</param>
/// <param name="AlikeCount">How many these are.</param>
/// <param name="Links">Of these, pairs of one happening: put together rightly, put together wrongly, left apart.</param>
/// <param name="Apart">B³ of the same if none were put together: what is to be beaten.</param>
/// <param name="All">B³ over all events.</param>
/// <param name="Count">How many these are.</param>
public readonly record struct ClusterScore(BCubed Alike, int AlikeCount, Score Links, BCubed Apart, BCubed All, int Count)
{
    /// <summary>The score of a grouping.</summary>
    /// <param name="gold">The reports. An event without a cluster is one of its own.</param>
    /// <param name="groups">The name of the group each event was put into. One that has none is not counted, as if gold did not have it.</param>
    public static ClusterScore Of(IReadOnlyList<GoldReport> gold, IReadOnlyDictionary<GoldItem, string> groups)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(groups);
        var items = gold
            .SelectMany(r => r.Events.Select((e, i) => (Item: new GoldItem(r.Key, i), Event: e)))
            .Where(x => groups.ContainsKey(x.Item))
            .Select(x => (x.Item, x.Event, Cluster: x.Event.Cluster ?? $"{x.Item.Report}/{x.Item.Number}"))
            .ToList();
        var told = items.GroupBy(x => x.Cluster, StringComparer.Ordinal).Where(c => c.Count() > 1).SelectMany(c => c).Select(x => x.Event).ToList();
        var alike = items.Where(x => told.Any(t => ReferenceEquals(t, x.Event) || LookAlike(t, x.Event))).ToList();
        var clusters = alike.ToDictionary(x => x.Item, x => x.Cluster);
        var right = Pairs(alike.GroupBy(x => (x.Cluster, groups[x.Item])));
        var links = new Score(right, Pairs(alike.GroupBy(x => groups[x.Item])) - right, Pairs(alike.GroupBy(x => x.Cluster)) - right);
        return new(
            BCubed.Of(clusters, groups), alike.Count, links, BCubed.Of(clusters, new Dictionary<GoldItem, string>()),
            BCubed.Of(items.ToDictionary(x => x.Item, x => x.Cluster), groups), items.Count);
    }

    private static int Pairs<TKey, TItem>(IEnumerable<IGrouping<TKey, TItem>> groups) => groups.Sum(g => g.Count() * (g.Count() - 1) / 2);

    /// <summary>
    /// True when one might be taken for the other: their types can be the same, and two countries take part in both, or all of
    /// the one of fewer.
    /// </summary>
    public static bool LookAlike(GoldEvent one, GoldEvent other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (left, right) = (Countries(one), Countries(other));
        return Types(one).Overlaps(Types(other)) && left.Count > 0 && right.Count > 0 && left.Intersect(right, StringComparer.Ordinal).Count() >= Math.Min(2, Math.Min(left.Count, right.Count));
    }

    private static HashSet<string> Countries(GoldEvent e) => e.Actors.Select(a => a.Country).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Types(GoldEvent e) => e.Accept.Types.Append(e.Type).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
