namespace Chancery.Record.Lifecycle;

/// <summary>What is claimed of a field: a value, and the tellings that say so.</summary>
/// <param name="Value">The value.</param>
/// <param name="Printed">The value as it is printed.</param>
/// <param name="By">Who says so, in the order it was said; several values may share one that is vague.</param>
internal sealed record Claim<T>(T Value, string Printed, IReadOnlyList<Telling> By)
{
    public int Sources { get; } = By.SelectMany(t => t.Lines).Distinct().Count();

    public DateOnly First => By.Min(t => t.Said);

    public DateOnly Last => By.Max(t => t.Said);

    public RankedValue Ranked => new(Printed, Sources, [.. By.Select(t => t.Id)]);
}

/// <summary>Which of several claims is believed.</summary>
internal static class Ranking
{
    /// <summary>The better supported by independent sources first, then the one said last.</summary>
    public static List<Claim<T>> Ranked<T>(this IEnumerable<Claim<T>> claims) =>
        [.. claims.OrderByDescending(c => c.Sources).ThenByDescending(c => c.Last).ThenBy(c => c.Printed, StringComparer.Ordinal)];
}
