using Chancery.Language.Words;
using static Chancery.Language.Words.WordHash;

namespace Chancery.Language.Parsing;

/// <summary>What tells the relation of a word to its head.</summary>
/// <remarks>
/// h is the head and d the word, behind them w the word itself, p its tag, u its part of speech, c its class;
/// dl, dr, hl and hr are their outermost dependents, with l behind them the relation these bear.
/// </remarks>
internal readonly ref struct LabelFeatures
{
    public const int Most = 48;

    /// <summary>How many numbers tell what is looked at.</summary>
    public const int Seen = 24;

    private readonly SentenceWords w;
    private readonly int head, word;
    private readonly uint left, hw, hp, hu, hc, dw, dp, du, dc;
    private readonly int dl, dr, dl2, hl, hr, inner;
    private readonly uint dll, drl, hll, hrl, hr2l, hl2l, dl2l;
    private readonly uint distance, between, hls, hrs, dls, drs, hlv, hrv;

    private LabelFeatures(SentenceWords words, ReadOnlySpan<ushort> view)
    {
        w = words;
        (head, word) = (view[0], view[1]);
        (dl, dr, dl2, hl, hr, inner) = (view[2], view[3], view[4], view[5], view[6], view[7]);
        (dll, drl, hll, hrl, hr2l, hl2l, dl2l) = (view[8], view[9], view[10], view[11], view[12], view[13], view[14]);
        (hls, hrs, dls, drs) = (view[15], view[16], view[17], view[18]);
        (hlv, hrv) = (view[19], view[20]);
        left = word < head ? 1000u : 2000u;
        hw = w.Lower[head];
        hp = w.Tag[head];
        hu = w.Upos[head];
        hc = w.Fine[head];
        dw = w.Lower[word];
        dp = w.Tag[word];
        du = w.Upos[word];
        dc = w.Fine[word];
        distance = (uint)Math.Min(Math.Abs(head - word), 6);
        between = Between(w, head, word);
    }

    /// <summary>What is looked at of an arc: those that look alike have the same features, as long as their words keep their tags.</summary>
    public static void See(SentenceWords words, ParseState s, int head, int word, Span<ushort> view)
    {
        view = view[..Seen];
        int dl = s.Left1(word), dr = s.Right1(word), dl2 = s.Left2(word);
        int hl = s.Left1(head), hr = s.Right1(head), hl2 = s.Left2(head), hr2 = s.Right2(head);
        if (hl == word) (hl, hl2) = (hl2, 0);
        if (hr == word) (hr, hr2) = (hr2, 0);
        (view[0], view[1]) = ((ushort)head, (ushort)word);
        (view[2], view[3], view[4], view[5], view[6], view[7]) = ((ushort)dl, (ushort)dr, (ushort)dl2, (ushort)hl, (ushort)hr, (ushort)s.LeftInner(word));
        (view[8], view[9], view[10], view[11]) = ((ushort)s.Label(dl), (ushort)s.Label(dr), (ushort)s.Label(hl), (ushort)s.Label(hr));
        (view[12], view[13], view[14]) = ((ushort)s.Label(hr2), (ushort)s.Label(hl2), (ushort)s.Label(dl2));
        (view[15], view[16], view[17], view[18]) = ((ushort)s.LeftLabels(head), (ushort)s.RightLabels(head), (ushort)s.LeftLabels(word), (ushort)s.RightLabels(word));
        (view[19], view[20]) = ((ushort)Math.Min(s.LeftCount(head), 3), (ushort)Math.Min(s.RightCount(head), 3));
        view[21] = (ushort)words.TrialOf(Math.Max(head, word) + 1);
        view[22..].Clear();
    }

    /// <summary>Writes the features of an arc, and tells how many they are.</summary>
    public static int Extract(SentenceWords words, ParseState state, int head, int word, Span<uint> into)
    {
        Span<ushort> view = stackalloc ushort[Seen];
        See(words, state, head, word, view);
        return Extract(words, view, into);
    }

    /// <summary>Writes the features of an arc that looks so, and tells how many they are.</summary>
    public static int Extract(SentenceWords words, ReadOnlySpan<ushort> view, Span<uint> into)
    {
        var features = new LabelFeatures(words, view[..Seen]);
        var n = features.Words(into);
        n += features.Dependents(into[n..]);
        return n + features.Surroundings(into[n..]);
    }

    private int Words(Span<uint> f)
    {
        var n = 0;
        f[n++] = Of(left + 1, hw);
        f[n++] = Of(left + 2, hp);
        f[n++] = Of(left + 3, dw);
        f[n++] = Of(left + 4, dp);
        f[n++] = Of(left + 5, hw, dw);
        f[n++] = Of(left + 6, hw, dp);
        f[n++] = Of(left + 7, hp, dw);
        f[n++] = Of(left + 8, hp, dp);
        f[n++] = Of(left + 9, hc, dc);
        f[n++] = Of(left + 10, hc, dp);
        f[n++] = Of(left + 11, hp, dc);
        f[n++] = Of(left + 12, hp, dp, distance);
        f[n++] = Of(left + 13, hp, dp, w.Tag[word - 1]);
        f[n++] = Of(left + 14, hp, dp, w.Tag[word + 1]);
        f[n++] = Of(left + 15, dp, w.Lower[word - 1]);
        f[n++] = Of(left + 16, dw, w.Lower[word + 1]);
        return n;
    }

    private int Dependents(Span<uint> f)
    {
        var n = 0;
        f[n++] = Of(left + 17, w.Lower[dl], dp, hp);
        f[n++] = Of(left + 18, w.Lower[dl], dw);
        f[n++] = Of(left + 19, w.Lower[dl], hw);
        f[n++] = Of(left + 20, w.Lower[dl], hw, dp);
        f[n++] = Of(left + 21, dll, drl, dp, hp);
        f[n++] = Of(left + 22, dll, dl2l, dp, hp);
        f[n++] = Of(left + 23, w.Tag[dl], w.Tag[dl2], dp, hp);
        f[n++] = Of(left + 24, hll, hl2l, hp, dp);
        f[n++] = Of(left + 25, hrl, hr2l, hp, dp);
        f[n++] = Of(left + 26, hrl, hw, dp);
        f[n++] = Of(left + 27, hll, hw, dp);
        f[n++] = Of(left + 28, w.Lower[hl], hp, dp);
        f[n++] = Of(left + 29, w.Lower[hr], hp, dp);
        f[n++] = Of(left + 30, hlv, hrv, hp, dp);
        return n;
    }

    private int Surroundings(Span<uint> f)
    {
        var n = 0;
        f[n++] = Of(left + 31, hp, dp, w.Tag[head - 1], w.Tag[head + 1]);
        f[n++] = Of(left + 32, between, hu, du);
        f[n++] = Of(left + 33, between, hp, dp, dll);
        f[n++] = Of(left + 34, w.Lower[word - 1], dw, hu);
        f[n++] = Of(left + 35, dw, dp, hu, drl);
        f[n++] = Of(left + 36, w.Lower[dr], dp, hp);
        f[n++] = Of(left + 37, w.Case[word], w.Case[head], du, hu);
        f[n++] = Of(left + 38, w.Lower[inner], dp, hp);
        f[n++] = Of(left + 39, hls, hp, dp);
        f[n++] = Of(left + 40, hrs, hp, dp);
        f[n++] = Of(left + 41, hls, hrs, hw);
        f[n++] = Of(left + 42, dls, drs, du, hu);
        f[n++] = Of(left + 43, w.Coarse[head], w.Coarse[word], w.Lower[dl]);
        return n;
    }

    private static uint Between(SentenceWords w, int head, int word)
    {
        int from = Math.Min(head, word), to = Math.Max(head, word);
        return (uint)(Math.Min(w.Commas[to] - w.Commas[from], 2) | (Math.Min(w.Conjunctions[to] - w.Conjunctions[from], 1) << 2) | (Math.Min(w.Verbs[to] - w.Verbs[from], 2) << 4));
    }
}
