using Chancery.Language.Conllu;
using Chancery.Language.Models;
using Chancery.Language.Tagging;
using Chancery.Language.Words;

namespace Chancery.Training.Learning;

/// <summary>Learns the tagger: an averaged perceptron that sees its own last two tags.</summary>
internal static class TaggerTrainer
{
    public static float[] Train(IReadOnlyList<GoldSentence> sentences, TagSetBuilder builder, Vocabulary vocabulary, int rounds, int cells, ulong seed)
    {
        var weights = new LearnedWeights(cells);
        var order = sentences.ToArray();
        var shuffle = new Shuffle(seed);
        var words = new SentenceWords();
        var features = new uint[TagFeatures.Most];
        for (var round = 0; round < rounds; round++)
        {
            shuffle.Apply(order);
            foreach (var sentence in order)
            {
                Fill(words, sentence, vocabulary);
                for (var i = 0; i < sentence.Words.Length; i++) Learn(words, i + SentenceWords.First, builder.Id(sentence.Words[i]), builder.Tags, weights, features);
            }
        }

        return weights.Average();
    }

    public static void Fill(SentenceWords words, GoldSentence sentence, Vocabulary vocabulary)
    {
        words.Begin(sentence.Words.Length);
        foreach (var word in sentence.Words) words.Add(word.Form, vocabulary);
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
