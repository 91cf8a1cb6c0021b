namespace Chancery;

/// <summary>How many acts of a country there were, year by year, and towards whom. A mutual act counts in both directions.</summary>
/// <param name="By">Acts by it, by year and type; those without any are left out.</param>
/// <param name="Towards">Acts towards it.</param>
/// <param name="Partners">Acts by it, by the code of whom they were done to.</param>
public sealed record ActCounts(
    IReadOnlyDictionary<(int Year, EventType Type), int> By,
    IReadOnlyDictionary<(int Year, EventType Type), int> Towards,
    IReadOnlyDictionary<string, int> Partners);
