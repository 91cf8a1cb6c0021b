using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>What is feared, guessed, rumoured, threatened or prevented is not told as done.</summary>
public sealed class NotDoneTests
{
    [Theory]
    [InlineData("Macron is set to leave Paris on Tuesday for the start of a trip to Poland.")]
    [InlineData("Macron prepares to embark on his first trip to Poland.")]
    [InlineData("Macron was heading to Poland on Monday.")]
    [InlineData("French president's visit to Poland expected to focus on trade")]
    public void A_visit_its_verb_has_still_to_begin_is_planned(string text) => Assert.Equal("planned", Acts.The("visit", text).Status.ToString().ToLowerInvariant());

    [Theory]
    [InlineData("The judges stopped Joseph Kabila, the president of Congo, from taking office.")]
    [InlineData("The report raised concerns over whether Chad plans an attack on Sudan.")]
    [InlineData("Chad massed its troops in the north, perhaps attacking Sudan.")]
    [InlineData("Chad has stepped up threats to invade Sudan.")]
    [InlineData("The market fell on fears of an attack by Chad on Sudan.")]
    [InlineData("The market fell amid fears Chad could attack Sudan.")]
    public void What_is_kept_from_happening_guessed_or_feared_is_no_event(string text) => Assert.DoesNotContain(English.Read(text, "2024-04-26").Events, e => e.Type is EventType.Assault or EventType.Office);

    [Theory]
    [InlineData("Sudan is braced for a Chadian attack.", "attack")]
    [InlineData("Sudan is prepared for probable Chadian attacks.", "attack")]
    [InlineData("Chad would sign a treaty with Sudan if it won the war.", "sign")]
    [InlineData("Chad is seeking the arrest of two Sudanese officials.", "arrest")]
    [InlineData("The European Union has criticised the Taliban since taking power in Afghanistan.", "inauguration")]
    [InlineData("The heat was followed by flooding in Pakistan that killed nine people.", "kill")]
    public void What_is_only_sought_or_done_by_another_is_no_act_of_who_stands_near(string text, string mode) => Assert.DoesNotContain(English.Read(text, "2024-04-26").Events, e => e.Mode == mode);

    [Theory]
    [InlineData("Chad mulls arming Sudan.")]
    [InlineData("Chad considers arming Sudan.")]
    [InlineData("Chad is talking to allies about arming Sudan.")]
    public void What_is_mulled_is_possible(string text) => Assert.Equal("military-aid TCD > SDN, possible", Acts.OfAll(text));

    [Theory]
    [InlineData("Chad is ready for its counteroffensive against Sudan.", "attack TCD > SDN, planned")]
    [InlineData("Macron will travel to Poland, becoming the first French president to visit the country in ten years.", "visit FRA > POL, planned")]
    public void What_is_prepared_or_comes_with_a_plan_is_planned(string text, string act) => Assert.Equal(act, Acts.Of(text));

    [Fact]
    public void What_is_joined_to_the_object_and_acts_itself_is_not_done_to() =>
        Assert.Contains("invade TCD > SDN, occurred", Acts.OfAll("The rich left after Chad invaded Sudan and Egypt imposed sanctions."), StringComparison.Ordinal);

    [Fact]
    public void Who_uses_a_weapon_attacks_and_not_who_made_it() =>
        Assert.Equal("attack TCD > SDN, occurred", Acts.Of("The report spoke of Turkish drones used by Chad to attack Sudan."));

    [Fact]
    public void What_the_council_calls_on_a_state_to_do_is_not_the_councils_doing() =>
        Assert.DoesNotContain(English.Read("The European Union voted to call for Chad to withdraw from Sudan.", "2024-04-26").Events, e => e.Type is EventType.Retreat);

    [Fact]
    public void A_false_report_of_an_act_says_that_it_was_not_done() =>
        Assert.Equal("invade TCD > SDN, denied", Acts.Of("The channel aired false reports of a Chadian invasion of Sudan."));

    [Theory]
    [InlineData("Biden's re-election bid worried the party.")]
    [InlineData("The threat of a Chadian invasion of Sudan kept traders away.")]
    [InlineData("NATO met to discuss military aid for Ukraine.")]
    public void A_bid_a_threat_or_a_subject_of_talks_is_not_the_act(string text) => Assert.DoesNotContain(English.Read(text, "2024-04-26").Events, e => e.Type is EventType.Office or EventType.Assault or EventType.Aid);

    [Theory]
    [InlineData("The ministers averted an attack by Chad on Sudan.")]
    [InlineData("France accused Chad of a role in killing the president of Sudan.")]
    [InlineData("There was no evidence of Chadian soldiers having attacked Sudan.")]
    [InlineData("The negotiations to end the invasion dragged on without Chad attacking anybody.")]
    public void What_is_averted_alleged_or_not_proven_is_not_told(string text) => Assert.DoesNotContain(English.Read(text, "2024-04-26").Events, e => e.Type is EventType.Assault or EventType.Retreat);

    [Theory]
    [InlineData("When Macron visits Poland the roads will be closed.")]
    [InlineData("Macron will see the border as part of his visit to Poland.")]
    public void A_visit_that_a_coming_act_belongs_to_is_planned(string text) => Assert.Equal("planned", Acts.The("visit", text).Status.ToString().ToLowerInvariant());

    [Fact]
    public void A_proposed_package_of_sanctions_is_possible() =>
        Assert.Equal("sanction EUR > RUS, possible", Acts.Of("She is named in the proposed package of European Union sanctions against Russia."));

    [Fact]
    public void To_say_that_an_attack_is_no_crime_denies_no_attack() =>
        Assert.Equal("attack TCD > SDN, occurred", Acts.Of("Chad's attack on Sudan was not a mistake."));
}
