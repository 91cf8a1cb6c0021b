using Chancery.Language.Conllu;
using Chancery.Language.Models;
using Chancery.Language.Parsing;
using Chancery.Language.Words;
using Chancery.Training.Learning;
using Xunit;

namespace Chancery.Language.Tests.Training;

public class CrossTeachingTests
{
    private const int Cells = 60_000 * Scoring.Moves;

    // Subject, verb, object, each of a few words, and each often enough for its tags to be known: soon learnt.
    private static readonly GoldSentence[] Known =
    [
        .. from time in Enumerable.Range(0, 3)
           from subject in new[] { "France", "Chile", "Kenya" }
           from verb in new[] { "praised", "visited", "blamed" }
           from thing in new[] { "Ghana", "Norway" }
           select new GoldSentence("", "",
           [
               new(subject, subject, UniversalTag.Propn, "NNP", 1, "nsubj"),
               new(verb, verb, UniversalTag.Verb, "VBD", -1, "root"),
               new(thing, thing, UniversalTag.Propn, "NNP", 1, "obj"),
               new("on", "on", UniversalTag.Adp, "IN", 4, "case"),
               new("Monday", "Monday", UniversalTag.Propn, "NNP", 1, "obl"),
               new("in", "in", UniversalTag.Adp, "IN", 6, "case"),
               new("Geneva", "Geneva", UniversalTag.Propn, "NNP", 1, "obl"),
               new(".", ".", UniversalTag.Punct, ".", 1, "punct"),
           ]),
    ];

    [Fact]
    public void A_sentence_turned_twice_is_the_sentence() =>
        Assert.All(Known, s => Assert.Equal(s.Words, Reversal.Of(Reversal.Of(s)).Words));

    [Fact]
    public void What_both_parsers_say_is_taught_and_is_the_tree_they_learnt()
    {
        var agreed = Agreed("Chile praised Norway on Monday in Geneva.", "Too short.", "Chile praised Norway on Monday in Geneva.");
        var tree = Assert.Single(agreed);
        Assert.Equal([(1, "nsubj"), (-1, "root"), (1, "obj"), (4, "case"), (1, "obl"), (6, "case"), (1, "obl"), (1, "punct")], tree.Gold.Words.Select(w => (w.Head, w.Relation)));
    }

    [Fact]
    public void Where_they_differ_nothing_is_taught()
    {
        var unlearnt = Unlearnt();
        Assert.Empty(Agreed(unlearnt, "Chile praised Norway on Monday in Geneva."));
    }

    private static List<TreeSentence> Agreed(params string[] passages) => Agreed(null, passages);

    private static List<TreeSentence> Agreed(ParserModel<PackedWeights>? back, params string[] passages)
    {
        var tags = new TagSetBuilder(Known);
        var vocabulary = new Vocabulary(WordTable.Build(tags.SetOf.Select(s => KeyValuePair.Create(s.Key, WordEntry.Of(0, 0, s.Value)))), FormTable.Build([]));
        var tagWeights = LearnedWeights.Pack([TaggerTrainer.Train(Known, tags, vocabulary, 4, 2_000 << Scoring.TagBits, 1)]);
        var forth = Learnt(Known, tags, vocabulary);
        back ??= Learnt([.. Known.Select(Reversal.Of)], tags, vocabulary);
        return new CrossTeaching(tags.Tags, tagWeights, vocabulary, new(Known), forth, back).Agreed(passages);
    }

    private static ParserModel<PackedWeights> Learnt(GoldSentence[] sentences, TagSetBuilder tags, Vocabulary vocabulary)
    {
        var labels = new LabelSetBuilder(sentences);
        var trees = sentences.Select(s => TreeSentence.Of(s, [.. s.Words.Select(w => tags.Id(w)!.Value)], labels)).ToArray();
        var (moves, names) = new BeamTrainer(labels.Labels, tags.Tags, vocabulary, Cells, 2_000 << Scoring.LabelBits, 4).Train(trees, 5, 1, TextWriter.Null);
        return new(LearnedWeights.Pack([moves]), LearnedWeights.Pack([names]), labels.Labels);
    }

    // Of nothing but zeros: it shifts as long as it can, so that each word hangs on the one before it.
    private static ParserModel<PackedWeights> Unlearnt() =>
        new(LearnedWeights.Pack([new float[Cells]]), LearnedWeights.Pack([new float[2_000 << Scoring.LabelBits]]), new LabelSetBuilder([.. Known.Select(Reversal.Of)]).Labels);
}
