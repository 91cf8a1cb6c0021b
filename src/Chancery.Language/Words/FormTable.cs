namespace Chancery.Language.Words;

/// <summary>Dictionary forms by their hash: an open table of 24 bits of the hash and 8 of <see cref="WordForms"/> each.</summary>
internal sealed class FormTable(uint[] slots)
{
    private readonly uint mask = (uint)slots.Length - 1;

    public ReadOnlySpan<uint> Slots => slots;

    public WordForms Find(uint hash)
    {
        var mark = hash & ~0xFFu;
        for (var at = Start(hash) & mask; ; at = (at + 1) & mask)
        {
            var slot = slots[at];
            if (slot == 0) return WordForms.None;
            if ((slot & ~0xFFu) == mark) return (WordForms)slot;
        }
    }

    public static FormTable Build(IEnumerable<KeyValuePair<uint, WordForms>> forms)
    {
        var kept = forms.Where(f => f.Value != WordForms.None).OrderBy(f => f.Key).ToList();
        var size = 16u;
        while (size * 4 < kept.Count * 5) size *= 2;
        var slots = new uint[size];
        foreach (var (hash, value) in kept)
        {
            var at = Start(hash) & (size - 1);
            while (slots[at] != 0) at = (at + 1) & (size - 1);
            slots[at] = (hash & ~0xFFu) | (byte)value;
        }

        return new(slots);
    }

    // The low byte is not kept in the slot, so it helps to choose the place.
    private static uint Start(uint hash) => hash * 0x9E3779B1u >> 8;
}
