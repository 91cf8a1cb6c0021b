namespace Chancery.Record.Queries.AtHand;

/// <summary>What lists show of an event beside what questions ask of it; numbers of <see cref="EventLists"/>, -1 for none.</summary>
/// <param name="Time">When it is.</param>
/// <param name="Cast">Who takes part.</param>
/// <param name="Spot">Where, with its degrees.</param>
/// <param name="Cameo">Its CAMEO code.</param>
/// <param name="Count">How often it is.</param>
/// <param name="Sources">How many tell it.</param>
/// <param name="About">What is asked, promised, criticised.</param>
internal readonly record struct EventShown(int Time, int Cast, int Spot, int Cameo, int Count, int Sources, string? About);
