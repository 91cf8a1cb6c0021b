using Chancery.Evaluation;

namespace Chancery.Cli.Evaluating;

/// <summary>A happening whose events were put into several groups, or a group that holds several happenings.</summary>
/// <param name="IsTorn">True for the first, false for the second.</param>
/// <param name="Parts">The events, those that were kept together in one part; the largest part first.</param>
internal sealed record ClusterError(bool IsTorn, IReadOnlyList<IReadOnlyList<GoldEvent>> Parts)
{
    /// <summary>All errors of a grouping.</summary>
    public static IReadOnlyList<ClusterError> Of(IReadOnlyList<GoldReport> gold, IReadOnlyDictionary<GoldItem, string> groups)
    {
        var items = gold.SelectMany(r => r.Events.Select((e, i) => (Event: e, Cluster: e.Cluster ?? $"{r.Key}/{i}", Group: groups.GetValueOrDefault(new(r.Key, i)))))
            .Where(x => x.Group is not null)
            .ToList();
        var torn = items.GroupBy(x => x.Cluster, StringComparer.Ordinal).Select(c => new ClusterError(true, Split(c.GroupBy(x => x.Group!, x => x.Event))));
        var mixed = items.GroupBy(x => x.Group!, StringComparer.Ordinal).Select(g => new ClusterError(false, Split(g.GroupBy(x => x.Cluster, x => x.Event))));
        return [.. torn.Concat(mixed).Where(e => e.Parts.Count > 1)];
    }

    private static List<IReadOnlyList<GoldEvent>> Split(IEnumerable<IGrouping<string, GoldEvent>> parts) =>
        [.. parts.Select(p => (IReadOnlyList<GoldEvent>)[.. p]).OrderByDescending(p => p.Count)];
}
