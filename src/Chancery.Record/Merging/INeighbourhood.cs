namespace Chancery.Record.Merging;

/// <summary>An account where it is now, and was.</summary>
/// <param name="Sketch">The account.</param>
/// <param name="Course">The account that roots its event, on each day.</param>
internal readonly record struct Placed(Sketch Sketch, Course Course)
{
    /// <summary>The id of the account that roots its event today; its own where it is the root.</summary>
    public string Root => Course.Root;

    /// <summary>True when it roots its event.</summary>
    public bool IsRoot => Root == Sketch.Id;

    /// <summary>The first day from which it roots no event any more; behind all days where it does today, before all where it never did.</summary>
    public int RootedUntil => Course.Until(Sketch.Id);

    /// <summary>True when it roots its event as of some day.</summary>
    public bool HasRooted => RootedUntil > int.MinValue;
}

/// <summary>The record as merging asks it: who is near, and in which event.</summary>
internal interface INeighbourhood
{
    /// <summary>
    /// Adds to a list the accounts kept under a key (<see cref="Blocks.Of"/>) whose windows begin in a span of days, in any order.
    /// </summary>
    /// <param name="span">The key and the days.</param>
    /// <param name="rootsOnly">True when only those that root an event as of some day are asked for; others may come along.</param>
    /// <param name="found">The list, which whoever asks for one span after the other makes once.</param>
    void AddNear(BlockSpan span, bool rootsOnly, List<Placed> found);
}
