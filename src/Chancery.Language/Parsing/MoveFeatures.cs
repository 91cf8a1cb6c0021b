using Chancery.Language.Words;
using static Chancery.Language.Words.WordHash;

namespace Chancery.Language.Parsing;

/// <summary>What the parser looks at before a move: the top of the stack, the words to come, and their dependents so far.</summary>
/// <remarks>
/// s0, s1, s2 are the top of the stack and the words below it, b0, b1, b2 the words to come; l and r are their outermost
/// dependents, l2 and r2 those inside of them; behind a word's name w is the word, p its tag, u its part of speech,
/// c its class, k its coarse class, v a number of dependents, d a distance, s a set of relations.
/// The templates stand in several methods because the compiler stops making short work of one that is too long.
/// </remarks>
internal readonly ref struct MoveFeatures
{
    public const int Most = 128;

    /// <summary>How many numbers tell what is looked at.</summary>
    public const int Seen = 32;

    private readonly int s0, s1, s2, b0, b1, b2;
    private readonly int s0l, s0r, s1l, s1r, b0l;
    private readonly int s0l2, s0r2, s1r2, b0l2, s0i, s2r;
    private readonly uint[] W, P, U, C, K;
    private readonly uint s0w, s1w, s2w, b0w, b1w;
    private readonly uint s0p, s1p, s2p, b0p, b1p, b2p;
    private readonly uint s0u, s1u, s2u, b0u, b1u;
    private readonly uint s0c, s1c, b0c, s0k, s1k, b0k;
    private readonly uint s0d, s1d;
    private readonly uint s0lv, s0rv, s1lv, s1rv, b0lv;
    private readonly uint s0ll, s0rl, s1ll, s1rl, b0ll;
    private readonly uint s1r2l, s0l2l, s0r2l, b0l2l;
    private readonly uint nearMarks, farMarks;
    private readonly uint s0ls, s0rs, s1ls, s1rs, b0ls;
    private readonly uint depth, s0case, s1case, b0case;

    public MoveFeatures(SentenceWords w, ReadOnlySpan<ushort> view)
    {
        view = view[..Seen];
        var end = w.End;
        (s0, s1, s2, b0) = (view[0], view[1], view[2], view[3]);
        b1 = Math.Min(b0 + 1, end);
        b2 = Math.Min(b0 + 2, end);
        (s0l, s0r, s1l, s1r, b0l) = (view[4], view[5], view[6], view[7], view[8]);
        (s0l2, s0r2, s1r2, b0l2, s0i, s2r) = (view[9], view[10], view[11], view[12], view[13], view[14]);
        (s0ll, s0rl, s1ll, s1rl, b0ll) = (view[15], view[16], view[17], view[18], view[19]);
        (s1r2l, s0l2l, s0r2l, b0l2l) = (view[20], view[21], view[22], view[23]);
        (s0ls, s0rs, s1ls, s1rs, b0ls) = (view[24], view[25], view[26], view[27], view[28]);
        (s0lv, s0rv, s1lv, s1rv) = (view[29] & 15u, (uint)view[29] >> 4, view[30] & 15u, (uint)view[30] >> 4);
        (b0lv, depth) = (view[31] & 15u, ((uint)view[31] >> 4) & 15u);
        W = w.Lower;
        P = w.Tag;
        U = w.Upos;
        C = w.Fine;
        K = w.Coarse;
        s0w = W[s0];
        s1w = W[s1];
        s2w = W[s2];
        b0w = W[b0];
        b1w = W[b1];
        s0p = P[s0];
        s1p = P[s1];
        s2p = P[s2];
        b0p = P[b0];
        b1p = P[b1];
        b2p = P[b2];
        s0u = U[s0];
        s1u = U[s1];
        s2u = U[s2];
        b0u = U[b0];
        b1u = U[b1];
        s0c = C[s0];
        s1c = C[s1];
        b0c = C[b0];
        s0k = K[s0];
        s1k = K[s1];
        b0k = K[b0];
        s0d = (uint)Math.Min(b0 - s0, 10);
        s1d = (uint)Math.Min(s0 - s1, 10);
        nearMarks = s0 == 0 ? 9u : Between(w, s0, b0);
        farMarks = s1 == 0 ? 9u : Between(w, s1, s0);
        s0case = w.Case[s0];
        s1case = w.Case[s1];
        b0case = w.Case[b0];
    }

    /// <summary>Writes the features of a state, and tells how many they are.</summary>
    public static int Extract(SentenceWords words, ParseState state, Span<uint> into)
    {
        Span<ushort> view = stackalloc ushort[Seen];
        See(words, state, view);
        var seen = new MoveFeatures(words, view);
        var n = seen.Next(into);
        n += seen.TopAndNext(into[n..]);
        n += seen.TopTwo(into[n..]);
        return n + seen.Others(into[n..]);
    }

    /// <summary>What is looked at of a state: those that look alike have the same features, as long as their words keep their tags.</summary>
    public static void See(SentenceWords words, ParseState s, Span<ushort> view)
    {
        view = view[..Seen];
        int s0 = s.Stack(0), s1 = s.Stack(1), s2 = s.Stack(2), b0 = s.Next;
        int s0l = s.Left1(s0), s0r = s.Right1(s0), s1l = s.Left1(s1), s1r = s.Right1(s1), b0l = s.Left1(b0);
        int s0l2 = s.Left2(s0), s0r2 = s.Right2(s0), s1r2 = s.Right2(s1), b0l2 = s.Left2(b0);
        (view[0], view[1], view[2], view[3]) = ((ushort)s0, (ushort)s1, (ushort)s2, (ushort)b0);
        (view[4], view[5], view[6], view[7], view[8]) = ((ushort)s0l, (ushort)s0r, (ushort)s1l, (ushort)s1r, (ushort)b0l);
        (view[9], view[10], view[11], view[12]) = ((ushort)s0l2, (ushort)s0r2, (ushort)s1r2, (ushort)b0l2);
        (view[13], view[14]) = ((ushort)s.LeftInner(s0), (ushort)s.Right1(s2));
        (view[15], view[16], view[17], view[18], view[19]) = ((ushort)s.Label(s0l), (ushort)s.Label(s0r), (ushort)s.Label(s1l), (ushort)s.Label(s1r), (ushort)s.Label(b0l));
        (view[20], view[21], view[22], view[23]) = ((ushort)s.Label(s1r2), (ushort)s.Label(s0l2), (ushort)s.Label(s0r2), (ushort)s.Label(b0l2));
        (view[24], view[25], view[26]) = ((ushort)s.LeftLabels(s0), (ushort)s.RightLabels(s0), (ushort)s.LeftLabels(s1));
        (view[27], view[28]) = ((ushort)s.RightLabels(s1), (ushort)s.LeftLabels(b0));
        view[29] = (ushort)(Math.Min(s.LeftCount(s0), 4) | (Math.Min(s.RightCount(s0), 5) << 4));
        view[30] = (ushort)(Math.Min(s.LeftCount(s1), 4) | (Math.Min(s.RightCount(s1), 5) << 4));
        view[31] = (ushort)(Math.Min(s.LeftCount(b0), 4) | (Math.Min(s.Size, 4) << 4) | (words.TrialOf(b0 + 2) << 8));
    }

    /// <summary>What the words to come tell, which see nothing else.</summary>
    public int Next(Span<uint> f)
    {
        var n = 0;
        f[n++] = Of(9, b0w);
        f[n++] = Of(10, b0p);
        f[n++] = Of(11, b0w, b0p);
        f[n++] = Of(12, b0c, b0u);
        f[n++] = Of(13, b1w, b1p);
        f[n++] = Of(14, b1p);
        f[n++] = Of(15, b2p, W[b2]);
        f[n++] = Of(16, b2p);
        f[n++] = Of(19, C[b1], b1u);
        f[n++] = Of(37, b0p, b1p);
        f[n++] = Of(38, b0w, b1w);
        f[n++] = Of(45, b0p, b1p, b2p);
        return n;
    }

    /// <summary>What the top of the stack and the words to come tell, whatever depends on them.</summary>
    public int TopAndNext(Span<uint> f)
    {
        var n = 0;
        f[n++] = Of(1, s0w);
        f[n++] = Of(2, s0p);
        f[n++] = Of(3, s0w, s0p);
        f[n++] = Of(4, s0c, s0u);
        f[n++] = Of(20, s0w, b0w);
        f[n++] = Of(21, s0w, b0p);
        f[n++] = Of(22, s0p, b0w);
        f[n++] = Of(23, s0p, b0p);
        f[n++] = Of(24, s0w, s0p, b0w, b0p);
        f[n++] = Of(25, s0c, b0c);
        f[n++] = Of(26, s0c, b0p);
        f[n++] = Of(27, s0p, b0c);
        f[n++] = Of(39, s0w, b1p);
        f[n++] = Of(41, s0p, b0p, b1p);
        f[n++] = Of(49, s0w, b0p, b1p);
        f[n++] = Of(50, s0p, b0w, b1p);
        f[n++] = Of(52, s0p, b0p, b1p, b2p);
        f[n++] = Of(91, s0d, s0p, b0p);
        f[n++] = Of(92, s0d, s0w);
        f[n++] = Of(93, s0d, b0w);
        f[n++] = Of(97, nearMarks, s0p, b0p);
        f[n++] = Of(103, s0u, s0case, b0case, b0u);
        return n;
    }

    /// <summary>What the two words on top of the stack tell, whatever depends on them.</summary>
    public int TopTwo(Span<uint> f)
    {
        var n = 0;
        f[n++] = Of(5, s1w);
        f[n++] = Of(6, s1p);
        f[n++] = Of(7, s1w, s1p);
        f[n++] = Of(8, s1c, s1u);
        f[n++] = Of(28, s1w, s0w);
        f[n++] = Of(29, s1w, s0p);
        f[n++] = Of(30, s1p, s0w);
        f[n++] = Of(31, s1p, s0p);
        f[n++] = Of(32, s1c, s0c);
        f[n++] = Of(33, s1c, s0p);
        f[n++] = Of(34, s1p, s0c);
        f[n++] = Of(94, s1d, s1p, s0p);
        f[n++] = Of(95, s1d, s1w);
        f[n++] = Of(96, s1d, s0w);
        f[n++] = Of(98, farMarks, s1p, s0p);
        f[n++] = Of(104, s1u, s1case, s0case, s0u);
        return n;
    }

    /// <summary>What all else tells.</summary>
    public int Others(Span<uint> f)
    {
        var n = Words(f);
        n += Dependents(f[n..]);
        n += Counts(f[n..]);
        return n + Relations(f[n..]);
    }

    // What three and more words tell.
    private int Words(Span<uint> f)
    {
        var n = 0;
        f[n++] = Of(17, s2w, s2p);
        f[n++] = Of(18, s2p);
        f[n++] = Of(35, s1w, b0w);
        f[n++] = Of(36, s1p, b0p);
        f[n++] = Of(40, s1k, s0k, b0k);
        f[n++] = Of(42, s1p, s0p, b0p);
        f[n++] = Of(43, s2p, s1p, s0p);
        f[n++] = Of(44, s1p, s0p, b0p, b1p);
        f[n++] = Of(46, s1w, s0p, b0p);
        f[n++] = Of(47, s1p, s0w, b0p);
        f[n++] = Of(48, s1p, s0p, b0w);
        f[n++] = Of(51, s2p, s1p, s0p, b0p);
        f[n++] = Of(53, s2u, s1u, s0w, b0u);
        return n;
    }

    // What their dependents tell.
    private int Dependents(Span<uint> f)
    {
        var n = 0;
        f[n++] = Of(54, s0p, P[s0l], b0p);
        f[n++] = Of(55, s0p, P[s0r], b0p);
        f[n++] = Of(56, s0p, b0p, P[b0l]);
        f[n++] = Of(57, s1p, s0p, P[s0l]);
        f[n++] = Of(58, s1p, s0p, P[s0r]);
        f[n++] = Of(59, s1p, s0p, P[s1r]);
        f[n++] = Of(60, s1p, s0p, P[s1l]);
        f[n++] = Of(61, s0p, P[s0l], P[s0l2]);
        f[n++] = Of(62, s0p, P[s0r], P[s0r2], b0p);
        f[n++] = Of(63, b0p, P[b0l], P[b0l2]);
        f[n++] = Of(64, s1p, P[s1r], P[s1r2], s0p);
        f[n++] = Of(65, s0p, s0ll, s0rl, b0p);
        f[n++] = Of(66, s0w, s0ll, s0rl);
        f[n++] = Of(67, s1p, s1ll, s1rl, s0p);
        f[n++] = Of(68, s1w, s1ll, s1rl);
        f[n++] = Of(69, b0p, b0ll, s0p);
        f[n++] = Of(70, s1w, W[s0l]);
        f[n++] = Of(71, s1w, W[s0l], s0w);
        f[n++] = Of(72, s1p, W[s0l], s0p);
        f[n++] = Of(73, s2w, s1w, W[s0l]);
        f[n++] = Of(74, s2p, s1p, W[s0l], s0p);
        f[n++] = Of(75, s2u, s1w, W[s0l], s0u);
        f[n++] = Of(76, s0w, W[s0r], b0w);
        f[n++] = Of(77, W[s0l], s0p, b0w);
        f[n++] = Of(78, W[s0i], s0p, b0p, W[s0l]);
        f[n++] = Of(79, s1w, W[s1r], s0w);
        f[n++] = Of(80, s1p, W[s1r], s0p, s1rl);
        f[n++] = Of(81, s1u, s1rl, s1r2l, s0u, b0u);
        f[n++] = Of(82, b0u, b0ll, b0l2l, s0u, s1u);
        f[n++] = Of(83, s0u, Of(0, s0ll, s0l2l), Of(0, s0rl, s0r2l), b0u);
        f[n++] = Of(84, P[s2r], s2p, s1p, s0p);
        return n;
    }

    // What the numbers of dependents, the distance and the marks between tell.
    private int Counts(Span<uint> f)
    {
        var n = 0;
        f[n++] = Of(85, s0w, s0lv, s0rv);
        f[n++] = Of(86, s0p, s0lv, s0rv, b0p);
        f[n++] = Of(87, s1w, s1lv, s1rv);
        f[n++] = Of(88, s1p, s1lv, s1rv, s0p);
        f[n++] = Of(89, b0w, b0lv);
        f[n++] = Of(90, b0p, b0lv, s0p);
        f[n++] = Of(99, farMarks, nearMarks, s1u, s0u, b0u);
        f[n++] = Of(100, farMarks, s1u, s0ll, s0u, s1rl);
        f[n++] = Of(101, depth, s0u, b0u);
        f[n++] = Of(102, s0p == s1p ? 1u : 0u, s0c == s1c ? 1u : 0u, s0ll, farMarks);
        return n;
    }

    // What the relations already taken tell.
    private int Relations(Span<uint> f)
    {
        var n = 0;
        f[n++] = Of(105, s0w, s0ls);
        f[n++] = Of(106, s0p, s0ls, s0rs, b0p);
        f[n++] = Of(107, s0u, s0ls, b0w);
        f[n++] = Of(108, s1w, s1rs);
        f[n++] = Of(109, s1p, s1ls, s1rs, s0p);
        f[n++] = Of(110, s1u, s1rs, s0u, s0ls);
        f[n++] = Of(111, b0p, b0ls, s0p);
        f[n++] = Of(112, b0w, b0ls);
        f[n++] = Of(113, s0u, s0ls, s0rs, b0u, b0ls);
        return n;
    }

    // Commas, conjunctions and verbs from one word to another, each up to a few.
    private static uint Between(SentenceWords w, int from, int to) =>
        (uint)(Math.Min(w.Commas[to] - w.Commas[from], 3) | (Math.Min(w.Conjunctions[to] - w.Conjunctions[from], 2) << 2) | (Math.Min(w.Verbs[to] - w.Verbs[from], 2) << 4));
}
