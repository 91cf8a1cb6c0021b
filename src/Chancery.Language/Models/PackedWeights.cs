using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Chancery.Language.Models;

/// <summary>The packed weights of a trained model, one signed byte each.</summary>
internal readonly struct PackedWeights : IWeightTable
{
    // Four cells are read at once where three are meant, so that one more lies behind the last.
    private const int Padding = 1;
    private readonly sbyte[] cells;

    private PackedWeights(sbyte[] padded) => cells = padded;

    public int Length => cells.Length - Padding;

    public ReadOnlySpan<sbyte> Cells => cells.AsSpan(0, Length);

    /// <summary>A table of that many cells, filled by the action.</summary>
    public static PackedWeights Create(int length, Action<Span<sbyte>> fill)
    {
        var cells = GC.AllocateUninitializedArray<sbyte>(length + Padding);
        fill(cells.AsSpan(0, length));
        cells[^1] = 0;
        return new(cells);
    }

    // Scoring never names a cell outside the table, so it is not checked again.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int At(uint cell) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(cells), cell);

    /// <remarks>The sums of up to 250 bytes fit 16 bits.</remarks>
    public MoveScores OfMoves(ReadOnlySpan<uint> features)
    {
        ref var start = ref Unsafe.As<sbyte, byte>(ref MemoryMarshal.GetArrayDataReference(cells));
        var rows = (uint)(Length / Scoring.Moves);
        var sum = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            var four = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref start, Scoring.Block(feature, rows) * Scoring.Moves));
            sum += Vector128.WidenLower(Vector128.CreateScalarUnsafe(four).AsSByte());
        }

        return new(sum[0], sum[1], sum[2]);
    }
}
