using System.Diagnostics;
using Chancery.Language.Conllu;
using Chancery.Language.Models;
using Chancery.Language.Tagging;
using Chancery.Language.Words;

namespace Chancery.Training.Learning;

/// <summary>Learns a whole model from annotated sentences.</summary>
internal sealed class EnglishTrainer(TextWriter log)
{
    private const int TagBits = 21;
    private const int LabelBits = 22;
    private const int MoveBits = 22;
    private const int TagRounds = 8;
    private const int ParseRounds = 10;
    private const int Folds = 4;

    public EnglishModel Train(IReadOnlyList<GoldSentence> sentences)
    {
        log.WriteLine($"{sentences.Count} sentences, {sentences.Sum(s => s.Words.Length)} words");
        var tags = new TagSetBuilder(sentences);
        var labels = new LabelSetBuilder(sentences);
        var table = WordTable.Build(tags.SetOf.Select(s => KeyValuePair.Create(s.Key, WordEntry.Of(0, 0, s.Value))));
        var watch = Stopwatch.StartNew();
        var tagWeights = TaggerTrainer.Train(sentences, tags, table, TagRounds, TagBits);
        log.WriteLine($"tagger learned ({watch.Elapsed.TotalSeconds:F0} s)");
        var trees = Trees(sentences, tags, table, labels);
        log.WriteLine($"training sentences tagged crosswise ({watch.Elapsed.TotalSeconds:F0} s)");
        var (moveWeights, labelWeights) = new GreedyTrainer(labels.Labels, tags.Tags, table, MoveBits, LabelBits).Train(trees, ParseRounds, log);
        log.WriteLine($"parser learned ({watch.Elapsed.TotalSeconds:F0} s)");
        return new(table, tags.Tags, tagWeights, labels.Labels, labelWeights, moveWeights, LemmaTrainer.Train(sentences, tags));
    }

    // Each part is tagged by a tagger learned from the others: the parser must see tags as wrong as it will meet.
    private static TreeSentence[] Trees(IReadOnlyList<GoldSentence> sentences, TagSetBuilder tags, WordTable table, LabelSetBuilder labels)
    {
        var trees = new TreeSentence[sentences.Count];
        Parallel.For(0, Folds, fold =>
        {
            var rest = sentences.Where((_, i) => i % Folds != fold).ToList();
            var weights = TaggerTrainer.Train(rest, tags, table, 5, TagBits);
            var words = new SentenceWords();
            for (var i = fold; i < sentences.Count; i += Folds)
            {
                TaggerTrainer.Fill(words, sentences[i], table);
                Tagger.Tag(words, tags.Tags, weights);
                trees[i] = TreeSentence.Of(sentences[i], words.TagId.AsSpan(SentenceWords.First, words.Count).ToArray(), labels);
            }
        });
        return trees;
    }
}
