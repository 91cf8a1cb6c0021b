namespace Chancery;

/// <summary>One thing the record keeps, as it is exported: all of them in order make the same record again.</summary>
public abstract record RecordEntry
{
    private protected RecordEntry()
    {
    }

    /// <summary>A reading of a report, the one in force or an earlier one.</summary>
    /// <param name="Value">The reading, the report's text included.</param>
    /// <param name="Reader">The version of the reader that made it.</param>
    /// <param name="Added">When it was added.</param>
    /// <param name="IsInForce">False when a later reading of the report has taken its place.</param>
    public sealed record Reading(ReportReading Value, string Reader, DateTimeOffset Added, bool IsInForce) : RecordEntry;

    /// <summary>Another place where a report's very text appeared.</summary>
    /// <param name="Report">The report's id.</param>
    /// <param name="Where">The place.</param>
    public sealed record Appearance(string Report, KnownReport Where) : RecordEntry;

    /// <summary>A correction.</summary>
    /// <param name="Value">The correction, with who made it.</param>
    public sealed record Corrected(Statement Value) : RecordEntry;
}
