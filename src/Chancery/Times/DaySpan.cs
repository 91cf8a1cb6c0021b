namespace Chancery;

/// <summary>Days from the first to the last; null is open or unknown.</summary>
internal readonly record struct DaySpan(DateOnly? First, DateOnly? Last)
{
    public bool Overlaps(DaySpan other) =>
        (First is null || other.Last is null || First <= other.Last) && (other.First is null || Last is null || other.First <= Last);

    public bool Contains(DaySpan other) =>
        (First is null || (other.First is not null && First <= other.First)) && (Last is null || (other.Last is not null && other.Last <= Last));
}
