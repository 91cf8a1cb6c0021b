using Xunit;

namespace Chancery.Tests.Times;

public sealed class EventTimeTests
{
    private static EventTime T(string edtf) => EventTime.Parse(edtf);

    [Theory]
    [InlineData("2024-05-07", "2024-05-07", "2024-05-07", 1)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", 29)]
    [InlineData("2024", "2024-01-01", "2024-12-31", 366)]
    [InlineData("2024-05~", "2024-05-01", "2024-05-31", 31)]
    [InlineData("2024-04-26?", "2024-04-26", "2024-04-26", 1)]
    [InlineData("2023-21", "2023-03-01", "2023-05-31", 92)]
    [InlineData("2023-22", "2023-06-01", "2023-08-31", 92)]
    [InlineData("2023-23", "2023-09-01", "2023-11-30", 91)]
    [InlineData("2023-24", "2023-12-01", "2024-02-29", 91)]
    [InlineData("2023-33", "2023-01-01", "2023-03-31", 90)]
    [InlineData("2023-41", "2023-07-01", "2023-12-31", 184)]
    [InlineData("2024-05-16/2024-05-17", "2024-05-16", "2024-05-17", 2)]
    [InlineData("2020-11/2022-11", "2020-11-01", "2022-11-30", 760)]
    [InlineData("2022-02/..", "2022-02-01", null, null)]
    [InlineData("../2024-04-26", null, "2024-04-26", null)]
    [InlineData("2022-02/", "2022-02-01", null, null)]
    [InlineData("[2024-05-16..2024-05-31]", "2024-05-16", "2024-05-31", 16)]
    [InlineData("[..2024-06-30]", null, "2024-06-30", null)]
    [InlineData("[2024-06-30..]", "2024-06-30", null, null)]
    [InlineData("[2023-03,2024-03]", "2023-03-01", "2024-03-31", 62)]
    [InlineData("202X", "2020-01-01", "2029-12-31", 3653)]
    [InlineData("19XX", "1900-01-01", "1999-12-31", 36524)]
    [InlineData("2024-XX", "2024-01-01", "2024-12-31", 366)]
    [InlineData("2024-05-XX", "2024-05-01", "2024-05-31", 31)]
    [InlineData("202X-05", "2020-05-01", "2029-05-31", 310)]
    [InlineData("XXXX-01-24", null, null, 1)]
    [InlineData("XXXX-11", null, null, 30)]
    [InlineData("XXXX-05-16/XXXX-05-17", null, null, 2)]
    [InlineData("9999-24", "9999-12-01", "9999-12-31", 31)]
    public void An_edtf_text_has_these_bounds_and_prints_as_it_was(string edtf, string? earliest, string? latest, int? width)
    {
        var time = T(edtf);
        Assert.Equal(earliest, time.Earliest?.ToString("yyyy-MM-dd"));
        Assert.Equal(latest, time.Latest?.ToString("yyyy-MM-dd"));
        Assert.Equal(width, time.Width);
        Assert.Equal(edtf, time.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("2023-02-29")]
    [InlineData("2024-04-31")]
    [InlineData("2024-21-03")]
    [InlineData("0000")]
    [InlineData("24-04-26")]
    [InlineData("2024-4-26")]
    [InlineData("2024-04-26 ")]
    [InlineData("2024/2023")]
    [InlineData("2024-05-02/2024-05-01")]
    [InlineData("[2024-05-02..2024-05-01]")]
    [InlineData("[]")]
    [InlineData("[..]")]
    [InlineData("[2024")]
    [InlineData("2X24")]
    [InlineData("XXXX-02-30")]
    [InlineData("2024/2025/2026")]
    [InlineData("XXXX-05/2024-06")]
    public void What_is_no_edtf_is_not_parsed(string text)
    {
        Assert.False(EventTime.TryParse(text, out _));
        Assert.Throws<FormatException>(() => EventTime.Parse(text));
    }

    [Fact]
    public void Factories_write_the_records_forms()
    {
        var (a, b) = (EventTime.Day(2024, 5, 16), EventTime.Day(2024, 5, 31));
        Assert.Equal("2024-05-16", a.ToString());
        Assert.Equal("2024-05", EventTime.Month(2024, 5).ToString());
        Assert.Equal("2024", EventTime.Year(2024).ToString());
        Assert.Equal("2023-24", EventTime.InSeason(2023, Season.Winter).ToString());
        Assert.Equal("2023-36", EventTime.Quarter(2023, 4).ToString());
        Assert.Equal("2023-40", EventTime.Half(2023, 1).ToString());
        Assert.Equal("199X", EventTime.Decade(1994).ToString());
        Assert.Equal("19XX", EventTime.Century(1994).ToString());
        Assert.Equal("XXXX-01-24", EventTime.Recurring(1, 24).ToString());
        Assert.Equal("XXXX-11", EventTime.Recurring(11).ToString());
        Assert.Equal("2024-05-16/2024-05-31", EventTime.Interval(a, b).ToString());
        Assert.Equal("2024-05-16/..", EventTime.From(a).ToString());
        Assert.Equal("../2024-05-16", EventTime.Until(a).ToString());
        Assert.Equal("[2024-05-16..2024-05-31]", EventTime.OneOf(a, b).ToString());
        Assert.Equal("[..2024-05-31]", EventTime.By(b).ToString());
        Assert.Equal("[2024-05-31..]", EventTime.NotBefore(b).ToString());
        Assert.Equal("[2023-03,2024-03]", EventTime.Either(EventTime.Month(2023, 3), EventTime.Month(2024, 3)).ToString());
        Assert.Equal("2024-05~", EventTime.Month(2024, 5).Approximate().ToString());
        Assert.Equal("2024-05%", T("2024-05?").Approximate().ToString());
    }

    [Fact]
    public void A_range_from_a_time_to_itself_is_that_time()
    {
        var day = EventTime.Day(2024, 5, 16);
        Assert.Equal(day, EventTime.Interval(day, day));
        Assert.Equal(day, EventTime.OneOf(day, day));
        Assert.Equal(day, EventTime.Either(day, day));
    }

    [Fact]
    public void A_range_that_ends_before_it_begins_cannot_be_made() =>
        Assert.Throws<ArgumentException>(() => EventTime.Interval(EventTime.Year(2024), EventTime.Year(2023)));

    [Fact]
    public void A_range_joins_the_start_of_one_time_to_the_end_of_the_other() =>
        Assert.Equal("2024-05-01/2024-06-30", EventTime.Interval(T("2024-05-01/2024-05-09"), T("[2024-06-01..2024-06-30]")).ToString());

    [Theory]
    [InlineData("2024-05", "2024-05-07", true)]
    [InlineData("2024-05-07", "2024-05", false)]
    [InlineData("2024", "[2024-05-16..2024-05-31]", true)]
    [InlineData("2022-02/..", "2024-05", true)]
    [InlineData("2022-02/..", "2022-01-31", false)]
    [InlineData("[..2024-06-30]", "2024-05-07", true)]
    [InlineData("[2023-03,2024-03]", "2024-03-10", true)]
    [InlineData("[2023-03,2024-03]", "2023-10", false)]
    [InlineData("XXXX-01-24", "2024-01-24", true)]
    [InlineData("XXXX-01-24", "2024-01-25", false)]
    [InlineData("2024-01-24", "XXXX-01-24", false)]
    [InlineData("XXXX-01", "XXXX-01-24", true)]
    [InlineData("XXXX-12-30/XXXX-01-02", "2024-01-01", true)]
    [InlineData("2023-24", "2024-01-10", true)]
    [InlineData("2024-05~", "2024-05-07", true)]
    public void A_time_contains_what_says_the_same_more_finely(string wide, string fine, bool contains) =>
        Assert.Equal(contains, T(wide).Contains(T(fine)));

    [Theory]
    [InlineData("2024-05", "2024-05-31/2024-06-02", true)]
    [InlineData("2024-05", "2024-06", false)]
    [InlineData("../2024-04-26", "2024-04-26/..", true)]
    [InlineData("[2023-03,2024-03]", "2023-10", false)]
    [InlineData("XXXX-11", "2023-11-28", true)]
    [InlineData("XXXX-11", "2023-12", false)]
    [InlineData("XXXX-11", "XXXX-11-03", true)]
    [InlineData("XXXX-11", "2020/..", true)]
    [InlineData("XXXX-02-29", "2023-02", true)]
    public void Times_overlap_when_some_day_could_be_meant_by_both(string one, string other, bool overlaps) =>
        Assert.Equal(overlaps, T(one).Overlaps(T(other)));

    [Theory]
    [InlineData("2024-05-07", TimePrecision.Day)]
    [InlineData("2024-05~", TimePrecision.Month)]
    [InlineData("2024-23", TimePrecision.Season)]
    [InlineData("2024-34", TimePrecision.Season)]
    [InlineData("2024", TimePrecision.Year)]
    [InlineData("199X", TimePrecision.Decade)]
    [InlineData("19XX", TimePrecision.Century)]
    [InlineData("XXXX-01-24", TimePrecision.Day)]
    [InlineData("2024-05-16/2024-05-17", TimePrecision.Range)]
    [InlineData("[2023-03,2024-03]", TimePrecision.Range)]
    public void Precision_tells_how_finely_a_time_is_told(string edtf, TimePrecision precision) => Assert.Equal(precision, T(edtf).Precision);

    [Theory]
    [InlineData("2024-05~", true, false)]
    [InlineData("2024-05?", false, true)]
    [InlineData("2024-05-01/2024-06%", true, true)]
    [InlineData("2024-05", false, false)]
    public void Qualifiers_are_seen(string edtf, bool approximate, bool uncertain)
    {
        Assert.Equal(approximate, T(edtf).IsApproximate);
        Assert.Equal(uncertain, T(edtf).IsUncertain);
    }

    [Fact]
    public void Times_are_equal_by_value()
    {
        Assert.True(T("2024-05") == EventTime.Month(2024, 5));
        Assert.NotEqual(T("2024-05"), T("2024-05~"));
        Assert.Single(new HashSet<EventTime> { T("[2023-03,2024-03]"), T("[2023-03,2024-03]") });
    }
}
