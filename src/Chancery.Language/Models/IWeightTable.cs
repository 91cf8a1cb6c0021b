using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Chancery.Language.Models;

/// <summary>Weights by cell. A struct, so that the loops over it are compiled for it.</summary>
internal interface IWeightTable
{
    /// <summary>Base-2 logarithm of the number of cells.</summary>
    int Bits { get; }

    int At(uint cell);

    /// <summary>Four cells from <paramref name="cell"/> on.</summary>
    Vector128<int> Four(uint cell);
}

/// <summary>The packed weights of a trained model, one signed byte each.</summary>
internal readonly struct PackedWeights(sbyte[] cells) : IWeightTable
{
    private readonly sbyte[] cells = cells;

    public int Bits { get; } = System.Numerics.BitOperations.Log2((uint)cells.Length);

    public ReadOnlySpan<sbyte> Cells => cells;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int At(uint cell) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(cells), cell);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<int> Four(uint cell)
    {
        var four = Unsafe.ReadUnaligned<uint>(ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(cells), cell)));
        var bytes = Vector128.CreateScalarUnsafe(four).AsSByte();
        return Vector128.WidenLower(Vector128.WidenLower(bytes));
    }
}
