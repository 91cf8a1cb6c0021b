namespace Chancery.Training.Clustering;

/// <summary>
/// Classes of words that stand in like places: each word in turn is moved to the class under which a class-bigram
/// model finds the text most likely (Kneser and Ney's exchange algorithm), until few move.
/// </summary>
internal sealed class ExchangeClustering
{
    private const int TableSize = 1 << 20;
    private static readonly double[] Table = [.. Enumerable.Range(0, TableSize).Select(n => n == 0 ? 0 : n * Math.Log(n))];

    private readonly BigramCounts counts;
    private readonly int classes;
    private readonly int[] classOf;

    // Class bigram counts and n log n of them, both ways round, so that one class's partners lie together.
    private readonly int[] after, before;
    private readonly double[] afterLog, beforeLog;
    private readonly int[] totals;

    private ExchangeClustering(BigramCounts counts, int classes)
    {
        this.counts = counts;
        this.classes = classes;
        classOf = [.. Enumerable.Range(0, counts.Words.Length).Select(i => i % classes)];
        after = new int[classes * classes];
        before = new int[classes * classes];
        afterLog = new double[classes * classes];
        beforeLog = new double[classes * classes];
        totals = new int[classes];
    }

    /// <summary>The class of each word, from 0.</summary>
    public static int[] Run(BigramCounts counts, int classes, int rounds)
    {
        var clustering = new ExchangeClustering(counts, classes);
        for (var word = 0; word < counts.Words.Length; word++)
        {
            foreach (var (next, n) in counts.Next[word]) clustering.Count(clustering.classOf[word], clustering.classOf[next], n);
            clustering.totals[clustering.classOf[word]] += counts.Totals[word];
        }

        for (var round = 0; round < rounds; round++)
        {
            if (clustering.Round() * 200 < counts.Words.Length) break;
        }

        return clustering.classOf;
    }

    private int Round()
    {
        var moved = 0;
        int[] next = new int[classes], previous = new int[classes];
        var gains = new double[classes];
        for (var word = BigramCounts.Rare + 1; word < counts.Words.Length; word++)
        {
            Array.Clear(next);
            Array.Clear(previous);
            foreach (var (other, n) in counts.Next[word]) next[classOf[other]] += n;
            foreach (var (other, n) in counts.Previous[word]) previous[classOf[other]] += n;
            var from = classOf[word];
            Shift(from, next, previous, -1, counts.Totals[word]);
            for (var c = 0; c < classes; c++) gains[c] = -2 * (Log(totals[c] + counts.Totals[word]) - Log(totals[c]));
            for (var other = 0; other < classes; other++)
            {
                if (next[other] > 0) AddGains(gains, before, beforeLog, other, next[other]);
                if (previous[other] > 0) AddGains(gains, after, afterLog, other, previous[other]);
            }

            var best = from;
            for (var c = 0; c < classes; c++)
            {
                if (gains[c] > gains[best]) best = c;
            }

            if (best != from) moved++;
            classOf[word] = best;
            Shift(best, next, previous, 1, counts.Totals[word]);
        }

        return moved;
    }

    private void AddGains(double[] gains, int[] table, double[] logs, int other, int n)
    {
        var row = table.AsSpan(other * classes, classes);
        var rowLogs = logs.AsSpan(other * classes, classes);
        for (var c = 0; c < row.Length; c++) gains[c] += Log(row[c] + n) - rowLogs[c];
    }

    private void Shift(int @class, int[] next, int[] previous, int sign, int total)
    {
        for (var other = 0; other < classes; other++)
        {
            if (next[other] > 0) Count(@class, other, sign * next[other]);
            if (previous[other] > 0) Count(other, @class, sign * previous[other]);
        }

        totals[@class] += sign * total;
    }

    private void Count(int left, int right, int n)
    {
        var forward = (left * classes) + right;
        var backward = (right * classes) + left;
        after[forward] += n;
        before[backward] += n;
        afterLog[forward] = beforeLog[backward] = Log(after[forward]);
    }

    private static double Log(int n) => (uint)n < TableSize ? Table[n] : n * Math.Log(n);
}
