namespace Chancery;

/// <summary>One end of a range: a date, open (<c>..</c>), or unknown (nothing).</summary>
internal readonly record struct EdtfEnd(EdtfPoint? Point, bool IsUnknown)
{
    public static EdtfEnd Open { get; } = new(null, false);

    public static EdtfEnd Unknown { get; } = new(null, true);

    public static implicit operator EdtfEnd(EdtfPoint point) => new(point, false);

    public override string ToString() => Point is { } p ? p.ToString() : IsUnknown ? "" : "..";
}

/// <summary>A date, or a range from one date to another: the whole of an interval, or one choice of a set.</summary>
internal readonly record struct EdtfElement(EdtfEnd Start, EdtfEnd End, bool IsRange)
{
    public bool Recurs => Start.Point is { Recurs: true } || End.Point is { Recurs: true };

    public static EdtfElement Single(EdtfPoint point) => new(point, point, false);

    public static EdtfElement Range(EdtfEnd start, EdtfEnd end) => new(start, end, true);

    public IEnumerable<DaySpan> Spans()
    {
        if (!IsRange) return Start.Point!.Value.Spans();
        var first = Start.Point?.Spans().Min(s => s.First);
        var last = End.Point?.Spans().Max(s => s.Last);
        return [new DaySpan(first, last)];
    }

    /// <summary>The same with unknown years taken to be this one, an end before its start in the next.</summary>
    public EdtfElement InYear(int year)
    {
        if (!Recurs) return this;
        EdtfEnd At(EdtfEnd end, int y) => end.Point is { } p ? OnRealDay(p.InYear(y)) : end;
        var element = this with { Start = At(Start, year), End = At(End, year) };
        return element.IsInOrder() ? element : element with { End = At(End, year + 1) };
    }

    public bool IsInOrder()
    {
        if (!IsRange) return true;
        var span = Spans().Single();
        return span.First is null || span.Last is null || span.First <= span.Last;
    }

    // 29 February of a common year is read as the day before 1 March.
    private static EdtfPoint OnRealDay(EdtfPoint p) =>
        p is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(p.Year) ? p with { Day = 28 } : p;
}
