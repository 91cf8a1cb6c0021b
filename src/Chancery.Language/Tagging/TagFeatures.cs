using Chancery.Language.Words;
using static Chancery.Language.Words.WordHash;

namespace Chancery.Language.Tagging;

/// <summary>What the tagger looks at: the word, its neighbours, the two tags before.</summary>
internal static class TagFeatures
{
    public const int Most = 64;

    public static int Extract(SentenceWords w, int i, Span<uint> f)
    {
        var n = 0;
        uint t1 = w.Tag[i - 1], t2 = w.Tag[i - 2], word = w.Lower[i], shape = Spread(w.Case[i]);
        uint next = w.Lower[i + 1], prev = w.Lower[i - 1];
        uint set = w.Candidates[i], nextSet = w.Candidates[i + 1];
        f[n++] = Of(1, word);
        f[n++] = Of(2, w.Exact[i]);
        f[n++] = Of(3, word, shape);
        f[n++] = Of(4, w.Suffix2[i]);
        f[n++] = Of(5, w.Suffix3[i]);
        f[n++] = Of(6, w.Suffix4[i]);
        f[n++] = Of(7, w.Prefix2[i]);
        f[n++] = Of(8, w.Prefix3[i]);
        f[n++] = Of(9, shape);
        f[n++] = Of(10, shape, w.Suffix3[i]);
        f[n++] = Of(11, prev);
        f[n++] = Of(12, next);
        f[n++] = Of(13, w.Lower[i - 2]);
        f[n++] = Of(14, w.Lower[i + 2]);
        f[n++] = Of(15, prev, word);
        f[n++] = Of(16, word, next);
        f[n++] = Of(17, prev, next);
        f[n++] = Of(18, t1);
        f[n++] = Of(19, t1, t2);
        f[n++] = Of(20, t1, word);
        f[n++] = Of(21, t1, t2, word);
        f[n++] = Of(22, t1, next);
        f[n++] = Of(23, t1, set, nextSet);
        f[n++] = Of(24, t1, w.Suffix3[i], shape);
        f[n++] = Of(25, w.Suffix3[i + 1]);
        f[n++] = Of(26, w.Suffix3[i - 1]);
        f[n++] = Of(27, Spread(w.Case[i + 1]), shape);
        f[n++] = Of(28, Spread(w.Case[i - 1]), shape);
        f[n++] = Of(29, nextSet, word);
        f[n++] = Of(30, nextSet, w.Candidates[i + 2], t1);
        f[n++] = Of(31, w.Fine[i]);
        f[n++] = Of(32, w.Fine[i], shape);
        f[n++] = Of(33, w.Coarse[i]);
        f[n++] = Of(34, w.Fine[i + 1]);
        f[n++] = Of(35, w.Fine[i - 1]);
        f[n++] = Of(36, w.Coarse[i], w.Coarse[i + 1], t1);
        f[n++] = Of(37, w.Coarse[i], t1, t2);
        f[n++] = Of(38, w.Fine[i + 1], t1);
        f[n++] = Of(39, w.Fine[i + 2], w.Coarse[i + 1]);
        f[n++] = Of(40, shape, t1, Spread(w.Case[i + 1]));
        f[n++] = Of(41, set, t1, t2);
        f[n++] = Of(42, w.Suffix4[i], w.Suffix2[i + 1]);
        f[n++] = Of(43, w.Fine[i], w.Fine[i + 1]);
        f[n++] = Of(44, w.Fine[i], w.Fine[i - 1]);
        f[n++] = Of(45, w.Forms[i], shape);
        f[n++] = Of(46, w.Forms[i], w.Suffix2[i]);
        f[n++] = Of(47, w.Forms[i], t1, w.Forms[i + 1]);
        f[n++] = Of(48, w.Forms[i + 1], word);
        f[n++] = Of(49, w.Forms[i], t1, t2);
        f[n++] = Of(50, w.Forms[i - 1], w.Forms[i], w.Forms[i + 1]);
        f[n++] = Of(51, w.Forms[i], next);
        f[n++] = Of(52, w.Forms[i + 1], w.Forms[i + 2], set);
        return n;
    }
}
