namespace Chancery;

/// <summary>By what events are counted, beside their pair of countries.</summary>
public enum SeriesKind
{
    /// <summary>By type.</summary>
    Type,
    /// <summary>By PLOVER's quad class.</summary>
    Quad,
}

/// <summary>What is counted: events that happened in each month between each pair.</summary>
/// <param name="Events">The events counted. Those without a time are left out; one that lasts or is vague counts in its first month.</param>
/// <param name="By">The finer division.</param>
public sealed record SeriesQuery(EventQuery Events, SeriesKind By)
{
    /// <summary>True to leave out the months in which there was none; else each row has every month from the first to the last of the table.</summary>
    public bool IsSparse { get; init; }

    /// <summary>True to count by years: each cell is of a year, and its month the first of it.</summary>
    public bool IsYearly { get; init; }
}

/// <summary>A cell of the table.</summary>
/// <param name="Source">Who acts, by code.</param>
/// <param name="Target">Whom it is done to; for a mutual act both orders have a cell.</param>
/// <param name="Month">The first day of the month.</param>
/// <param name="Kind">The type, as PLOVER writes it, or the number of the quad class.</param>
/// <param name="Count">How many events; 0 in a month between the first and the last in which there was none, where those are told.</param>
/// <param name="Scale">The mean of PLOVER's cooperation–conflict values; null where there is none.</param>
public sealed record SeriesCell(string Source, string Target, DateOnly Month, string Kind, int Count, double? Scale);
