using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Chancery.Language.Models;

/// <summary>The packed weights of a trained model, one signed byte each.</summary>
internal readonly struct PackedWeights : IWeightTable
{
    // Four cells are read at once where three are meant, so that one more lies behind the last.
    private const int Padding = 1;

    // The first cell begins a cache line, so that no block of classes lies in more lines than it must.
    private const int CacheLine = 64;

    // So few classes are summed faster one by one.
    private const int Few = 3;
    private readonly sbyte[] cells;
    private readonly int start;

    private PackedWeights(sbyte[] cells, int start, int length) => (this.cells, this.start, Length) = (cells, start, length);

    public int Length { get; }

    public ReadOnlySpan<sbyte> Cells => cells.AsSpan(start, Length);

    /// <summary>A table of that many cells, filled by the action.</summary>
    public static PackedWeights Create(int length, Action<Span<sbyte>> fill)
    {
        var cells = GC.AllocateUninitializedArray<sbyte>(length + Padding + CacheLine, pinned: true);
        var start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(cells, 0) & (CacheLine - 1));
        fill(cells.AsSpan(start, length));
        cells[start + length] = 0;
        return new(cells, start, length);
    }

    // Scoring never names a cell outside the table, so it is not checked again.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int At(uint cell) => Unsafe.Add(ref First, cell);

    /// <remarks>The sums of up to 250 bytes fit 16 bits.</remarks>
    public MoveScores OfMoves(ReadOnlySpan<uint> features)
    {
        ref var first = ref Unsafe.As<sbyte, byte>(ref First);
        var rows = (uint)(Length / Scoring.Moves);
        var sum = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            var four = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, Scoring.Block(feature, rows) * Scoring.Moves));
            sum += Vector128.WidenLower(Vector128.CreateScalarUnsafe(four).AsSByte());
        }

        return new(sum[0], sum[1], sum[2]);
    }

    /// <inheritdoc/>
    public void OfClasses(ReadOnlySpan<uint> features, ReadOnlySpan<byte> classes, int classBits, Span<int> sums)
    {
        if (classes.Length <= Few)
        {
            Scoring.OfClasses(this, features, classes, classBits, sums);
            return;
        }

        var wanted = 0u;
        foreach (var c in classes) wanted |= 1u << (c >> 4);
        Span<short> all = stackalloc short[1 << Scoring.TagBits];
        for (var sixteen = 0u; wanted >> (int)sixteen != 0; sixteen++)
        {
            if (((wanted >> (int)sixteen) & 1) != 0) OfSixteen(features, sixteen, classBits).CopyTo(all[((int)sixteen << 4)..]);
        }

        for (var c = 0; c < classes.Length; c++) sums[c] = all[classes[c]];
    }

    // Sixteen neighbouring classes lie in sixteen neighbouring cells, shuffled by the feature's low bits.
    private Vector256<short> OfSixteen(ReadOnlySpan<uint> features, uint sixteen, int classBits)
    {
        ref var first = ref First;
        var blocks = (uint)Length >> classBits;
        var sixteens = (1u << (classBits - 4)) - 1;
        var sum = Vector256<short>.Zero;
        foreach (var feature in features)
        {
            var at = (Scoring.Block(feature, blocks) << classBits) | (((feature >> 4 ^ sixteen) & sixteens) << 4);
            var order = Vector128<sbyte>.Indices ^ Vector128.Create((sbyte)(feature & 15));
            var weights = Vector128.ShuffleNative(Vector128.LoadUnsafe(ref first, at), order);
            sum += Vector256.WidenLower(weights.ToVector256Unsafe());
        }

        return sum;
    }

    private ref sbyte First => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(cells), start);
}
