using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Acts within a state whose doer or victim the words leave unowned.</summary>
public sealed class UnownedTests
{
    [Theory]
    [InlineData("Protests erupted across Peru on Friday.", "demonstrate PER >, occurred")]
    [InlineData("The French protests against the law went on for weeks.", "demonstrate FRA")]
    public void A_protest_is_where_it_breaks_out(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Former Peruvian president Alejandro Toledo was arrested on Tuesday.", "arrest PER > PER, occurred")]
    [InlineData("Kenya's finance minister, John Mbadi, was detained on Tuesday.", "detain KEN > KEN, occurred")]
    public void Whoever_holds_or_held_an_office_is_arrested_at_home(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Fact]
    public void People_are_arrested_by_the_country_where_it_happens() =>
        Assert.Equal("detain CHN > CAN, occurred", Acts.Of("Three Canadians were detained in Shanghai on Monday."));

    [Theory]
    [InlineData("Viktor Yanukovych ruled Ukraine for four years. Hundreds of thousands marched against him in the winter.", "demonstrate UKR > UKR, occurred")]
    [InlineData("Crowds marched through Santiago on Friday.", "demonstrate CHL >, occurred")]
    public void Crowds_are_of_the_place_where_they_march_or_of_whom_they_march_against(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Fact]
    public void Supporters_march_against_nobody() => Assert.DoesNotContain("> ECU", Acts.Of("Supporters marched through Quito on Friday."), StringComparison.Ordinal);

    [Theory]
    [InlineData("The African Union suspended Guinea on Monday, as it had suspended Gabon after the coup there.", "coup GAB")]
    [InlineData("The army seized power on Tuesday and detained the president of Niger, Mohamed Bazoum.", "coup NER")]
    public void A_coup_is_that_of_the_country_told_with_it(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void Gunmen_act_for_no_state() => Assert.Equal("attack - > FRA, occurred", Acts.Of("Gunmen attacked the French embassy on Monday."));

    [Theory]
    [InlineData("Analysts in Ankara expect a strike.")]
    [InlineData("The minister averted a strike in Ankara.")]
    [InlineData("Turkey's president spoke of protest.")]
    public void Bare_nouns_of_protest_tell_none(string text) => Assert.DoesNotContain("TUR > TUR", Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Ola Brekke won Norway's presidential election.", "election NOR >, occurred")]
    [InlineData("Ola Brekke won the Norwegian presidency on Sunday.", "election NOR >, occurred")]
    [InlineData("Ola Brekke won the club's election.", "")]
    [InlineData("Ola Brekke was elected to the hall of fame by the writers of America.", "")]
    public void Who_is_known_by_the_election_alone_is_of_the_state_that_votes(string text, string acts) => Assert.Equal(acts, Acts.Of(text));
}
