namespace Chancery.Evaluation;

/// <summary>How well a grouping agrees with the gold one, from 0 to 1: B³ of Bagga and Baldwin (1998).</summary>
/// <param name="Precision">Of those grouped with an item, the share that belongs with it, over all items.</param>
/// <param name="Recall">Of those that belong with an item, the share that is grouped with it, over all items.</param>
public readonly record struct BCubed(double Precision, double Recall)
{
    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Score.HarmonicMean(Precision, Recall);

    /// <summary>The score of a grouping.</summary>
    /// <param name="gold">For each item, the name of the cluster it belongs to.</param>
    /// <param name="predicted">
    /// For each item, the name of the group it was put into. An item of gold that has none stands alone; one that gold does
    /// not have is left aside.
    /// </param>
    /// <returns>1 and 1 where there are no items.</returns>
    public static BCubed Of<TItem>(IReadOnlyDictionary<TItem, string> gold, IReadOnlyDictionary<TItem, string> predicted)
        where TItem : notnull
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        if (gold.Count == 0) return new(1, 1);
        var clusters = gold.GroupBy(g => g.Value, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var (alone, grouped) = (0, new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal));
        double precision = 0, recall = 0;
        foreach (var (item, cluster) in gold)
        {
            if (!predicted.TryGetValue(item, out var group))
            {
                alone++;
                recall += 1.0 / clusters[cluster];
                continue;
            }

            var counts = grouped.TryGetValue(group, out var known) ? known : grouped[group] = new(StringComparer.Ordinal);
            counts[cluster] = counts.GetValueOrDefault(cluster) + 1;
        }

        precision += alone;
        foreach (var counts in grouped.Values)
        {
            var size = counts.Values.Sum();
            foreach (var (cluster, both) in counts)
            {
                precision += (double)both * both / size;
                recall += (double)both * both / clusters[cluster];
            }
        }

        return new(precision / gold.Count, recall / gold.Count);
    }
}
