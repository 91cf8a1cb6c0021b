namespace Chancery.Record.Merging;

/// <summary>An account where it is now.</summary>
/// <param name="Sketch">The account.</param>
/// <param name="Root">The id of the account that roots its event; its own where it is the root.</param>
internal readonly record struct Placed(Sketch Sketch, string Root)
{
    /// <summary>True when it roots its event.</summary>
    public bool IsRoot => Root == Sketch.Id;
}

/// <summary>The record as merging asks it: who is near, and in which event.</summary>
internal interface INeighbourhood
{
    /// <summary>
    /// The accounts kept under a key (<see cref="Blocks.Of"/>) whose windows begin in a span of days, in any order.
    /// </summary>
    /// <param name="span">The key and the days.</param>
    /// <param name="rootsOnly">True when only those that root an event are asked for; others may come along.</param>
    IEnumerable<Placed> Near(BlockSpan span, bool rootsOnly);
}
