using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Chancery.Language.Models;

namespace Chancery.Training.Learning;

/// <summary>Perceptron weights while they are learned, with the sums from which their average over time is taken.</summary>
internal sealed class LearnedWeights(int cells)
{
    private readonly int[] now = new int[cells];
    private readonly long[] weighted = new long[cells];
    private long time = 1;

    public View Current => new(now);

    /// <summary>Call after each example.</summary>
    public void Tick() => time++;

    public void Add(uint cell, int change)
    {
        now[cell] += change;
        weighted[cell] += change * time;
    }

    public void Update(ReadOnlySpan<uint> features, uint @class, int classBits, int change)
    {
        foreach (var feature in features) Add(Scoring.Cell(feature, @class, classBits, now.Length), change);
    }

    public void UpdateRow(ReadOnlySpan<uint> features, int column, int width, int change)
    {
        foreach (var feature in features) Add(Scoring.Row(feature, width, now.Length) + (uint)column, change);
    }

    /// <summary>The mean of each weight over time.</summary>
    public float[] Average()
    {
        var average = new float[now.Length];
        for (var i = 0; i < average.Length; i++) average[i] = (float)(now[i] - (weighted[i] / (double)time));
        return average;
    }

    /// <summary>The sum of several learners' weights in one byte each, scaled so that the greatest fits: what they say together errs less than any of them.</summary>
    public static PackedWeights Pack(IReadOnlyList<float[]> averages)
    {
        var sum = new float[averages[0].Length];
        foreach (var average in averages)
        {
            for (var i = 0; i < sum.Length; i++) sum[i] += average[i];
        }

        var limit = Math.Max(sum.Max(Math.Abs), float.Epsilon);
        return PackedWeights.Create(sum.Length, packed =>
        {
            for (var i = 0; i < sum.Length; i++) packed[i] = (sbyte)MathF.Round(sum[i] * 127 / limit);
        });
    }

    /// <summary>The weights as they are now.</summary>
    public readonly struct View(int[] cells) : IWeightTable
    {
        private readonly int[] cells = cells;

        public int Length => cells.Length;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int At(uint cell) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(cells), cell);

        public void OfClasses(ReadOnlySpan<uint> features, ReadOnlySpan<byte> classes, int classBits, Span<int> sums) => Scoring.OfClasses(this, features, classes, classBits, sums);

        public MoveScores OfMoves(ReadOnlySpan<uint> features)
        {
            int shift = 0, left = 0, right = 0;
            foreach (var feature in features)
            {
                var row = Scoring.Row(feature, Scoring.Moves, cells.Length);
                shift += At(row);
                left += At(row + 1);
                right += At(row + 2);
            }

            return new(shift, left, right);
        }
    }
}
