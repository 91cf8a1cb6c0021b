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

    [Theory]
    [InlineData("Norway has yet to attack Chad.")]
    [InlineData("Russian forces would have succeeded in capturing Kyiv without Western aid.")]
    [InlineData("North Korea launched a mock attack on South Korea on Friday.")]
    [InlineData("Norway gave Kyiv guns to defend against Russian missile attacks.")]
    [InlineData("Emmanuel Macron will present his plan on Tuesday, likely triggering protests in France.")]
    public void What_did_not_happen_is_not_told_as_done(string text) => Assert.DoesNotMatch("(attack|occupy|strike-air|demonstrate) .*occurred", Acts.Of(text));

    [Theory]
    [InlineData("Joe Biden has sent the jets ahead of his meeting with President Zelensky.", "meet USA + UKR, planned")]
    [InlineData("The Ukrainian president to meet Rishi Sunak in the first wartime trip to the UK.", "meet UKR + GBR, planned")]
    [InlineData("Biden and Xi Jinping held their long-awaited meeting on Monday.", "meet USA + CHN, occurred")]
    [InlineData("The two Koreas meet to agree on a pact.", "meet PRK + KOR, occurred")]
    public void How_far_a_meeting_has_come_is_told_by_the_words_around_it(string text, string act) => Assert.Equal(act, string.Join("; ", Acts.OfAll(text).Split("; ").Where(a => a.StartsWith("meet", StringComparison.Ordinal) || a.StartsWith("agree", StringComparison.Ordinal))));

    [Fact]
    public void Whoever_is_accused_of_its_attack_attacked() => Assert.Contains("strike-air UKR > RUS, occurred", Acts.Of("Russia on Wednesday accused Ukraine of its largest drone attack in the war so far."));

    [Fact]
    public void What_was_not_said_is_no_criticism() => Assert.DoesNotContain("criticise", Acts.OfAll("Emmanuel Macron met Benjamin Netanyahu on Thursday without publicly criticizing Israel."));

    [Fact]
    public void A_summit_is_told_of_only_with_a_day_or_a_place()
    {
        Assert.Contains("summit", Acts.Of("The G20 summit opened in Bali on Tuesday."));
        Assert.Empty(Acts.Of("First at the G20 summit, and now at home, the two are popular."));
    }

    [Fact]
    public void Two_leaders_who_meet_for_a_summit_meet_once() =>
        Assert.Equal("meet USA + CHN, occurred", Acts.Of("President Joe Biden and Chinese President Xi Jinping met in Lima for a summit on Monday."));

    [Fact]
    public void What_somebody_is_too_weak_to_do_is_not_done() => Assert.Empty(Acts.OfAll("The army of Norway is too weak to attack Chad."));
}
