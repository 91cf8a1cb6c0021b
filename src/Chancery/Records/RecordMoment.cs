namespace Chancery;

/// <summary>The days a question is asked from.</summary>
/// <param name="Today">The day against which something is upcoming or overdue.</param>
/// <param name="AsOf">Only what the record could know by the end of this day counts; null for all it knows.</param>
public readonly record struct RecordMoment(DateOnly Today, DateOnly? AsOf = null)
{
    /// <summary>The day against which something is upcoming or overdue: the earlier of both.</summary>
    public DateOnly Day => AsOf is { } day && day < Today ? day : Today;
}
