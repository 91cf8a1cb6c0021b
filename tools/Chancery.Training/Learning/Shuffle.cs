namespace Chancery.Training.Learning;

/// <summary>A random order that is the same each time.</summary>
internal sealed class Shuffle(ulong seed)
{
    private ulong state = seed;

    public uint Next()
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (uint)(state >> 32);
    }

    public void Apply<T>(T[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = (int)(Next() % (uint)(i + 1));
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
