namespace Chancery.Record.Merging;

/// <summary>A stretch of a block: its key, and the days on which windows in it may begin.</summary>
/// <param name="Key">The block's key.</param>
/// <param name="From">The first day, as a number of days.</param>
/// <param name="To">The last.</param>
internal readonly record struct BlockSpan(long Key, int From, int To);

/// <summary>
/// Where accounts of one event can be found: blocks of the type, the fineness and two who take part, as any two accounts
/// that tell both sides must share two. An account that does not tell both sides may fit all who share one with it: it is
/// found in a block of its own sort, and finds the others in blocks of one. Who finds another is found by it.
/// </summary>
internal static class Blocks
{
    // A summit of forty states is found by eight of them.
    private const int MostActors = 8;

    private enum Sort
    {
        Two,
        One,
        Partial,
    }

    /// <summary>The keys under which an account is kept.</summary>
    public static IReadOnlyList<long> Of(Sketch sketch)
    {
        var actors = Actors(sketch);
        var keys = Pairs(sketch, actors).Concat(Ones(sketch, actors, Sort.One));
        if (IsPartial(sketch)) keys = keys.Concat(Ones(sketch, actors, Sort.Partial));
        return [.. keys.Select(k => Key(k, sketch.Window.Fineness))];
    }

    /// <summary>Where the accounts are that an account might join: those of its fineness or finer.</summary>
    public static IEnumerable<BlockSpan> Before(Sketch sketch) => Around(sketch, f => f <= sketch.Window.Fineness);

    /// <summary>Where the accounts are that might join it: those of its fineness or vaguer.</summary>
    public static IEnumerable<BlockSpan> Behind(Sketch sketch) => Around(sketch, f => f >= sketch.Window.Fineness);

    private static IEnumerable<BlockSpan> Around(Sketch sketch, Func<Fineness, bool> which)
    {
        var actors = Actors(sketch);
        var keys = IsPartial(sketch) ? [.. Ones(sketch, actors, Sort.One)] : Pairs(sketch, actors).Concat(Ones(sketch, actors, Sort.Partial)).ToList();
        return
            from fineness in FinenessExtent.All
            where which(fineness)
            from key in keys
            select new BlockSpan(
                Key(key, fineness),
                sketch.Window.First - fineness.Width() + 1 - FinenessExtent.MostSlack,
                sketch.Window.Last + FinenessExtent.MostSlack);
    }

    private static List<ulong> Actors(Sketch sketch) => [.. sketch.Cast.Select(c => c.Code).Distinct().Order().Take(MostActors)];

    // Nobody but one, or one side alone: it can share two with no one.
    private static bool IsPartial(Sketch sketch) =>
        sketch.Cast.All(c => c.Code == sketch.Cast[0].Code)
        || (sketch.Cast.All(c => c.Role is not ParticipantRole.Participant)
            && (sketch.Cast.All(c => c.Role is ParticipantRole.Source) || sketch.Cast.All(c => c.Role is ParticipantRole.Target)));

    // Who is on both sides is a pair with itself.
    private static IEnumerable<ulong> Pairs(Sketch sketch, List<ulong> actors)
    {
        for (var i = 0; i < actors.Count; i++)
        {
            for (var j = i + 1; j < actors.Count; j++) yield return Block(sketch, Sort.Two, StableHash.Of(actors[i], actors[j]));
            if (IsOn(sketch, actors[i], ParticipantRole.Source) && IsOn(sketch, actors[i], ParticipantRole.Target))
                yield return Block(sketch, Sort.Two, StableHash.Of(actors[i], actors[i]));
        }
    }

    private static IEnumerable<ulong> Ones(Sketch sketch, List<ulong> actors, Sort sort) => actors.Select(a => Block(sketch, sort, a));

    private static bool IsOn(Sketch sketch, ulong actor, ParticipantRole role) => sketch.Cast.Any(c => c.Code == actor && c.Role == role);

    private static ulong Block(Sketch sketch, Sort sort, ulong who) => StableHash.Of(who, ((ulong)sketch.Type << 8) | (ulong)sort);

    private static long Key(ulong key, Fineness fineness) => (long)StableHash.Of(key, (ulong)fineness);
}
