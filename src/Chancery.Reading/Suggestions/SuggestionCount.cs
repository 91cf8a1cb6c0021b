namespace Chancery.Reading.Suggestions;

/// <summary>How often something was met that the lexicon lacks.</summary>
/// <param name="Suggestion">What it is, as first met.</param>
/// <param name="Times">How often it was met.</param>
/// <param name="Reports">In how many reports.</param>
/// <param name="First">The first day of publication of those; null where none tells.</param>
/// <param name="Last">The last day, likewise.</param>
public sealed record SuggestionCount(Suggestion Suggestion, int Times, int Reports, DateOnly? First, DateOnly? Last)
{
    /// <summary>Counts what many reports gave, the most frequent of each kind first.</summary>
    /// <param name="reports">What each report gave, in their order.</param>
    /// <param name="min">How often a thing must have been met to be told.</param>
    public static IReadOnlyList<SuggestionCount> Of(IEnumerable<IReadOnlyList<Suggestion>> reports, int min = 1)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var counts = new Dictionary<Suggestion, SuggestionCount>();
        foreach (var report in reports)
        {
            foreach (var group in report.GroupBy(Key))
            {
                var (first, times) = (group.First(), group.Count());
                counts[group.Key] = counts.TryGetValue(group.Key, out var before)
                    ? before with
                    {
                        Times = before.Times + times,
                        Reports = before.Reports + 1,
                        First = Earlier(before.First, first.Published),
                        Last = Later(before.Last, first.Published),
                    }
                    : new SuggestionCount(first, times, 1, first.Published, first.Published);
            }
        }

        return [.. counts.Values.Where(c => c.Times >= min)
            .OrderBy(c => c.Suggestion.Kind).ThenByDescending(c => c.Times).ThenByDescending(c => c.Reports)
            .ThenBy(c => c.Suggestion.Text, StringComparer.Ordinal).ThenBy(c => c.Suggestion.Slot, StringComparer.Ordinal)
            .ThenBy(c => c.Suggestion.Country, StringComparer.Ordinal).ThenBy(c => c.Suggestion.Office, StringComparer.Ordinal)];
    }

    // A name is one thing in whatever it takes part.
    private static Suggestion Key(Suggestion s) =>
        s with { Published = null, Example = "", Slot = s.Kind is SuggestionKind.Name ? null : s.Slot };

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b > a ? b ?? a : a;
}
