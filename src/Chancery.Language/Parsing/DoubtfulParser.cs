using Chancery.Language.Models;
using Chancery.Language.Tagging;
using Chancery.Language.Words;

namespace Chancery.Language.Parsing;

/// <summary>
/// Tags and parses, and decides by the tree what the tagger doubts ("the force killed" may be a verb or a participle): the tag with which the whole sentence
/// parses better is taken, unless the tagger speaks against it more strongly than the parser for it.
/// </summary>
internal sealed class DoubtfulParser
{
    // More doubts in a sentence, tags that lie further apart, or a wider look at each, were measured to be not worth the time.
    private const int Most = 2;
    private const int Doubtful = 60;
    private const int NarrowWidth = 2;
    private const int NarrowMargin = 150;

    // How much the tagger's word counts against the parser's.
    private const int TaggerWeight = 2;

    private readonly TagSet tags;
    private readonly PackedWeights weights;
    private readonly TagDoubts doubts = new(Most, Doubtful);
    private readonly BeamParser<PackedWeights> wide, narrow;
    private byte[] before = [];

    /// <param name="parser">What parses.</param>
    /// <param name="tags">The tags there are.</param>
    /// <param name="weights">Those of the tagger.</param>
    /// <param name="width">How many trees are kept side by side.</param>
    /// <param name="margin">How far apart they may lie.</param>
    public DoubtfulParser(ParserModel<PackedWeights> parser, TagSet tags, PackedWeights weights, int width, int margin)
    {
        (this.tags, this.weights) = (tags, weights);
        var scores = new SentenceScores<PackedWeights>(parser);
        wide = new(scores, width, margin);
        narrow = new(scores, NarrowWidth, NarrowMargin);
    }

    /// <summary>Tags the words and parses them; the tree is good until the next sentence.</summary>
    public ParseState Parse(SentenceWords words)
    {
        doubts.Clear();
        Tagger.Tag(words, tags, weights, doubts);
        var tree = wide.Parse(words);
        return doubts.Count > 0 && IsRetagged(words, tree.Score) ? wide.ParseAgain(words) : tree;
    }

    // Whether a doubt was decided against the tagger.
    private bool IsRetagged(SentenceWords words, int best)
    {
        if (before.Length < words.End) before = new byte[words.End * 2];
        var isRetagged = false;
        words.Settled = doubts.First;
        for (var i = 0; i < doubts.Count; i++)
        {
            var (word, tag, lead) = doubts[i];
            if (words.TagId[word] == tag) continue;
            words.TagId.AsSpan(0, words.End).CopyTo(before);
            var trial = words.Trial;
            words.Trial = (byte)(i + 1);
            Tagger.Retag(words, word, tag, tags, weights);
            var score = narrow.ParseAgain(words).Score - (TaggerWeight * lead);
            if (score > best) (best, isRetagged) = (score, true);
            else Restore(words, word, trial);
        }

        return isRetagged;
    }

    private void Restore(SentenceWords words, int from, byte trial)
    {
        for (var i = from; i < words.End; i++)
        {
            if (words.TagId[i] != before[i]) words.SetTag(i, before[i], tags.Upos(before[i]));
        }

        words.Trial = trial;
        words.CountMarks();
    }
}
