using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>What counts as an event, by the rules of the codebook.</summary>
public sealed class CodebookTests
{
    [Theory]
    [InlineData("France praised French farmers on Monday.")]
    [InlineData("Macron met the French prime minister on Monday.")]
    [InlineData("The French parliament condemned the French government.")]
    public void What_a_state_does_within_itself_is_out(string text) => Assert.Empty(Acts.Of(text));

    [Theory]
    [InlineData("Nigerian police arrested protesters in Lagos on Monday.", "arrest NGA > NGA, occurred")]
    [InlineData("Emmanuel Macron was re-elected president of France in 2022.", "election FRA >, occurred")]
    public void Force_and_changes_of_office_count_without_a_foreign_party(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Fact]
    public void A_meeting_held_on_a_visit_is_an_event_beside_it() =>
        Assert.Equal(
            ["meet FRA + DEU, occurred", "visit FRA > DEU, occurred"],
            Acts.Of("Macron visited Germany and met Scholz in Berlin on Monday.").Split("; ").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("France said that Germany had strong ties with Poland.")]
    [InlineData("France and Germany have strong ties.")]
    [InlineData("Relations between France and Germany improved.")]
    public void Saying_and_standing_relations_are_no_events(string text) => Assert.Empty(Acts.Of(text));

    [Theory]
    [InlineData("Macron urged Russia to withdraw from Ukraine.", "urge FRA > RUS, occurred")]
    [InlineData("France demanded that Russia withdraw its troops from Ukraine.", "demand FRA > RUS, occurred")]
    [InlineData("Russia accused Poland of attacking Belarus.", "accuse RUS > POL, occurred")]
    [InlineData("Russia threatened to attack Poland.", "threaten-force RUS > POL, occurred")]
    public void What_is_demanded_threatened_or_alleged_is_no_event(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Fact]
    public void A_visit_one_is_invited_to_is_possible() =>
        Assert.Equal("invite CHN > FRA, occurred; visit FRA > CHN, possible", Acts.Of("Xi Jinping invited Emmanuel Macron to visit China in May."));

    [Fact]
    public void A_meeting_agreed_to_is_planned() =>
        Assert.Equal("agree FRA > DEU, occurred; meet FRA + DEU, planned", Acts.Of("France agreed to meet Germany in May."));

    [Fact]
    public void What_is_demanded_is_kept_in_words() =>
        Assert.Equal("to withdraw from Ukraine", Acts.The("urge", "Macron urged Russia to withdraw from Ukraine.").About);

    [Fact]
    public void An_accord_broken_is_rejected_and_its_party_the_target() =>
        Assert.Equal("reject RUS > UKR, occurred", Acts.Of("Russia broke the ceasefire with Ukraine on Monday."));

    [Theory]
    [InlineData("Bayern Munich will visit Madrid on Tuesday.")]
    [InlineData("Arsenal beat Bayern Munich in London on Tuesday.")]
    [InlineData("Germany beat France 2-1 in Lyon on Saturday.")]
    [InlineData("England striker Harry Kane attacked the French defence on Saturday.")]
    [InlineData("Tourists from Germany visited Greece last year.")]
    [InlineData("The band begins a tour of Japan in May.")]
    [InlineData("The Rolling Stones will visit Poland in May.")]
    [InlineData("Volkswagen executives visited China on Monday.")]
    public void Sport_tourism_bands_and_business_are_none(string text) => Assert.Empty(Acts.Of(text));

    [Theory]
    [InlineData("France condemned Iran on Monday.")]
    [InlineData("Iran was condemned by France on Monday.")]
    [InlineData("France's condemnation of Iran was harsh.")]
    [InlineData("Iran, which France condemned on Monday, protested.")]
    public void Every_form_reads_as_the_plain_one(string text) => Assert.Equal("condemn FRA > IRN, occurred", Acts.Of(text));

    [Theory]
    [InlineData("France, Germany and Italy condemned Iran on Monday.", "condemn FRA,DEU,ITA > IRN, occurred")]
    [InlineData("France condemned Iran and Belarus on Monday.", "condemn FRA > IRN,BLR, occurred")]
    [InlineData("Macron and Scholz met in Berlin on Monday.", "meet FRA + DEU, occurred")]
    [InlineData("Talks between Iran and Iraq were held in Baghdad on Monday.", "talks IRN + IRQ, occurred")]
    [InlineData("Iran and Iraq held talks in Baghdad on Monday.", "talks IRN + IRQ, occurred")]
    public void All_who_are_joined_take_part(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Theory]
    [InlineData("Mikhail Gorbachev died on Tuesday.", "")]
    [InlineData("Queen Elizabeth II of the United Kingdom died in September 2022.", "death GBR >, occurred")]
    public void A_death_changes_an_office_only_while_it_is_held(string text, string acts) => Assert.Equal(acts, Acts.Of(text));
}
