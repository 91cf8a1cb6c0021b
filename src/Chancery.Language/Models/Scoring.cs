using System.Runtime.CompilerServices;

namespace Chancery.Language.Models;

/// <summary>Where the weight of a feature and a class lies, and the sums over features.</summary>
/// <remarks>
/// A feature owns a block of as many cells as there can be classes, shared with other features; the order of the
/// classes within it is shuffled by the feature (exclusive or), so that those sharing a block seldom share a cell,
/// and all classes of a feature lie in one or two cache lines. Moves are too few for that: they lie in rows of three,
/// or of two where a shift is the measure of the others and always counts 0.
/// </remarks>
internal static class Scoring
{
    public const int LabelBits = 6;
    public const int TagBits = 7;
    public const int Moves = 3;
    public const int MovesButShift = 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Cell(uint feature, uint @class, int classBits, int length) =>
        (Block(feature, (uint)length >> classBits) << classBits) | ((feature ^ @class) & ((1u << classBits) - 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Row(uint feature, int width, int length) => Block(feature, (uint)(length / width)) * (uint)width;

    /// <summary>The best of the candidates, the first of equals.</summary>
    public static byte Best<T>(T weights, ReadOnlySpan<uint> features, ReadOnlySpan<byte> candidates, int classBits) where T : struct, IWeightTable
    {
        if (candidates.Length == 1) return candidates[0];
        Span<int> sums = stackalloc int[1 << TagBits];
        sums = sums[..candidates.Length];
        weights.OfClasses(features, candidates, classBits, sums);
        var best = 0;
        for (var c = 1; c < sums.Length; c++)
        {
            if (sums[c] > sums[best]) best = c;
        }

        return candidates[best];
    }

    /// <summary>The sums over the features for each class, cell by cell.</summary>
    public static void OfClasses<T>(T weights, ReadOnlySpan<uint> features, ReadOnlySpan<byte> classes, int classBits, Span<int> sums) where T : struct, IWeightTable
    {
        sums.Clear();
        var blocks = (uint)weights.Length >> classBits;
        var mask = (1u << classBits) - 1;
        foreach (var feature in features)
        {
            var block = Block(feature, blocks) << classBits;
            for (var c = 0; c < classes.Length; c++) sums[c] += weights.At(block | ((feature ^ classes[c]) & mask));
        }
    }

    /// <summary>What speaks for each move, from a table of <see cref="MovesButShift"/> to a row.</summary>
    public static MoveScores OfMovesButShift<T>(T weights, ReadOnlySpan<uint> features) where T : struct, IWeightTable
    {
        int left = 0, right = 0;
        var rows = (uint)(weights.Length / MovesButShift);
        foreach (var feature in features)
        {
            var row = Block(feature, rows) * MovesButShift;
            left += weights.At(row);
            right += weights.At(row + 1);
        }

        return new(0, left, right);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Block(uint feature, uint blocks) => (uint)(((ulong)feature * blocks) >> 32);
}
