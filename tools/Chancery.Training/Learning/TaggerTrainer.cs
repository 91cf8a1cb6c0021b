using Chancery.Language.Conllu;
using Chancery.Language.Models;
using Chancery.Language.Tagging;
using Chancery.Language.Words;

namespace Chancery.Training.Learning;

/// <summary>Learns the tagger: an averaged perceptron that sees its own last two tags.</summary>
internal static class TaggerTrainer
{
    public static PackedWeights Train(IReadOnlyList<GoldSentence> sentences, TagSetBuilder builder, WordTable table, int rounds, int bits)
    {
        var weights = new LearnedWeights(bits);
        var order = sentences.ToArray();
        var shuffle = new Shuffle(20261124);
        var words = new SentenceWords();
        var features = new uint[TagFeatures.Most];
        for (var round = 0; round < rounds; round++)
        {
            shuffle.Apply(order);
            foreach (var sentence in order)
            {
                Fill(words, sentence, table);
                for (var i = 0; i < sentence.Words.Length; i++) Learn(words, i + SentenceWords.First, builder.Id(sentence.Words[i]), builder.Tags, weights, features);
            }
        }

        return weights.Pack();
    }

    public static void Fill(SentenceWords words, GoldSentence sentence, WordTable table)
    {
        words.Begin(sentence.Words.Length);
        foreach (var word in sentence.Words) words.Add(word.Form, table);
        words.Complete();
    }

    private static void Learn(SentenceWords words, int i, byte? gold, TagSet tags, LearnedWeights weights, uint[] buffer)
    {
        var candidates = tags.Candidates[words.CandidateSet[i]];
        var count = TagFeatures.Extract(words, i, buffer);
        var features = buffer.AsSpan(0, count);
        var tag = Scoring.Best(weights.Current, features, candidates, Scoring.TagBits);
        if (gold is { } right && right != tag && candidates.Contains(right))
        {
            weights.Update(features, right, Scoring.TagBits, 1);
            weights.Update(features, tag, Scoring.TagBits, -1);
        }

        weights.Tick();
        words.SetTag(i, tag, tags.Upos(tag));
    }
}
