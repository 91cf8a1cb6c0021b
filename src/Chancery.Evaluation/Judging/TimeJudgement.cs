namespace Chancery.Evaluation;

/// <summary>Whether a time is right.</summary>
internal static class TimeJudgement
{
    /// <summary>Exact: the same bounds as the gold time or one that is accepted. Overlap: some day in common with one of them.</summary>
    /// <remarks>
    /// Where gold has no time, an end or a beginning at the day of publication is right too; where it dates a fresh act by
    /// that day alone, with <c>~</c>, no time is.
    /// </remarks>
    public static (bool Exact, bool Overlap) Of(GoldEvent gold, string? given, string? published)
    {
        List<TimeBounds?> wanted = [TimeBounds.Of(gold.Time), .. gold.Accept.Times.Select(TimeBounds.Of)];
        if (gold.Time is null && !string.IsNullOrEmpty(published))
        {
            wanted.Add(TimeBounds.Of("../" + published));
            wanted.Add(TimeBounds.Of(published + "/.."));
        }

        if (gold.Time is [.. var day, '~'] && day == published) wanted.Add(null);
        var bounds = TimeBounds.Of(given);
        var exact = wanted.Contains(bounds);
        return (exact, exact || (bounds is { } b && wanted.Any(w => w is { } known && known.Touches(b))));
    }
}
