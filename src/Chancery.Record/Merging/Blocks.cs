namespace Chancery.Record.Merging;

/// <summary>A stretch of a block: its key, and the days on which windows in it may begin.</summary>
/// <param name="Key">The block's key.</param>
/// <param name="From">The first day, as a number of days.</param>
/// <param name="To">The last.</param>
internal readonly record struct BlockSpan(long Key, int From, int To);

/// <summary>
/// Where accounts of one event can be found: blocks of the type, one of those who act, and the fineness. Whatever fits an
/// account is in one of its <see cref="Around"/>.
/// </summary>
internal static class Blocks
{
    // A summit of forty states is found by eight of them.
    private const int MostActors = 8;

    /// <summary>The keys under which an account is kept.</summary>
    public static IReadOnlyList<long> Of(Sketch sketch) => [.. Actors(sketch).Select(a => Key(sketch.Type, a, sketch.Window.Fineness))];

    /// <summary>Where the accounts are that an account might join: those of its fineness or finer.</summary>
    public static IEnumerable<BlockSpan> Before(Sketch sketch) => Around(sketch, f => f <= sketch.Window.Fineness);

    /// <summary>Where the accounts are that might join it: those of its fineness or vaguer.</summary>
    public static IEnumerable<BlockSpan> Behind(Sketch sketch) => Around(sketch, f => f >= sketch.Window.Fineness);

    private static IEnumerable<BlockSpan> Around(Sketch sketch, Func<Fineness, bool> which) =>
        from fineness in FinenessExtent.All
        where which(fineness)
        from actor in Actors(sketch)
        select new BlockSpan(
            Key(sketch.Type, actor, fineness),
            sketch.Window.First - fineness.Width() + 1 - FinenessExtent.MostSlack,
            sketch.Window.Last + FinenessExtent.MostSlack);

    // Those who act; where nobody is said to, those it is done to.
    private static IEnumerable<ulong> Actors(Sketch sketch)
    {
        var acting = sketch.Cast.Where(c => c.Role is not ParticipantRole.Target).Select(c => c.Code).Distinct().Order().Take(MostActors).ToList();
        return acting.Count > 0 ? acting : sketch.Cast.Select(c => StableHash.Of(c.Code, 1)).Distinct().Order().Take(MostActors);
    }

    private static long Key(EventType type, ulong actor, Fineness fineness) => (long)StableHash.Of(actor, ((ulong)type << 8) | (ulong)fineness);
}
