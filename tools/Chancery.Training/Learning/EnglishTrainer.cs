using System.Diagnostics;
using Chancery.Language.Conllu;
using Chancery.Language.Models;
using Chancery.Language.Parsing;
using Chancery.Language.Tagging;
using Chancery.Language.Words;
using Chancery.Training.Clustering;
using Chancery.Training.Lexicons;

namespace Chancery.Training.Learning;

/// <summary>Learns a whole model from annotated sentences.</summary>
internal sealed class EnglishTrainer(TextWriter log)
{
    private const int TagCells = 12_000 << Scoring.TagBits;
    private const int LabelCells = 28_000 << Scoring.LabelBits;
    private const int MoveCells = 1_600_000 * Scoring.Moves;
    private const int FastMoveCells = 900_000 * Scoring.MovesButShift;
    private const int TagRounds = 8;
    private const int ParseRounds = 10;
    private const int BeamWidth = 4;
    private const int Folds = 4;

    // Each part of the model is learned so many times in different orders, and the weights are added up; what is shipped and decides most, more often.
    private const int Learners = 2;
    private const int ManyLearners = 4;

    private readonly Stopwatch watch = Stopwatch.StartNew();

    /// <summary>Learns from annotated sentences, and from the trees on which two parsers agree in unannotated passages.</summary>
    public EnglishModel Train(IReadOnlyList<GoldSentence> sentences, WordClusters clusters, WordNet dictionary, IEnumerable<string> passages)
    {
        Log($"{sentences.Count} sentences, {sentences.Sum(s => s.Words.Length)} words");
        var tags = new TagSetBuilder(sentences);
        var labels = new LabelSetBuilder(sentences);
        var words = WordTable.Build(tags.SetOf.Keys.Union(clusters.Words).Select(word => KeyValuePair.Create(word, Entry(word, tags, clusters))));
        var vocabulary = new Vocabulary(words, FormTable.Build(dictionary.Forms.Select(f => KeyValuePair.Create(WordHash.Lower(f.Key), f.Value))));
        var tagWeights = LearnedWeights.Pack(Each(seed => TaggerTrainer.Train(sentences, tags, vocabulary, TagRounds, TagCells, seed)));
        Log("tagger learned");
        var trees = Trees(sentences, tags, vocabulary, labels, []);
        Log("training sentences tagged crosswise");
        var agreed = Agreed(sentences, trees, passages, tags, tagWeights, vocabulary, labels);
        if (agreed.Count > 0)
        {
            // What the parsers agree on tells tags too, of words that a tagger alone had doubted.
            GoldSentence[] more = [.. agreed.Select(a => a.Gold)];
            tagWeights = LearnedWeights.Pack(Each(seed => TaggerTrainer.Train([.. sentences, .. more], tags, vocabulary, TagRounds, TagCells, seed), ManyLearners));
            Log("tagger learned from agreed trees too");
            trees = [.. Trees(sentences, tags, vocabulary, labels, more), .. agreed];
            Log("training sentences tagged crosswise again");
        }

        var fast = Each(seed => new GreedyTrainer(labels.Labels, tags.Tags, vocabulary, FastMoveCells, LabelCells, seed).Train(trees, ParseRounds, log));
        Log("fast parser learned");
        var beam = Each(seed => new BeamTrainer(labels.Labels, tags.Tags, vocabulary, MoveCells, LabelCells, BeamWidth).Train(trees, ParseRounds, seed, log), ManyLearners);
        Log("parser learned");
        var labelWeights = LearnedWeights.Pack([.. fast.Concat(beam).Select(p => p.Labels)]);
        var moveWeights = LearnedWeights.Pack([.. beam.Select(p => p.Moves)]);
        var fastWeights = LearnedWeights.Pack([.. fast.Select(p => p.Moves)]);
        return new(vocabulary, tags.Tags, tagWeights, labels.Labels, labelWeights, moveWeights, fastWeights, LemmaTrainer.Train(sentences, tags, dictionary));
    }

