namespace Chancery.Reading.Times.Words;

/// <summary>How many: a number, or null for "few" and "several".</summary>
internal readonly record struct Quantity(decimal? Count)
{
    public static Quantity Some { get; } = new(null);

    public static Quantity One { get; } = new(1);

    /// <summary>The whole number, if it is one.</summary>
    public int? Whole => Count is { } n && n == decimal.Truncate(n) ? (int)n : null;
}
