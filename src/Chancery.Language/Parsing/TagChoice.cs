using Chancery.Language.Models;
using Chancery.Language.Tagging;
using Chancery.Language.Words;

namespace Chancery.Language.Parsing;

/// <summary>
/// Lets the parser decide what the tagger doubts ("the force killed" may be a verb or a participle): the tag with which the whole sentence parses better is taken,
/// unless the tagger speaks against it more strongly than the parser for it.
/// </summary>
/// <param name="parser">What parses.</param>
/// <param name="tags">The tags there are.</param>
/// <param name="weights">Those of the tagger.</param>
/// <param name="width">How many trees are kept side by side when tags are compared.</param>
/// <param name="margin">How far apart they may lie.</param>
/// <param name="limit">By how much at most the tagger's tag leads another for it to be doubted.</param>
internal sealed class TagChoice(ParserModel<PackedWeights> parser, TagSet tags, PackedWeights weights, int width, int margin, int limit)
{
    // More doubts in a sentence were measured to be not worth the time.
    private const int Most = 3;

    // How much the tagger's word counts against the parser's.
    private const int TaggerWeight = 3;

    private readonly BeamParser<PackedWeights> beam = new(parser, width, margin);
    private readonly TagDoubts doubts = new(Most, limit);
    private byte[] before = [];

    /// <summary>Tags the words.</summary>
    public void Tag(SentenceWords words)
    {
        doubts.Clear();
        Tagger.Tag(words, tags, weights, doubts);
        if (doubts.Count == 0) return;
        if (before.Length < words.End) before = new byte[words.End * 2];
        var best = beam.Parse(words).Score;
        for (var i = 0; i < doubts.Count; i++)
        {
            var (word, tag, lead) = doubts[i];
            if (words.TagId[word] == tag) continue;
            words.TagId.AsSpan(0, words.End).CopyTo(before);
            Tagger.Retag(words, word, tag, tags, weights);
            var score = beam.Parse(words).Score - (TaggerWeight * lead);
            if (score > best) best = score;
            else Restore(words, word);
        }
    }

    private void Restore(SentenceWords words, int from)
    {
        for (var i = from; i < words.End; i++)
        {
            if (words.TagId[i] != before[i]) words.SetTag(i, before[i], tags.Upos(before[i]));
        }

        words.CountMarks();
    }
}
