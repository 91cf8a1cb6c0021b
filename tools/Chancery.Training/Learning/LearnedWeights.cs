using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Chancery.Language.Models;

namespace Chancery.Training.Learning;

/// <summary>Perceptron weights while they are learned, with the sums from which their average over time is taken.</summary>
internal sealed class LearnedWeights(int bits)
{
    private readonly int[] now = new int[1 << bits];
    private readonly long[] weighted = new long[1 << bits];
    private long time = 1;

    public View Current => new(now, bits);

    /// <summary>Call after each example.</summary>
    public void Tick() => time++;

    public void Add(uint cell, int change)
    {
        now[cell] += change;
        weighted[cell] += change * time;
    }

    public void Update(ReadOnlySpan<uint> features, uint @class, int classBits, int change)
    {
        foreach (var feature in features) Add(Scoring.Cell(feature, @class, classBits, bits), change);
    }

    public void UpdateMove(ReadOnlySpan<uint> features, uint move, int change)
    {
        foreach (var feature in features) Add(Scoring.Row(feature, bits) + move, change);
    }

    /// <summary>The averaged weights in one byte each, scaled so that the greatest fits.</summary>
    public PackedWeights Pack()
    {
        var average = new float[now.Length];
        for (var i = 0; i < average.Length; i++) average[i] = (float)(now[i] - (weighted[i] / (double)time));
        var limit = average.Max(Math.Abs);
        if (limit == 0) limit = 1;
        var packed = new sbyte[average.Length];
        for (var i = 0; i < packed.Length; i++) packed[i] = (sbyte)Math.Clamp(MathF.Round(average[i] * 127 / limit), -127, 127);
        return new(packed);
    }

    /// <summary>The weights as they are now.</summary>
    public readonly struct View(int[] cells, int bits) : IWeightTable
    {
        private readonly int[] cells = cells;

        public int Bits { get; } = bits;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int At(uint cell) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(cells), cell);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector128<int> Four(uint cell) => Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(cells), cell);
    }
}
