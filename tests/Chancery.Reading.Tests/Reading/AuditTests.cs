using Xunit;

namespace Chancery.Reading.Tests.Reading;

public sealed class AuditTests
{
    [Theory]
    [InlineData("Anti-Israel protesters marched through Paris on Monday.", "demonstrate FRA > ISR, occurred")]
    [InlineData("Thousands joined an anti-Russian rally in Tbilisi.", "demonstrate GEO > RUS, occurred")]
    [InlineData("Thousands protested in Colombo over Norway's decision to stay away.", "demonstrate LKA > NOR, occurred")]
    public void A_protest_named_for_whom_it_is_against_is_against_them(string text, string act) => Assert.Contains(act, Acts.Of(text));

    [Theory]
    [InlineData("A pro-Palestine protest in London will go ahead.")]
    [InlineData("A protest in solidarity with Ukraine was held in Warsaw on Sunday.")]
    public void A_protest_for_somebody_abroad_is_not_against_those_who_govern_where_it_is_held(string text) =>
        Assert.Matches("demonstrate (GBR|POL) >,", Acts.OfAll(text));

    [Fact]
    public void A_protest_over_prices_is_against_those_who_govern() => Assert.Contains("demonstrate LKA > LKA, occurred", Acts.Of("Thousands protested in Colombo over fuel prices."));

    [Fact]
    public void Two_leaders_who_meet_for_a_summit_meet_once() =>
        Assert.Equal("meet USA + CHN, occurred", Acts.Of("President Joe Biden and Chinese President Xi Jinping met in Lima for a summit on Monday."));

    [Fact]
    public void What_somebody_is_too_weak_to_do_is_not_done() => Assert.Empty(Acts.OfAll("The army of Norway is too weak to attack Chad."));
}
