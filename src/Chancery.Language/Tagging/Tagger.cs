using Chancery.Language.Models;
using Chancery.Language.Words;

namespace Chancery.Language.Tagging;

/// <summary>Tags the words of a sentence from left to right, the best tag for each.</summary>
internal static class Tagger
{
    public static void Tag<T>(SentenceWords words, TagSet tags, T weights, TagDoubts? doubts = null) where T : struct, IWeightTable
    {
        for (var i = SentenceWords.First; i < words.End; i++) Set(words, i, Best(words, i, tags, weights, doubts), tags);
        words.CountMarks();
    }

    /// <summary>Gives a word another tag, and those behind it what then is best for them.</summary>
    public static void Retag<T>(SentenceWords words, int word, byte tag, TagSet tags, T weights) where T : struct, IWeightTable
    {
        Set(words, word, tag, tags);

        // A tag depends on the two before it: behind two that stay as they were all stay.
        var same = 0;
        for (var i = word + 1; i < words.End && same < 2; i++)
        {
            var best = Best(words, i, tags, weights, null);
            same = best == words.TagId[i] ? same + 1 : 0;
            Set(words, i, best, tags);
        }

        words.CountMarks();
    }

    private static void Set(SentenceWords words, int i, byte tag, TagSet tags) => words.SetTag(i, tag, tags.Upos(tag));

    // "would", "would not", "may soon"; a question opens with it, and its subject comes next
    private static bool IsBehindModal(SentenceWords words, int i, TagSet tags)
    {
        var before = i - 1;
        while (before > SentenceWords.First && tags.IsAdverb(words.TagId[before])) before--;
        return before > SentenceWords.First && tags.IsModal(words.TagId[before]);
    }

    private static byte Best<T>(SentenceWords words, int i, TagSet tags, T weights, TagDoubts? doubts) where T : struct, IWeightTable
    {
        var candidates = tags.Candidates[words.CandidateSet[i]];
        if (candidates.Length == 1) return tags.CannotFollowModal(candidates[0]) && IsBehindModal(words, i, tags) ? tags.Base ?? candidates[0] : candidates[0];
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        var count = TagFeatures.Extract(words, i, features);
        Span<int> sums = stackalloc int[1 << Scoring.TagBits];
        sums = sums[..candidates.Length];
        weights.OfClasses(features[..count], candidates, Scoring.TagBits, sums);
        int best = 0, second = 1;
        for (var c = 1; c < sums.Length; c++)
        {
            if (sums[c] > sums[best]) (best, second) = (c, best);
            else if (c == second || sums[c] > sums[second]) second = c;
        }

        // "would damage ties": what the grammar leaves no choice in is in no doubt
        if (tags.CannotFollowModal(candidates[best]) && tags.Base is { } verb && IsBehindModal(words, i, tags)) return verb;
        if (tags.IsBase(candidates[best]) && IsBehindModal(words, i, tags)) return candidates[best];
        if (doubts is not null && tags.AreUnlike(candidates[best], candidates[second])) doubts.Offer(new(i, candidates[second], sums[best] - sums[second]));
        return candidates[best];
    }
}
