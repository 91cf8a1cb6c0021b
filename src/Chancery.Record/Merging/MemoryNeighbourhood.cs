namespace Chancery.Record.Merging;

/// <summary>A neighbourhood in memory. Not safe to share among threads while it changes.</summary>
internal sealed class MemoryNeighbourhood : INeighbourhood
{
    private readonly Dictionary<long, List<Standing>> blocks = [];
    private readonly Dictionary<string, Standing> placed = new(StringComparer.Ordinal);

    private sealed class Standing(Sketch sketch)
    {
        public Sketch Sketch { get; } = sketch;

        public Course Course { get; set; } = Course.None;

        public Placed Placed => new(Sketch, Course);
    }

    /// <summary>All accounts.</summary>
    public IReadOnlyCollection<Placed> All => [.. placed.Values.Select(p => p.Placed)];

    /// <summary>The account of this id where it is; null where there is none.</summary>
    public Placed? Find(string id) => placed.TryGetValue(id, out var found) ? found.Placed : null;

    /// <inheritdoc/>
    public void AddNear(BlockSpan span, bool rootsOnly, List<Placed> found)
    {
        if (!blocks.TryGetValue(span.Key, out var block)) return;
        for (var i = FirstFrom(block, span.From); i < block.Count && block[i].Sketch.Window.First <= span.To; i++)
            if (block[i].Placed is var near && (!rootsOnly || near.HasRooted)) found.Add(near);
    }

    /// <summary>The accounts in any of some spans.</summary>
    public List<Placed> Near(IReadOnlyList<BlockSpan> spans, bool rootsOnly)
    {
        var found = new List<Placed>();
        foreach (var span in spans) AddNear(span, rootsOnly, found);
        return found;
    }

    /// <summary>Takes in what a <see cref="Regrouper"/> changed.</summary>
    public void Apply(IEnumerable<Move> moves)
    {
        foreach (var (sketch, from, to) in moves)
        {
            if (to is null) Remove(sketch);
            else Put(sketch, from is null, to.Value);
        }
    }

    private void Put(Sketch sketch, bool isNew, Course course)
    {
        if (!placed.TryGetValue(sketch.Id, out var standing)) placed[sketch.Id] = standing = new(sketch);
        standing.Course = course;
        if (!isNew) return;
        foreach (var key in Blocks.Of(sketch))
        {
            if (!blocks.TryGetValue(key, out var block)) blocks[key] = block = [];
            block.Insert(FirstFrom(block, sketch.Window.First + 1), standing);
        }
    }

    private void Remove(Sketch sketch)
    {
        if (!placed.Remove(sketch.Id, out var standing)) return;
        foreach (var key in Blocks.Of(sketch)) blocks[key].Remove(standing);
    }

    private static int FirstFrom(List<Standing> block, int day)
    {
        var (low, high) = (0, block.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (block[middle].Sketch.Window.First < day) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
