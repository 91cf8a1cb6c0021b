using System.Runtime.InteropServices;

namespace Chancery.Language.Parsing;

/// <summary>
/// Answers kept by what was looked at for them, while the same words are parsed: trees side by side mostly differ in what lies far behind, and so
/// ask the same again and again. A buffer; where two questions want one place the later takes it.
/// </summary>
/// <param name="width">How many numbers a question is, a multiple of four.</param>
/// <param name="bits">How many places there are, as a power of two.</param>
internal sealed class KnownAnswers<T>(int width, int bits) where T : struct
{
    private readonly ushort[] questions = new ushort[width << bits];
    private readonly T[] answers = new T[1 << bits];
    private readonly long[] since = new long[1 << bits];
    private long now = 1;

    /// <summary>Call when words or tags have changed.</summary>
    public void Forget() => now++;

    /// <summary>The place of the answer; one not known yet is to be put there.</summary>
    public ref T Of(ReadOnlySpan<ushort> question, out bool isKnown)
    {
        var place = Place(question);
        var asked = questions.AsSpan(place * width, width);
        isKnown = since[place] == now && question.SequenceEqual(asked);
        if (!isKnown)
        {
            question.CopyTo(asked);
            since[place] = now;
        }

        return ref answers[place];
    }

    private int Place(ReadOnlySpan<ushort> question)
    {
        var hash = 0ul;
        foreach (var four in MemoryMarshal.Cast<ushort, ulong>(question)) hash = (ulong.RotateLeft(hash, 23) ^ four) * 0x9E3779B97F4A7C15ul;
        return (int)(hash >> (64 - bits));
    }
}
