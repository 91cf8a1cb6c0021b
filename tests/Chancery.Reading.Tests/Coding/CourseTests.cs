using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>What is under way, and what lies ahead, by the words beside it.</summary>
public sealed class CourseTests
{
    [Theory]
    [InlineData("A Danish teacher is being held in Chad, her lawyer said.", "detain TCD > DNK, ongoing")]
    [InlineData("General Okoro said Sudan was shelling towns in Chad.", "SDN > TCD, ongoing")]
    [InlineData("A Danish teacher who has been detained in Chad for nearly two years wrote a book.", "detain TCD > DNK, ongoing")]
    [InlineData("The mother of a Danish teacher held in Chad wrote to him.", "detain TCD > DNK, ongoing")]
    public void What_is_being_done_goes_on(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Sudan has continued its attacks on Chad.", "attack SDN > TCD, ongoing")]
    [InlineData("Sudan has continued to shell towns in Chad.", "SDN > TCD, ongoing")]
    [InlineData("Kenya's president has started a three-day state visit to Norway.", "visit KEN > NOR, ongoing")]
    public void What_was_begun_or_has_continued_goes_on(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("A woman in Chad died after being arrested by Sudan's police.", "arrest SDN > TCD, occurred")]
    [InlineData("Reporters saw the smoke as Sudan's attack on Chad unfolded.", "attack SDN > TCD, occurred")]
    public void What_is_told_as_over_does_not(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void A_summit_somebody_is_invited_to_is_planned_whoever_comes() =>
        Assert.Contains("summit NATO, planned", Acts.OfAll("The king invited Emmanuel Macron to Oslo for the NATO summit."), StringComparison.Ordinal);

    [Fact]
    public void What_is_only_approved_is_still_to_be_done() =>
        Assert.Contains("deploy KEN > TCD, planned", Acts.Of("Kenya approved the deployment of its police to Chad."), StringComparison.Ordinal);

    [Fact]
    public void Who_denies_what_another_alleges_denies_no_allegation() =>
        Assert.Contains("accuse TCD > NOR, occurred", Acts.Of("Norway denies allegations by Chad that it sent the ship."), StringComparison.Ordinal);

    [Fact]
    public void Who_was_freed_is_held_no_more() =>
        Assert.DoesNotContain("detain TCD > DNK, ongoing", Acts.Of("Chad freed a Danish teacher held in Chad."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Prices rose as Sudan bombards Chad.", "SDN > TCD, ongoing")]
    [InlineData("Sudan's invasion of Chad entered a second week.", "invade SDN > TCD, ongoing")]
    [InlineData("Nobody sleeps as Sudan's attack on Chad rages.", "attack SDN > TCD, ongoing")]
    [InlineData("Macron spoke to reporters on the second day of a NATO summit in Oslo.", "summit NATO, ongoing")]
    public void What_takes_its_time_goes_on_beside_what_is_told(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Kenya's foreign minister has arrived in Oslo for talks with Norway's prime minister.", "talks KEN + NOR, planned")]
    [InlineData("Emmanuel Macron landed in Nairobi to meet the Kenyan president.", "meet FRA + KEN, planned")]
    public void What_somebody_comes_for_is_still_to_come(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void What_somebody_had_come_for_is_told_as_over() =>
        Assert.Contains("talks KEN + NOR, occurred", Acts.Of("Kenya's foreign minister, who flew to Oslo on Tuesday for talks with Norway's prime minister, praised the city."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Emmanuel Macron will seek help during his three-day visit to Kenya.", "visit FRA > KEN, planned")]
    [InlineData("Shares rose ahead of data and news, including a summit between Kenya and Norway.", "summit KEN + NOR, planned")]
    [InlineData("Norway will announce a new military aid package for Chad, two officials said.", "military-aid NOR > TCD, planned")]
    [InlineData("Many spoke about Norway's decision to send tanks to Chad.", "military-aid NOR > TCD, planned")]
    [InlineData("Emmanuel Macron is set to speak in Nairobi in late April when he visits Kenya.", "visit FRA > KEN, planned")]
    [InlineData("Emmanuel Macron's visit to Kenya next week shows how much he needs it.", "visit FRA > KEN, planned")]
    public void What_stands_beside_what_is_to_come_is_to_come(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway denied visas to reporters who wanted to cover Emmanuel Macron's trip to Oslo.", "visit FRA > NOR, occurred")]
    [InlineData("Sudan's army was able to sink a Chadian ship.", "attack SDN > TCD, occurred")]
    [InlineData("Karl Blom, who worked as Norway's finance minister for years before resigning, wrote a book.", "occurred")]
    [InlineData("Emmanuel Macron will meet the Kenyan president to discuss Sudan's invasion of Chad.", "invade SDN > TCD, occurred")]
    public void A_wish_or_a_plan_reaches_no_further_than_what_it_governs(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway and Chad were unable to reach an agreement on fishing.", "agree NOR + TCD, denied")]
    [InlineData("Norway will not be afraid to sanction Chad.", "sanction NOR > TCD, possible")]
    [InlineData("Norway is moving closer to providing Chad with tanks.", "military-aid NOR > TCD, possible")]
    public void What_one_cannot_or_does_not_mind_doing_is_not_done(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);
}
