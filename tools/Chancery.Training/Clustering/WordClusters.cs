namespace Chancery.Training.Clustering;

/// <summary>A fine and a coarse class for each word hash, both from 1.</summary>
internal sealed class WordClusters
{
    private readonly Dictionary<uint, (int Fine, int Coarse)> of = [];

    public static WordClusters None { get; } = new();

    public IEnumerable<uint> Words => of.Keys;

    public static WordClusters Learn(BigramCounts counts, int fine, int coarse, int rounds)
    {
        int[] fines = [], coarses = [];
        Parallel.Invoke(() => fines = ExchangeClustering.Run(counts, fine, rounds), () => coarses = ExchangeClustering.Run(counts, coarse, rounds));
        var clusters = new WordClusters();
        for (var i = BigramCounts.Rare + 1; i < counts.Words.Length; i++) clusters.of[counts.Words[i]] = (fines[i] + 1, coarses[i] + 1);
        return clusters;
    }

    public (int Fine, int Coarse) Find(uint word) => of.GetValueOrDefault(word);
}
