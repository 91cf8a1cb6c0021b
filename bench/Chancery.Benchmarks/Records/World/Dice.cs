namespace Chancery.Benchmarks.Records.World;

/// <summary>
/// Random numbers that are the same on every machine and in every version of the runtime: SplitMix64
/// (Steele, Lea and Flood, 2014), whole numbers only.
/// </summary>
/// <param name="seed">From the same seed come the same numbers.</param>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>Dice that will fall as these will from now on.</summary>
    public Dice Copy() => new(state);

    /// <summary>A number from 0 to one below this.</summary>
    public int Below(int count) => (int)Below((long)count);

    /// <summary>A number from 0 to one below this.</summary>
    public long Below(long count)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (long)Math.BigMul(z ^ (z >> 31), (ulong)count, out _);
    }

    /// <summary>A number from one to another, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True so many times in a thousand.</summary>
    public bool Thousandths(int share) => Below(1000) < share;

    /// <summary>One of these.</summary>
    public T Of<T>(IReadOnlyList<T> these) => these[Below(these.Count)];
}
