namespace Chancery.Server.Marking;

/// <summary>A piece of text over which what is marked does not change.</summary>
/// <param name="Start">Its offset in code points.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Fields">What it was read as, the finest first.</param>
/// <param name="Ends">Those of them whose words end with it.</param>
/// <param name="Begins">Numbers of the events whose clause begins with it.</param>
internal sealed record Segment(int Start, string Text, EquatableList<Field> Fields, EquatableList<Field> Ends, EquatableList<int> Begins)
{
    /// <summary>Cuts a stretch of text where any of the spans begins or ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The stretch's first code point.</param>
    /// <param name="to">Just behind its last.</param>
    /// <param name="spans">What is marked; what lies outside the stretch is left out.</param>
    public static IReadOnlyList<Segment> Cut(PointText text, int from, int to, IEnumerable<FieldSpan> spans)
    {
        FieldSpan[] within = [.. spans.Where(s => s.Start < to && s.End > from && s.Start < s.End).Distinct().OrderBy(s => s.Start)];
        int[] cuts = [.. within.SelectMany(s => new[] { s.Start, s.End }).Where(c => c > from && c < to).Append(from).Append(to).Distinct().Order()];
        var segments = new List<Segment>(cuts.Length);
        // Spans are met in the order of their starts; those that are over are dropped, so that many stay cheap.
        var (open, next) = (new List<FieldSpan>(), 0);
        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            var (start, end) = (cuts[i], cuts[i + 1]);
            open.RemoveAll(s => s.End <= start);
            while (next < within.Length && within[next].Start <= start) open.Add(within[next++]);
            segments.Add(new(
                start,
                text.Slice(start, end),
                [.. open.OrderBy(s => s.End - s.Start).ThenBy(s => s.Field).Select(s => s.Field).Distinct()],
                [.. open.Where(s => s.End == end || (s.End > to && end == to)).Select(s => s.Field).Distinct().Order()],
                [.. open.Where(s => s.Field is Field.Clause && Math.Max(s.Start, from) == start).Select(s => s.Event).Distinct().Order()]));
        }

        return segments;
    }
}
