using System.Collections.Concurrent;
using Chancery.Language;
using Chancery.Language.Conllu;
using Chancery.Language.Models;
using Chancery.Language.Parsing;
using Chancery.Language.Tagging;
using Chancery.Language.Tokens;
using Chancery.Language.Words;

namespace Chancery.Training.Learning;

/// <summary>
/// Trees of unannotated sentences on which two parsers agree word by word, relations included, one of which reads from left to right and one from right
/// to left. They err in different places, so that what both say is mostly right, and it is in the words of the news (tri-training,
/// Zhou and Li 2005; Søgaard and Rishøj 2010).
/// </summary>
internal sealed class CrossTeaching
{
    private const int BeamWidth = 16;
    private const int Shortest = 8;
    private const int Longest = 60;

    private readonly TagSet tags;
    private readonly PackedWeights tagWeights;
    private readonly Vocabulary vocabulary;
    private readonly LabelSetBuilder labels;
    private readonly ParserModel<PackedWeights> forth, back;

    public CrossTeaching(TagSet tags, PackedWeights tagWeights, Vocabulary vocabulary, LabelSetBuilder labels, ParserModel<PackedWeights> forth, ParserModel<PackedWeights> back)
    {
        (this.tags, this.tagWeights, this.vocabulary, this.labels, this.forth, this.back) = (tags, tagWeights, vocabulary, labels, forth, back);
    }

    /// <summary>The agreed trees of the sentences of these passages, in their order.</summary>
    public List<TreeSentence> Agreed(IEnumerable<string> passages)
    {
        var sentences = Sentences(passages).ToArray();
        var trees = new TreeSentence?[sentences.Length];
        Parallel.ForEach(Partitioner.Create(0, sentences.Length), range =>
        {
            var work = new Pair(this);
            for (var i = range.Item1; i < range.Item2; i++) trees[i] = work.Tree(sentences[i]);
        });
        return [.. trees.OfType<TreeSentence>()];
    }

    private static IEnumerable<string[]> Sentences(IEnumerable<string> passages)
    {
        var splitter = new SentenceSplitter();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            foreach (var spans in splitter.Split(passage))
            {
                if (spans.Length is < Shortest or > Longest) continue;
                var words = Array.ConvertAll(spans, s => passage[s.Start..s.End]);
                if (seen.Add(string.Join(' ', words))) yield return words;
            }
        }
    }

    // The two parsers as one thread uses them.
    private sealed class Pair(CrossTeaching teaching)
    {
        private readonly DoubtfulParser forth = new(teaching.forth, teaching.tags, teaching.tagWeights, BeamWidth, int.MaxValue);
        private readonly BeamParser<PackedWeights> back = new(new(teaching.back), BeamWidth);
        private readonly SentenceWords words = new(), reversed = new();

        public TreeSentence? Tree(string[] forms)
        {
            var n = forms.Length;
            words.Begin(n);
            foreach (var form in forms) words.Add(form, teaching.vocabulary);
            words.Complete();
            var one = forth.Parse(words);
            reversed.Begin(n);
            for (var i = n - 1; i >= 0; i--) reversed.Add(forms[i], teaching.vocabulary);
            reversed.Complete();
            for (var i = 0; i < n; i++) reversed.SetTag(SentenceWords.First + i, words.TagId[End(n) - 1 - i], teaching.tags.Upos(words.TagId[End(n) - 1 - i]));
            reversed.CountMarks();
            var other = back.Parse(reversed);
            for (var i = SentenceWords.First; i < End(n); i++)
            {
                var mirrored = other.Head(End(n) - 1 - i + SentenceWords.First);
                var head = mirrored == 0 ? 0 : End(n) - 1 - mirrored + SentenceWords.First;
                if ((UniversalTag)words.UposId[i] is UniversalTag.Punct) continue;
                if (one.Head(i) != head) return null;
                if (head != 0 && Name(teaching.forth, one.Label(i)) != Name(teaching.back, other.Label(End(n) - 1 - i + SentenceWords.First))) return null;
            }

            var tagIds = words.TagId.AsSpan(SentenceWords.First, n).ToArray();
            return TreeSentence.Of(new("", "", [.. Enumerable.Range(0, n).Select(i => Word(forms[i], one, i))]), tagIds, teaching.labels);
        }

        private static string Name(ParserModel<PackedWeights> parser, int label) => parser.LabelSet.Names[label];

        private static int End(int n) => n + SentenceWords.First;

        private GoldWord Word(string form, ParseState tree, int i)
        {
            var at = i + SentenceWords.First;
            var tag = teaching.tags.Tags[words.TagId[at]];
            var head = tree.Head(at);
            return new(form, "", tag.Upos, tag.Xpos, head == 0 ? -1 : head - SentenceWords.First, head == 0 ? "root" : Name(teaching.forth, tree.Label(at)));
        }
    }
}