    private List<TreeSentence> Agreed(
        IReadOnlyList<GoldSentence> sentences, TreeSentence[] trees, IEnumerable<string> passages, TagSetBuilder tags, PackedWeights tagWeights, Vocabulary vocabulary, LabelSetBuilder labels)
    {
        if (!passages.Any()) return [];
        var backward = sentences.Select(Reversal.Of).ToArray();
        var mirrored = new LabelSetBuilder(backward);
        var turned = backward.Select((s, i) => TreeSentence.Of(s, [.. trees[i].Tags.Reverse()], mirrored)).ToArray();
        var forth = Teacher(trees, labels, tags, vocabulary);
        var back = Teacher(turned, mirrored, tags, vocabulary);
        Log("teachers learned");
        var agreed = new CrossTeaching(tags.Tags, tagWeights, vocabulary, labels, forth, back).Agreed(passages);
        Log($"agreed on {agreed.Count} sentences, {agreed.Sum(s => s.Tags.Length)} words");
        return agreed;
    }

    private ParserModel<PackedWeights> Teacher(TreeSentence[] trees, LabelSetBuilder labels, TagSetBuilder tags, Vocabulary vocabulary)
    {
        var learned = Each(seed => new BeamTrainer(labels.Labels, tags.Tags, vocabulary, MoveCells, LabelCells, BeamWidth).Train(trees, ParseRounds, seed + 5, log));
        return new(LearnedWeights.Pack([.. learned.Select(l => l.Moves)]), LearnedWeights.Pack([.. learned.Select(l => l.Labels)]), labels.Labels);
    }

    private static T[] Each<T>(Func<ulong, T> learn, int learners = Learners)
    {
        var learned = new T[learners];
        Parallel.For(0, learners, i => learned[i] = learn(20261124 + (ulong)i * 31415926535));
        return learned;
    }

    private void Log(string what) => log.WriteLine($"{what} ({watch.Elapsed.TotalSeconds:F0} s)");

    private static WordEntry Entry(uint word, TagSetBuilder tags, WordClusters clusters)
    {
        var (fine, coarse) = clusters.Find(word);
        return WordEntry.Of(fine, coarse, tags.SetOf.GetValueOrDefault(word));
    }

    // A sentence that counts several times is in the same part each time.
    private static int[] Folding(IReadOnlyList<GoldSentence> sentences)
    {
        var first = new Dictionary<string, int>();
        var folds = new int[sentences.Count];
        for (var i = 0; i < folds.Length; i++)
        {
            var text = string.Join(' ', sentences[i].Words.Select(w => w.Form)).TrimEnd('.', ' ').ToUpperInvariant();
            if (!first.TryGetValue(text, out folds[i])) first[text] = folds[i] = first.Count % Folds;
        }

        return folds;
    }

    // Each part is tagged by a tagger learned from the others: the parser must see tags as wrong as it will meet.
    private static TreeSentence[] Trees(
        IReadOnlyList<GoldSentence> sentences, TagSetBuilder tags, Vocabulary vocabulary, LabelSetBuilder labels, GoldSentence[] others)
    {
        var trees = new TreeSentence[sentences.Count];
        var folds = Folding(sentences);
        Parallel.For(0, Folds, fold =>
        {
            GoldSentence[] rest = [.. sentences.Where((_, i) => folds[i] != fold), .. others];
            var weights = LearnedWeights.Pack([TaggerTrainer.Train(rest, tags, vocabulary, 5, TagCells, 7 + (ulong)fold)]);
            var words = new SentenceWords();
            for (var i = 0; i < sentences.Count; i++)
            {
                if (folds[i] != fold) continue;
                TaggerTrainer.Fill(words, sentences[i], vocabulary);
                Tagger.Tag(words, tags.Tags, weights);
                trees[i] = TreeSentence.Of(sentences[i], words.TagId.AsSpan(SentenceWords.First, words.Count).ToArray(), labels);
            }
        });
        return trees;
    }
}
