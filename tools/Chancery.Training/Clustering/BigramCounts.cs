using Chancery.Language.Conllu;
using Chancery.Language.Tokens;
using Chancery.Language.Words;

namespace Chancery.Training.Clustering;

/// <summary>How often which word follows which; words are numbered by falling frequency, 0 being the edge of a sentence and 1 any rare word.</summary>
internal sealed class BigramCounts
{
    public const int Edge = 0;
    public const int Rare = 1;

    private BigramCounts(uint[] words, (int Word, int Count)[][] next, (int Word, int Count)[][] previous)
    {
        Words = words;
        Next = next;
        Previous = previous;
        Totals = [.. next.Select(n => n.Sum(x => x.Count))];
    }

    /// <summary>The hash of each word in lower case.</summary>
    public uint[] Words { get; }

    public (int Word, int Count)[][] Next { get; }

    public (int Word, int Count)[][] Previous { get; }

    public int[] Totals { get; }

    public static BigramCounts Of(IEnumerable<string> lines, IReadOnlyList<GoldSentence> treebanks, int least)
    {
        // One long run of hashes; 0 stands between sentences.
        var run = new List<uint>(12_000_000) { 0 };
        foreach (var sentence in treebanks)
        {
            foreach (var word in sentence.Words) run.Add(WordHash.Lower(word.Form));
            run.Add(0);
        }

        var splitter = new SentenceSplitter();
        foreach (var line in lines)
        {
            foreach (var sentence in splitter.Split(line))
            {
                foreach (var span in sentence) run.Add(WordHash.Lower(line.AsSpan(span.Start, span.End - span.Start)));
                run.Add(0);
            }
        }

        var words = new List<uint> { 0, 1 };
        words.AddRange(run.Where(w => w != 0).CountBy(w => w).Where(c => c.Value >= least).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => c.Key));
        var ids = words.Select((w, i) => (w, i)).ToDictionary(x => x.w, x => x.i);
        var pairs = new Dictionary<long, int>();
        var left = Edge;
        foreach (var hash in run.Skip(1))
        {
            var right = ids.GetValueOrDefault(hash, Rare);
            var key = ((long)left * words.Count) + right;
            pairs[key] = pairs.GetValueOrDefault(key) + 1;
            left = right;
        }

        return new([.. words], Lists(pairs, words.Count, forward: true), Lists(pairs, words.Count, forward: false));
    }

    private static (int, int)[][] Lists(Dictionary<long, int> pairs, int count, bool forward)
    {
        var lists = new List<(int Word, int Count)>[count];
        for (var i = 0; i < count; i++) lists[i] = [];
        foreach (var (key, n) in pairs)
        {
            var (left, right) = ((int)(key / count), (int)(key % count));
            if (forward) lists[left].Add((right, n));
            else lists[right].Add((left, n));
        }

        return [.. lists.Select(l => l.OrderBy(x => x.Word).ToArray())];
    }
}
