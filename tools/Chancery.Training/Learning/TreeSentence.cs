using Chancery.Language.Conllu;
using Chancery.Language.Tagging;
using Chancery.Language.Words;

namespace Chancery.Training.Learning;

/// <summary>A sentence to learn parsing from: its words as tagged by a tagger that has not seen it, and its tree made projective.</summary>
internal sealed class TreeSentence
{
    private TreeSentence(GoldSentence gold, byte[] tags, int[] heads, byte[] labels)
    {
        Gold = gold;
        Tags = tags;
        Heads = heads;
        Labels = labels;
        Dependents = Enumerable.Range(0, heads.Length).Select(h => Enumerable.Range(SentenceWords.First, gold.Words.Length).Where(d => heads[d] == h).ToArray()).ToArray();
    }

    public GoldSentence Gold { get; }

    public byte[] Tags { get; }

    /// <summary>Heads by index in <see cref="SentenceWords"/>; the root's is the void behind the last word.</summary>
    public int[] Heads { get; }

    public byte[] Labels { get; }

    public int[][] Dependents { get; }

    /// <summary>Makes the words ready for the parser, tagged as they were.</summary>
    public void Fill(SentenceWords words, TagSet tags, Vocabulary vocabulary)
    {
        TaggerTrainer.Fill(words, Gold, vocabulary);
        for (var i = 0; i < Tags.Length; i++) words.SetTag(i + SentenceWords.First, Tags[i], tags.Upos(Tags[i]));
        words.CountMarks();
    }

    public static TreeSentence Of(GoldSentence gold, byte[] tags, LabelSetBuilder labels)
    {
        var end = gold.Words.Length + SentenceWords.First;
        var heads = new int[end + 1];
        var names = new byte[end + 1];
        for (var i = 0; i < gold.Words.Length; i++)
        {
            var head = gold.Words[i].Head;
            heads[i + SentenceWords.First] = head < 0 ? end : head + SentenceWords.First;
            names[i + SentenceWords.First] = labels.Id(gold.Words[i].Relation);
        }

        Projectivity.Lift(heads, SentenceWords.First, end);
        return new(gold, tags, heads, names);
    }
}
