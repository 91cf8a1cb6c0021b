namespace Chancery.Record.Lifecycle;

/// <summary>What is claimed of a field: a value, and the tellings that say so.</summary>
internal sealed class Claim<T>
{
    /// <summary>Makes a claim.</summary>
    /// <param name="value">The value.</param>
    /// <param name="printed">The value as it is printed.</param>
    /// <param name="by">Who says so, in the order it was said; several values may share one that is vague. At least one.</param>
    public Claim(T value, string printed, List<Telling> by)
    {
        (Value, Printed, By) = (value, printed, by);
        (First, Last) = (by[0].Said, by[0].Said);
        var lines = default(LineSet);
        foreach (var telling in by)
        {
            if (telling.Said < First) First = telling.Said;
            if (telling.Said > Last) Last = telling.Said;
            foreach (var line in telling.Lines) lines.Add(line);
        }

        Sources = lines.Count;
    }

    public T Value { get; }

    public string Printed { get; }

    public List<Telling> By { get; }

    public int Sources { get; }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    public RankedValue Ranked => new(Printed, Sources, By.Select(t => t.Id).ToEquatableList());
}

/// <summary>Which of several claims is believed.</summary>
internal static class Ranking
{
    /// <summary>The better supported by independent sources first, then the one said last.</summary>
    public static List<Claim<T>> Ranked<T>(this List<Claim<T>> claims)
    {
        var ranked = new List<Claim<T>>(claims);
        ranked.Arrange((a, b) =>
            a.Sources != b.Sources ? b.Sources.CompareTo(a.Sources)
            : a.Last != b.Last ? b.Last.CompareTo(a.Last)
            : string.CompareOrdinal(a.Printed, b.Printed));
        return ranked;
    }

    /// <summary>The claims as a disagreement tells them.</summary>
    public static Disagreement? Disagreement<T>(this List<Claim<T>> ranked, string field) =>
        ranked.Count < 2 ? null : new(field, ranked.Select(c => c.Ranked).ToEquatableList());
}
