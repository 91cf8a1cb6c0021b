using CsCheck;
using Xunit;

namespace Chancery.Tests.Times;

public sealed class EventTimeProperties
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, 60_000].Select(d => new DateOnly(1900, 1, 1).AddDays(d));

    private static readonly Gen<string> Points = Gen.OneOf(
        Days.Select(d => d.ToString("yyyy-MM-dd")),
        Days.Select(d => d.ToString("yyyy-MM")),
        Days.Select(d => d.ToString("yyyy")),
        Days.Select(d => d.ToString("yyyy")[..3] + "X"),
        Days.Select(d => d.ToString("yyyy")[..2] + "XX"),
        Days.Select(d => d.ToString("'XXXX'-MM-dd")),
        Days.Select(d => d.ToString("'XXXX'-MM")),
        Gen.Select(Days, Gen.Int[21, 41], (d, part) => $"{d:yyyy}-{part}"));

    private static readonly Gen<string> Qualified = Gen.Select(Points, Gen.Int[0, 5].Select(i => i < 3 ? "" : "~?%"[i - 3].ToString()), (p, q) => p + q);

    private static readonly Gen<EventTime> Times = Gen.OneOf(
            Qualified,
            Qualified.Select(p => p + "/.."),
            Qualified.Select(p => "../" + p),
            Gen.Select(Qualified, Qualified, (a, b) => $"{a}/{b}"),
            Gen.Select(Qualified, Qualified, (a, b) => $"[{a}..{b}]"),
            Gen.Select(Qualified, Qualified, (a, b) => $"[{a},{b}]"),
            Qualified.Select(p => $"[..{p}]"))
        .Where(t => EventTime.TryParse(t, out _))
        .Select(EventTime.Parse);

    [Fact]
    public void What_is_printed_is_read_back_as_the_same_time() =>
        Times.Sample(t => EventTime.Parse(t.ToString()).Equals(t) && EventTime.Parse(t.ToString()).GetHashCode() == t.GetHashCode());

    [Fact]
    public void The_earliest_day_is_never_after_the_latest() =>
        Times.Sample(t => t.Earliest is null || t.Latest is null || t.Earliest <= t.Latest);

    [Fact]
    public void Overlap_is_mutual() => Gen.Select(Times, Times).Sample((a, b) => a.Overlaps(b) == b.Overlaps(a));

    [Fact]
    public void Every_time_contains_and_overlaps_itself() => Times.Sample(t => t.Contains(t) && t.Overlaps(t));

    [Fact]
    public void What_contains_a_time_overlaps_it() =>
        Gen.Select(Times, Times).Sample((a, b) => !a.Contains(b) || a.Overlaps(b));

    [Fact]
    public void What_is_contained_is_never_wider() =>
        Gen.Select(Times, Times).Sample((a, b) => a.Recurs || !a.Contains(b) || a.Width is null || b.Width <= a.Width);

    [Fact]
    public void Containment_passes_on() =>
        Gen.Select(Times, Times, Times).Sample((a, b, c) => a.Recurs || !(a.Contains(b) && b.Contains(c)) || a.Contains(c));

    [Fact]
    public void Calling_a_time_approximate_changes_no_day() =>
        Times.Sample(t => (t.Approximate().Earliest, t.Approximate().Latest, t.Approximate().IsApproximate) == (t.Earliest, t.Latest, true));

    [Fact]
    public void No_string_makes_the_parser_throw() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789-X~?%/.[],"], 0, 25])
            .Sample(s => !EventTime.TryParse(s, out var t) || EventTime.Parse(t.ToString()) == t);

    [Fact]
    public void One_of_two_days_contains_both() =>
        Gen.Select(Days, Days).Sample((a, b) =>
        {
            var either = EventTime.Either(EventTime.Day(a), EventTime.Day(b));
            return either.Contains(EventTime.Day(a)) && either.Contains(EventTime.Day(b)) && either.Width == (a == b ? 1 : 2);
        });
}
