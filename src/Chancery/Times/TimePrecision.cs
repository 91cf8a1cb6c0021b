namespace Chancery;

/// <summary>How finely a time is told.</summary>
public enum TimePrecision
{
    /// <summary>One calendar day.</summary>
    Day,
    /// <summary>One month.</summary>
    Month,
    /// <summary>A season, a quarter or another part of a year (EDTF 21 to 41).</summary>
    Season,
    /// <summary>One year.</summary>
    Year,
    /// <summary>Ten years, such as <c>199X</c>.</summary>
    Decade,
    /// <summary>A hundred years, such as <c>19XX</c>.</summary>
    Century,
    /// <summary>A span between two ends, one of several times, or an open end.</summary>
    Range,
}

/// <summary>A season of the northern year, with its EDTF number. Winter is named by the year it begins in.</summary>
public enum Season
{
    /// <summary>March to May.</summary>
    Spring = 21,
    /// <summary>June to August.</summary>
    Summer = 22,
    /// <summary>September to November.</summary>
    Autumn = 23,
    /// <summary>December to the end of February.</summary>
    Winter = 24,
}
