namespace Chancery.Record.Merging;

/// <summary>A root an account had.</summary>
/// <param name="Root">The root's id.</param>
/// <param name="Until">The first day on which it had that root no more, as a number of days.</param>
internal readonly record struct Stay(string Root, int Until);

/// <summary>
/// Which root an account has as of each day from the one it was known: what <see cref="Grouping"/> gives for the accounts known
/// by then. A matter of which accounts there are, not of the order in which they came.
/// </summary>
/// <param name="Root">The id of the account that roots its event today; its own where it is the root. Empty where it is in none yet.</param>
/// <param name="Earlier">The roots it had before, by day; no two alike follow each other.</param>
internal readonly record struct Course(string Root, EquatableList<Stay> Earlier)
{
    /// <summary>The course of an account that is new and has no place yet.</summary>
    public static Course None { get; } = Always("");

    /// <summary>One root on all days.</summary>
    public static Course Always(string root) => new(root, []);

    /// <summary>The root as of a day, from the one the account was known.</summary>
    public string At(int day)
    {
        for (var i = 0; i < Earlier.Count; i++)
            if (day < Earlier[i].Until) return Earlier[i].Root;
        return Root;
    }

    /// <summary>True when it has this root on some day.</summary>
    public bool Has(string root) => Until(root) > int.MinValue;

    /// <summary>The first day from which it has this root no more; behind all days where it has it today, before all where it never had.</summary>
    public int Until(string root)
    {
        if (Root == root) return int.MaxValue;
        for (var i = Earlier.Count - 1; i >= 0; i--)
            if (Earlier[i].Root == root) return Earlier[i].Until;
        return int.MinValue;
    }

    /// <summary>When it has this root: the first day, and the first on which it has it no more.</summary>
    /// <param name="root">The root.</param>
    /// <param name="known">The day the account was known.</param>
    public IEnumerable<(int From, int Until)> Days(string root, int known)
    {
        var from = known;
        for (var i = 0; i < Earlier.Count; i++)
        {
            if (Earlier[i].Root == root) yield return (from, Earlier[i].Until);
            from = Earlier[i].Until;
        }

        if (Root == root) yield return (from, int.MaxValue);
    }
}
