namespace Chancery.Language.Words;

/// <summary>What is known of a word form beforehand, packed in 32 bits.</summary>
/// <param name="Bits">12 bits fine cluster, 8 bits coarse cluster, 12 bits candidate set; 0 is unknown in each.</param>
internal readonly record struct WordEntry(uint Bits)
{
    public uint FineCluster => Bits & 0xFFF;

    public uint CoarseCluster => (Bits >> 12) & 0xFF;

    public uint CandidateSet => Bits >> 20;

    public static WordEntry Of(int fine, int coarse, int candidates) =>
        new((uint)fine | ((uint)coarse << 12) | ((uint)candidates << 20));
}

/// <summary>Word forms by their hash in lower case: an open table of (hash, entry) pairs.</summary>
internal sealed class WordTable
{
    private readonly ulong[] slots;
    private readonly int mask;

    public WordTable(ulong[] slots)
    {
        this.slots = slots;
        mask = slots.Length - 1;
    }

    public ReadOnlySpan<ulong> Slots => slots;

    public WordEntry Find(uint hash)
    {
        for (var at = (int)(hash & mask); ; at = (at + 1) & mask)
        {
            var slot = slots[at];
            if (slot == 0) return default;
            if ((uint)slot == hash) return new((uint)(slot >> 32));
        }
    }

    /// <summary>A table holding these entries; one with no bits set is left out.</summary>
    public static WordTable Build(IEnumerable<KeyValuePair<uint, WordEntry>> entries)
    {
        var kept = entries.Where(e => e.Value.Bits != 0).OrderBy(e => e.Key).ToList();
        var size = 16;
        while (size * 3 < kept.Count * 4) size *= 2;
        var slots = new ulong[size];
        foreach (var (hash, entry) in kept)
        {
            var at = (int)(hash & (uint)(size - 1));
            while (slots[at] != 0) at = (at + 1) & (size - 1);
            slots[at] = hash | ((ulong)entry.Bits << 32);
        }

        return new(slots);
    }
}
