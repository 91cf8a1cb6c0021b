namespace Chancery.Benchmarks.Records.World;

/// <summary>Zipf's law over ranks from 0: the second is met half as often as the first. Reckoned in whole numbers.</summary>
internal sealed class Ranks
{
    private const long Scale = 1_000_000_000;

    private readonly long[] sums;

    /// <summary>Weights of 1 / (rank + 1 + flat).</summary>
    /// <param name="count">How many ranks.</param>
    /// <param name="flat">The more, the less the first stand out.</param>
    public Ranks(int count, int flat = 0)
    {
        sums = new long[count];
        long sum = 0;
        for (var i = 0; i < count; i++) sums[i] = sum += Scale / (i + 1 + flat);
    }

    /// <summary>A rank, the first ones more often.</summary>
    public int Draw(Dice dice)
    {
        var found = Array.BinarySearch(sums, dice.Below(sums[^1]) + 1);
        return found < 0 ? ~found : found;
    }
}
