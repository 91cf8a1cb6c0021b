using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>What firms, schools, teams and the police do is no act of states, whatever its words.</summary>
public sealed class PrivateMattersTests
{
    [Theory]
    [InlineData("Kofi Mensah, Ghana's former finance minister, will become president of the University of Accra.")]
    [InlineData("The president of Norway's football federation resigned on Monday.")]
    [InlineData("The Norwegian minister Ola Lien is leaving her position as a top executive at a bank.")]
    [InlineData("Chad shut down the refinery days before its planned inauguration.")]
    [InlineData("Ola Lien, once Norway's prime minister, was seen leaving the party's head office.")]
    public void The_offices_of_schools_and_firms_are_none_of_a_state(string text) => Assert.DoesNotContain(English.Read(text, "2024-04-26").Events, e => e.Type is EventType.Office);

    [Theory]
    [InlineData("Ola Lien, a candidate to succeed Norway's prime minister, spoke in Oslo.")]
    [InlineData("Ola Lien, Norway's former foreign minister, is tipped to become president of Norway.")]
    [InlineData("Norway's prime minister, Ola Lien, became one of the loudest leaders of Europe.")]
    [InlineData("The Oslo-installed governor, Ola Lien, blamed the weather.")]
    [InlineData("Idriss Deby, the president of Chad, nearly died in May.")]
    public void An_office_run_for_or_only_borne_is_not_taken(string text) => Assert.DoesNotContain(English.Read(text, "2024-04-26").Events, e => e.Type is EventType.Office);

    [Theory]
    [InlineData("Ola Lien became prime minister of Norway on Monday.")]
    [InlineData("Norway's newly elected prime minister, Ola Lien, flew home.")]
    public void An_office_taken_is_news(string text) => Assert.Contains(English.Read(text, "2024-04-26").Events, e => e.Type is EventType.Office);

    [Theory]
    [InlineData("Police in Norway arrested a man after a robbery.")]
    [InlineData("A woman was shot by police in Oslo.")]
    public void Of_whom_nothing_is_told_is_no_identified_actor(string text) => Assert.Equal("", Acts.Of(text));

    [Fact]
    public void A_man_whose_country_is_told_is_one() => Assert.Equal("arrest NOR > TCD, occurred", Acts.Of("Police in Norway arrested a Chadian man after a robbery."));

    [Theory]
    [InlineData("Norway declared a state of emergency on Friday.")]
    [InlineData("Chad's government extended the lockdown.")]
    public void A_curfew_at_home_is_a_states_own_affair(string text) => Assert.Equal("", Acts.Of(text));

    [Theory]
    [InlineData("Norway began a tour of Chad with a win in the first T20.")]
    [InlineData("Two Norwegian cargo planes landed in Chad on Monday.")]
    public void Teams_and_freight_pay_no_visits(string text) => Assert.DoesNotContain("visit", Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("The prime minister of Norway, Ola Lien, attacked Chad as a land of liars.", "criticise NOR > TCD, occurred")]
    [InlineData("Ola Lien, Norway's prime minister, renewed her attack on Chad over its debts.", "criticise NOR > TCD, occurred")]
    public void Who_attacks_a_state_for_what_it_is_does_so_in_words(string text, string act) => Assert.Equal(act, Acts.Of(text));

    [Theory]
    [InlineData("Norway and Chad will hold combat exercises in May.", "exercise NOR + TCD, planned")]
    [InlineData("The navies of Norway, Chad and Sudan conducted exercises off the coast.", "exercise NOR + TCD + SDN, occurred")]
    public void Who_drills_with_another_exercises_with_him(string text, string act) => Assert.Equal(act, Acts.Of(text));

    [Fact]
    public void What_was_not_done_is_not_asked_for() => Assert.Equal("", Acts.Of("Norway's prime minister said that Chad should have learned more."));
}
