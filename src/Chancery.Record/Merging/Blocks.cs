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
/// <remarks>Keys that differ in the fineness alone are neighbours, as they are asked for together: the fineness is their last three bits.</remarks>
internal static class Blocks
{
    // A summit of forty states is found by eight of them.
    private const int MostActors = 8;

    private const long FinenessBits = 7;

    private enum Sort
    {
        Two,
        One,
        Partial,
    }

    /// <summary>The keys under which an account is kept.</summary>
    public static IReadOnlyList<long> Of(Sketch sketch)
    {
        var (actors, keys) = (Actors(sketch), new List<long>());
        AddPairs(keys, sketch, actors);
        AddOnes(keys, sketch, actors, Sort.One);
        if (IsPartial(sketch)) AddOnes(keys, sketch, actors, Sort.Partial);
        for (var i = 0; i < keys.Count; i++) keys[i] = WithFineness(keys[i], sketch.Window.Fineness);
        return keys;
    }

    /// <summary>Where the accounts are that an account might join: those of its fineness or finer.</summary>
    public static IReadOnlyList<BlockSpan> Before(Sketch sketch) => Around(sketch, 0, sketch.Window.Fineness);

    /// <summary>Where the accounts are that might join it: those of its fineness or vaguer.</summary>
    public static IReadOnlyList<BlockSpan> Behind(Sketch sketch) => Around(sketch, sketch.Window.Fineness, FinenessExtent.All[^1]);

    /// <summary>The key of the block that differs in the fineness alone.</summary>
    public static long WithFineness(long key, Fineness fineness) => (key & ~FinenessBits) | (long)fineness;

    /// <summary>The fineness of the accounts in a block.</summary>
    public static Fineness FinenessOf(long key) => (Fineness)(key & FinenessBits);

    /// <summary>The days on which windows of a fineness begin that may touch one from a first day to a last.</summary>
    public static (int From, int To) Days(int first, int last, Fineness fineness) =>
        (first - fineness.Width() + 1 - FinenessExtent.MostSlack, last + FinenessExtent.MostSlack);

    private static List<BlockSpan> Around(Sketch sketch, Fineness finest, Fineness vaguest)
    {
        var (actors, keys) = (Actors(sketch), new List<long>());
        if (IsPartial(sketch)) AddOnes(keys, sketch, actors, Sort.One);
        else
        {
            AddPairs(keys, sketch, actors);
            AddOnes(keys, sketch, actors, Sort.Partial);
        }

        var spans = new List<BlockSpan>(keys.Count * (vaguest - finest + 1));
        foreach (var key in keys)
        {
            for (var fineness = finest; fineness <= vaguest; fineness++)
            {
                var (from, to) = Days(sketch.Window.First, sketch.Window.Last, fineness);
                spans.Add(new(WithFineness(key, fineness), from, to));
            }
        }

        return spans;
    }

    private static List<ulong> Actors(Sketch sketch)
    {
        var actors = new List<ulong>(sketch.Cast.Count);
        for (var i = 0; i < sketch.Cast.Count; i++)
            if (actors.BinarySearch(sketch.Cast[i].Code) is < 0 and var at) actors.Insert(~at, sketch.Cast[i].Code);
        if (actors.Count > MostActors) actors.RemoveRange(MostActors, actors.Count - MostActors);
        return actors;
    }

    // Nobody but one, or one side alone: it can share two with no one.
    private static bool IsPartial(Sketch sketch)
    {
        var (isOne, isOneSide) = (true, true);
        for (var i = 0; i < sketch.Cast.Count; i++)
        {
            isOne &= sketch.Cast[i].Code == sketch.Cast[0].Code;
            isOneSide &= sketch.Cast[i].Role is not ParticipantRole.Participant && sketch.Cast[i].Role == sketch.Cast[0].Role;
        }

        return isOne || isOneSide;
    }

    // Who is on both sides is a pair with itself.
    private static void AddPairs(List<long> keys, Sketch sketch, List<ulong> actors)
    {
        for (var i = 0; i < actors.Count; i++)
        {
            for (var j = i + 1; j < actors.Count; j++) keys.Add(Block(sketch, Sort.Two, StableHash.Of(actors[i], actors[j])));
            if (IsOn(sketch, actors[i], ParticipantRole.Source) && IsOn(sketch, actors[i], ParticipantRole.Target))
                keys.Add(Block(sketch, Sort.Two, StableHash.Of(actors[i], actors[i])));
        }
    }

    private static void AddOnes(List<long> keys, Sketch sketch, List<ulong> actors, Sort sort)
    {
        foreach (var actor in actors) keys.Add(Block(sketch, sort, actor));
    }

    private static bool IsOn(Sketch sketch, ulong actor, ParticipantRole role)
    {
        for (var i = 0; i < sketch.Cast.Count; i++)
            if (sketch.Cast[i].Code == actor && sketch.Cast[i].Role == role) return true;
        return false;
    }

    private static long Block(Sketch sketch, Sort sort, ulong who) => (long)StableHash.Of(who, ((ulong)sketch.Type << 8) | (ulong)sort);
}
