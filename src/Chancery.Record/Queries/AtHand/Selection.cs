using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace Chancery.Record.Queries.AtHand;

/// <summary>Places of events that are left when each condition has taken its own away: a bit a place. Where none of 64 is left, nothing more is looked at.</summary>
internal readonly struct Selection : IDisposable
{
    private const int Word = 64;

    // So many of a word are looked at one by one as soon as all of it at once.
    private const int Few = 8;

    private readonly ulong[] words;
    private readonly int count;

    private Selection(ulong[] words, int count) => (this.words, this.count) = (words, count);

    /// <summary>All of some places. Dispose it.</summary>
    public static Selection All(int count)
    {
        var words = ArrayPool<ulong>.Shared.Rent((count + Word - 1) / Word);
        words.AsSpan(0, count / Word).Fill(ulong.MaxValue);
        if (count % Word > 0) words[count / Word] = (1UL << (count % Word)) - 1;
        return new(words, count);
    }

    /// <summary>Those of some places that are told by bits, fewer perhaps than there are places. Dispose it.</summary>
    public static Selection Of(ReadOnlySpan<ulong> bits, int count)
    {
        var those = new Selection(ArrayPool<ulong>.Shared.Rent((count + Word - 1) / Word), count);
        var most = Math.Min(bits.Length, those.Words.Length);
        bits[..most].CopyTo(those.Words);
        those.Words[most..].Clear();
        return those;
    }

    /// <summary>How many are left.</summary>
    public int Count
    {
        get
        {
            var left = 0;
            foreach (var word in Words) left += BitOperations.PopCount(word);
            return left;
        }
    }

    /// <summary>Leaves those that are told by bits, too.</summary>
    public void Among(ReadOnlySpan<ulong> bits)
    {
        for (var w = 0; w < Words.Length; w++) words[w] &= w < bits.Length ? bits[w] : 0;
    }

    /// <summary>Leaves those whose number is within bounds.</summary>
    public void Within(Column<int> column, int least, int most)
    {
        var values = column.First(count);
        var (lower, upper) = (Vector256.Create(least), Vector256.Create(most));
        for (var w = 0; w < Words.Length; w++)
        {
            ref var word = ref words[w];
            if (word == 0) continue;
            var (left, at) = (0UL, w * Word);
            if (at + Word <= count && BitOperations.PopCount(word) > Few)
            {
                for (var i = 0; i < Word; i += Vector256<int>.Count)
                {
                    var those = Vector256.Create(values.Slice(at + i, Vector256<int>.Count));
                    var fits = Vector256.GreaterThanOrEqual(those, lower) & Vector256.LessThanOrEqual(those, upper);
                    left |= (ulong)fits.ExtractMostSignificantBits() << i;
                }
            }
            else
            {
                for (var rest = word; rest != 0; rest &= rest - 1)
                {
                    var value = values[at + BitOperations.TrailingZeroCount(rest)];
                    if (value >= least && value <= most) left |= rest & (~rest + 1);
                }
            }

            word &= left;
        }
    }

    /// <summary>Leaves those whose small number is one of a set.</summary>
    public void Among(Column<byte> column, uint set)
    {
        var values = column.First(count);
        for (var w = 0; w < Words.Length; w++)
        {
            ref var word = ref words[w];
            if (word == 0) continue;
            var (left, at) = (0UL, w * Word);
            for (var rest = word; rest != 0; rest &= rest - 1)
            {
                var bit = BitOperations.TrailingZeroCount(rest);
                left |= (ulong)((set >> values[at + bit]) & 1) << bit;
            }

            word = left;
        }
    }

    /// <summary>Leaves those of whose number something holds.</summary>
    /// <param name="column">The numbers; -1 for none.</param>
    /// <param name="holds">Whether it does, by number.</param>
    public void Where(Column<int> column, bool[] holds)
    {
        var values = column.First(count);
        for (var w = 0; w < Words.Length; w++)
        {
            var (left, at) = (words[w], w * Word);
            for (var rest = left; rest != 0; rest &= rest - 1)
            {
                var bit = BitOperations.TrailingZeroCount(rest);
                var number = values[at + bit];
                if (number < 0 || !holds[number]) left &= ~(1UL << bit);
            }

            words[w] = left;
        }
    }

    /// <summary>Leaves those whose number is one of some; none of them is below zero.</summary>
    public void Among(Column<int> column, IReadOnlyList<int> numbers)
    {
        var bits = new ulong[numbers.Count == 0 ? 0 : (numbers.Max() / Word) + 1];
        foreach (var number in numbers) bits[number / Word] |= 1UL << (number % Word);
        var values = column.First(count);
        for (var w = 0; w < Words.Length; w++)
        {
            var (left, at) = (words[w], w * Word);
            for (var rest = left; rest != 0; rest &= rest - 1)
            {
                var bit = BitOperations.TrailingZeroCount(rest);
                var number = values[at + bit];
                if (number / Word >= bits.Length || ((bits[number / Word] >> (number % Word)) & 1) == 0) left &= ~(1UL << bit);
            }

            words[w] = left;
        }
    }

    /// <summary>Leaves those in whose place something holds.</summary>
    public void Where(Func<int, bool> holds)
    {
        foreach (var at in this)
            if (!holds(at)) words[at / Word] &= ~(1UL << (at % Word));
    }

    /// <summary>The places that are left, in order.</summary>
    public Places GetEnumerator() => new(words, Words.Length, isBackwards: false);

    /// <summary>The places that are left, in order or the last first.</summary>
    public Places InOrder(bool isBackwards) => new(words, Words.Length, isBackwards);

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<ulong>.Shared.Return(words);

    private Span<ulong> Words => words.AsSpan(0, (count + Word - 1) / Word);

    /// <summary>Goes from place to place; what is taken away meanwhile of the places around one is still met.</summary>
    internal struct Places(ulong[] words, int length, bool isBackwards)
    {
        private int next = isBackwards ? length - 1 : 0;
        private int at;
        private ulong rest;

        /// <summary>The place.</summary>
        public int Current { get; private set; }

        public readonly Places GetEnumerator() => this;

        /// <summary>Goes to the next; false behind the last.</summary>
        public bool MoveNext()
        {
            while (rest == 0)
            {
                if (next < 0 || next >= length) return false;
                at = next;
                rest = words[at];
                next += isBackwards ? -1 : 1;
            }

            var bit = isBackwards ? BitOperations.Log2(rest) : BitOperations.TrailingZeroCount(rest);
            rest &= ~(1UL << bit);
            Current = (at * Word) + bit;
            return true;
        }
    }
}
