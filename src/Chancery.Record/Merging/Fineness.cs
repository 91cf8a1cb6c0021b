namespace Chancery.Record.Merging;

/// <summary>
/// How finely an account tells its time, as what merging makes of it. Events are rooted in the finest accounts first, so
/// that a vague one joins an event and never ties two together.
/// </summary>
internal enum Fineness : byte
{
    /// <summary>Put off: it speaks of a day before and one after, and so of whatever is told of either.</summary>
    Moved,
    /// <summary>To the day, or a few days.</summary>
    Day,
    /// <summary>About a day, a week or some weeks.</summary>
    Week,
    /// <summary>Months or a season.</summary>
    Season,
    /// <summary>A year, an open end, or no time at all.</summary>
    Year,
}

/// <summary>How wide a window of each fineness may be.</summary>
internal static class FinenessExtent
{
    /// <summary>The widest window there is, in days. What is told more widely is cut at its early end.</summary>
    public const int Widest = 750;

    /// <summary>The most days between two windows that may still be of one event.</summary>
    public const int MostSlack = 10;

    /// <summary>The finenesses, the finest first.</summary>
    public static IReadOnlyList<Fineness> All { get; } = [Fineness.Moved, Fineness.Day, Fineness.Week, Fineness.Season, Fineness.Year];

    /// <summary>The most days a window of this fineness spans.</summary>
    public static int Width(this Fineness fineness) => fineness switch
    {
        Fineness.Moved => 300,
        Fineness.Day => 9,
        Fineness.Week => 40,
        Fineness.Season => 130,
        _ => Widest,
    };

    /// <summary>The fineness of something that may be on any of so many days.</summary>
    public static Fineness OfWidth(int days) =>
        days <= Fineness.Day.Width() ? Fineness.Day : days <= Fineness.Week.Width() ? Fineness.Week : days <= Fineness.Season.Width() ? Fineness.Season : Fineness.Year;
}
