using CsCheck;
using Xunit;

namespace Chancery.Evaluation.Tests.Judging;

public sealed class TimeBoundsTests
{
    [Theory]
    [InlineData("2021-03", "2021-03-01/2021-03-31")]
    [InlineData("2024-02", "2024-02-01/2024-02-29")]
    [InlineData("2021", "2021-01-01/2021-12-31")]
    [InlineData("2021-05~", "2021-05?")]
    [InlineData("[2021-03-01..2021-03-31]", "2021-03")]
    [InlineData("[2021-03,2021-05]", "2021-03/2021-05")]
    [InlineData("2021-21", "2021-03/2021-05")]
    [InlineData("../2021-06-30", "[..2021-06-30]")]
    [InlineData("2021-06-30/..", "2021-06-30/")]
    public void Times_with_the_same_first_and_last_day_are_the_same(string one, string other) =>
        Assert.Equal(TimeBounds.Of(one), TimeBounds.Of(other));

    [Theory]
    [InlineData("2021-03-01", "2021-03")]
    [InlineData("2020-24", "2021-02-28", true)]
    [InlineData("2020-24", "2021-03-01", false)]
    [InlineData("2021-02/..", "../2021-02-01")]
    [InlineData("2021-02/..", "../2021-01-31", false)]
    [InlineData("[2021-03,2021-05]", "2021-04-07")]
    [InlineData("202X", "2021", false)]
    [InlineData("2021-02-30", "2021-02", false)]
    [InlineData("soon", "2021", false)]
    public void Times_touch_where_a_day_is_in_both(string one, string other, bool touch = true)
    {
        var (a, b) = (TimeBounds.Of(one)!.Value, TimeBounds.Of(other)!.Value);
        Assert.Equal(touch, a.Touches(b));
        Assert.Equal(touch, b.Touches(a));
        Assert.NotEqual(a, b);
    }

    [Theory]
    [InlineData(null, "2021-03-10", "../2021-03-10")]
    [InlineData(null, "2021-03-10", "2021-03-10/..")]
    [InlineData("2021-03-10~", "2021-03-10", null)]
    [InlineData("XXXX-01", null, "XXXX-01")]
    [InlineData(null, null, null)]
    public void What_the_day_of_publication_says_is_right_too(string? gold, string? published, string? said) =>
        Assert.Equal((true, true), TimeJudgement.Of(new() { Type = "AID", Time = gold }, said, published));

    [Theory]
    [InlineData("2021-03-10", "2021-03-10", null)]
    [InlineData("2021-03-09~", "2021-03-10", null)]
    [InlineData(null, "2021-03-10", "2021-03-10")]
    [InlineData(null, null, "../2021-03-10")]
    public void And_nothing_else(string? gold, string? published, string? said) =>
        Assert.False(TimeJudgement.Of(new() { Type = "AID", Time = gold }, said, published).Exact);

    [Fact]
    public void Any_text_can_be_compared_and_touching_is_mutual()
    {
        var texts = Gen.String[Gen.Char["0123X-~?%./[]{}, a"], 0, 25];
        Gen.Select(texts, texts).Sample((a, b) => TimeBounds.Of(a)!.Value.Touches(TimeBounds.Of(b)!.Value) == TimeBounds.Of(b)!.Value.Touches(TimeBounds.Of(a)!.Value));
    }

    [Fact]
    public void What_the_record_calls_one_day_or_month_has_the_bounds_the_record_gives_it() =>
        Gen.Int[0, 60_000].Select(d => new DateOnly(1900, 1, 1).AddDays(d)).Sample(day =>
            TimeBounds.Of($"{day:yyyy-MM}") == TimeBounds.Of($"{EventTime.Month(day.Year, day.Month).Earliest:yyyy-MM-dd}/{EventTime.Month(day.Year, day.Month).Latest:yyyy-MM-dd}"));
}
