using System.Numerics;

namespace Chancery.Record.Lifecycle;

/// <summary>A set of lines of sources by their numbers: a bit each, as most events have few.</summary>
internal struct LineSet
{
    private ulong first;
    private HashSet<int>? others;

    /// <summary>How many there are.</summary>
    public readonly int Count => BitOperations.PopCount(first) + (others?.Count ?? 0);

    /// <summary>Adds one; false where it is there already.</summary>
    public bool Add(int line)
    {
        if (line >= 64) return (others ??= []).Add(line);
        var bit = 1UL << line;
        var isNew = (first & bit) == 0;
        first |= bit;
        return isNew;
    }
}
