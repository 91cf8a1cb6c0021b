namespace Chancery;

public sealed partial class EventTime
{
    /// <summary>
    /// True when some day could be meant by both. Choices count one by one: <c>[2023-03,2024-03]</c> does not overlap 2023-10.
    /// A recurring date (<c>XXXX-01-24</c>) overlaps a dated one if it does in any year.
    /// </summary>
    public bool Overlaps(EventTime other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Recurs && other.Recurs) return Touches(InYear(2000), other.InYear(2000));
        if (Recurs) return other.Overlaps(this);
        return !other.Recurs ? Touches(this, other)
            : Earliest is null || Latest is null || Years().Any(year => Touches(this, other.InYear(year)));
    }

    /// <summary>
    /// True when the other says the same or more finely: every day it could mean, this could mean.
    /// </summary>
    public bool Contains(EventTime other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Equals(other)) return true;
        if (Recurs && other.Recurs) return Covers(InYear(2000), other.InYear(2000));
        if (other.Recurs) return false;
        return !Recurs ? Covers(this, other)
            : other.Earliest is not null && other.Latest is not null && other.Years().Any(year => Covers(InYear(year), other));
    }

    /// <summary>The same with unknown years taken to be this one; a range that would end before its start ends in the next.</summary>
    /// <param name="year">1 to 9998.</param>
    public EventTime InYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
        return Recurs ? new(shape, [.. elements.Select(e => e.InYear(year))]) : this;
    }

    // Loops, as this is asked for every two times that are told of an event.
    private static bool Touches(EventTime a, EventTime b)
    {
        foreach (var x in a.spans)
        {
            foreach (var y in b.spans)
                if (x.Overlaps(y)) return true;
        }

        return false;
    }

    private static bool Covers(EventTime a, EventTime b)
    {
        foreach (var y in b.spans)
        {
            var isCovered = false;
            foreach (var x in a.spans) isCovered |= x.Contains(y);
            if (!isCovered) return false;
        }

        return true;
    }

    // A winter or a range over New Year may have begun in the year before.
    private IEnumerable<int> Years()
    {
        var first = Math.Max(Earliest!.Value.Year - 1, 1);
        var last = Math.Min(Latest!.Value.Year, 9998);
        return last < first ? [] : Enumerable.Range(first, last - first + 1);
    }
}
