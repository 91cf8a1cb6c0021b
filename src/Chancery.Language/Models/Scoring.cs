using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Chancery.Language.Models;

/// <summary>Where the weight of a feature and a class lies, and the sums over features.</summary>
/// <remarks>
/// A feature owns a block of as many cells as there can be classes, shared with other features; the order of the
/// classes within it is shuffled by the feature (exclusive or), so that those sharing a block seldom share a cell,
/// and all classes of a feature lie in one or two cache lines.
/// </remarks>
internal static class Scoring
{
    public const int LabelBits = 6;
    public const int TagBits = 7;
    public const int MoveBits = 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Cell(uint feature, uint @class, int classBits, int tableBits) =>
        ((feature >> (32 - tableBits + classBits)) << classBits) | ((feature ^ @class) & ((1u << classBits) - 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Row(uint feature, int tableBits) => (feature >> (32 - tableBits + MoveBits)) << MoveBits;

    /// <summary>The best of the candidates, the first of equals.</summary>
    public static byte Best<T>(T weights, ReadOnlySpan<uint> features, ReadOnlySpan<byte> candidates, int classBits) where T : struct, IWeightTable
    {
        if (candidates.Length == 1) return candidates[0];
        Span<int> sums = stackalloc int[1 << TagBits];
        sums = sums[..candidates.Length];
        sums.Clear();
        var shift = 32 - weights.Bits + classBits;
        var mask = (1u << classBits) - 1;
        foreach (var feature in features)
        {
            var block = (feature >> shift) << classBits;
            for (var c = 0; c < candidates.Length; c++) sums[c] += weights.At(block | ((feature ^ candidates[c]) & mask));
        }

        var best = 0;
        for (var c = 1; c < sums.Length; c++)
        {
            if (sums[c] > sums[best]) best = c;
        }

        return candidates[best];
    }

    /// <summary>The sums of the four moves.</summary>
    public static Vector128<int> Moves<T>(T weights, ReadOnlySpan<uint> features) where T : struct, IWeightTable
    {
        var sum = Vector128<int>.Zero;
        var shift = 32 - weights.Bits + MoveBits;
        foreach (var feature in features) sum += weights.Four((feature >> shift) << MoveBits);
        return sum;
    }
}
