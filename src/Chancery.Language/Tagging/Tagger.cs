using Chancery.Language.Models;
using Chancery.Language.Words;

namespace Chancery.Language.Tagging;

/// <summary>Tags the words of a sentence from left to right, the best tag for each.</summary>
internal static class Tagger
{
    public static void Tag<T>(SentenceWords words, TagSet tags, T weights) where T : struct, IWeightTable
    {
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        for (var i = SentenceWords.First; i < words.End; i++)
        {
            var candidates = tags.Candidates[words.CandidateSet[i]];
            var tag = candidates[0];
            if (candidates.Length > 1)
            {
                var count = TagFeatures.Extract(words, i, features);
                tag = Scoring.Best(weights, features[..count], candidates, Scoring.TagBits);
            }

            words.SetTag(i, tag, tags.Upos(tag));
        }

        words.CountMarks();
    }
}
