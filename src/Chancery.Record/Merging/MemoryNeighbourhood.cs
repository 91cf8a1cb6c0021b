namespace Chancery.Record.Merging;

/// <summary>A neighbourhood in memory. Not safe to share among threads while it changes.</summary>
internal sealed class MemoryNeighbourhood : INeighbourhood
{
    private readonly Dictionary<long, SortedSet<Entry>> blocks = [];
    private readonly Dictionary<string, Placed> placed = new(StringComparer.Ordinal);

    private readonly record struct Entry(int First, string Id) : IComparable<Entry>
    {
        public int CompareTo(Entry other) => First != other.First ? First.CompareTo(other.First) : string.CompareOrdinal(Id, other.Id);
    }

    /// <summary>All accounts.</summary>
    public IReadOnlyCollection<Placed> All => placed.Values;

    /// <summary>The account of this id where it is; null where there is none.</summary>
    public Placed? Find(string id) => placed.TryGetValue(id, out var found) ? found : null;

    /// <inheritdoc/>
    public IEnumerable<Placed> Near(BlockSpan span, bool rootsOnly)
    {
        if (!blocks.TryGetValue(span.Key, out var block)) yield break;
        foreach (var entry in block.GetViewBetween(new(span.From, ""), new(span.To, "\uFFFF")))
            if (placed[entry.Id] is var found && (!rootsOnly || found.IsRoot)) yield return found;
    }

    /// <summary>Takes in what a <see cref="Regrouper"/> changed.</summary>
    public void Apply(IEnumerable<Move> moves)
    {
        foreach (var (sketch, from, to) in moves)
        {
            if (to is null)
            {
                Remove(sketch);
                continue;
            }

            if (from is null)
                foreach (var key in Blocks.Of(sketch)) (blocks.TryGetValue(key, out var block) ? block : blocks[key] = []).Add(new(sketch.Window.First, sketch.Id));
            placed[sketch.Id] = new(sketch, to);
        }
    }

    private void Remove(Sketch sketch)
    {
        if (!placed.Remove(sketch.Id)) return;
        foreach (var key in Blocks.Of(sketch)) blocks[key].Remove(new(sketch.Window.First, sketch.Id));
    }
}
