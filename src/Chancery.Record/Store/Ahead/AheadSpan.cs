namespace Chancery.Record.Store.Ahead;

/// <summary>
/// Days as of which a group of merging was told as planned, possible or put off, and told alike: by its id, its first day, how
/// long it lies ahead, and its countries. Nothing here is corrected.
/// </summary>
/// <param name="First">The first of the days, as a number of days.</param>
/// <param name="Until">The first day as of which it was told otherwise; <see cref="Events.EventTables.NoDay"/> where it still is.</param>
/// <param name="Told">What was told.</param>
internal readonly record struct AheadSpan(int First, int Until, AheadState Told)
{
    /// <summary>The last day as of which it was upcoming; before the first where it never was.</summary>
    public int LastAhead => Math.Min(Until - 1, Told.AheadUntil);

    /// <summary>The day from which it was overdue; null where it never was.</summary>
    public int? Overdue => Told.OverdueFrom is { } day && day < Until ? day : null;

    /// <summary>
    /// The least power of two that is not less than the days on which it was upcoming; null where there are none. Those
    /// that were upcoming on a day began no longer before it.
    /// </summary>
    public int? Reach => LastAhead < First ? null : (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(LastAhead - First + 1));

    /// <summary>True where it was upcoming or overdue on one of its days.</summary>
    public bool Counts => Reach is not null || Overdue is not null;
}

/// <summary>What is told of an event that lies ahead.</summary>
/// <param name="Id">The event's id.</param>
/// <param name="FirstDay">The first day it may be on; null where none is told.</param>
/// <param name="AheadUntil">The last day on which it is upcoming.</param>
/// <param name="OverdueFrom">The day from which it is overdue; null for none.</param>
/// <param name="Countries">The countries its accounts name, each with a space before and behind it.</param>
internal sealed record AheadState(string Id, int? FirstDay, int AheadUntil, int? OverdueFrom, string Countries);
