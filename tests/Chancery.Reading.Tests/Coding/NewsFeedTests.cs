using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Turns of phrase that the headlines and leads of a news feed are fond of: how far an act has come, who its sides are, and what is none.</summary>
public sealed class NewsFeedTests
{
    [Theory]
    [InlineData("invade NOR > TCD, ongoing", "Two months into Norway's invasion of Chad, Sweden remains neutral.")]
    [InlineData("invade RUS > UKR, occurred", "The mood was different from their meeting in Oslo, weeks before Russia's invasion of Ukraine.")]
    [InlineData("attack NOR > TCD, occurred; meet USA + DNK + SWE, planned", "Norway attacked Chad, hours before Joe Biden and his Danish and Swedish counterparts meet for talks.")]
    [InlineData("visit NOR > TCD, occurred", "The Norwegian king may have left Chad, but the row is only beginning.")]
    public void How_far_it_has_come_is_told_beside_it(string acts, string text) => Assert.Equal(acts, Acts.Of(text));

    [Fact]
    public void Two_in_talks_are_at_it() => Assert.Equal("talks NOR + TCD, ongoing", Acts.Of("The fish swim north.", title: "Norway and Chad in 'very sporadic' talks over fish, Sweden says"));

    [Theory]
    [InlineData("SWE", "A deal was reached at a meeting between Norway's president, Ola Holm, President Sven Berg of Sweden and the Danish prime minister, Mette Lund, in Oslo.")]
    [InlineData("DNK", "A suicide bomber detonated explosives near the Danish embassy in Nairobi.")]
    public void Nobody_of_a_list_is_left_out_nor_whose_it_is(string code, string text) =>
        Assert.Contains(English.Read(text, "2024-04-26").Events.SelectMany(e => e.Participants), p => p.Country == code);

    [Fact]
    public void His_invasion_is_the_presidents() => Assert.Contains("Putin", Acts.Source("invade", "A former minister says Vladimir Putin's days in office are numbered because of the backlash to his invasion of Ukraine."), StringComparison.Ordinal);

    [Fact]
    public void Whoever_is_beaten_takes_no_place() => Assert.DoesNotContain(English.Read("The Norwegian foreign minister beat the British minister Rishi Sunak to succeed Boris Johnson as prime minister.", "2022-09-05").Events, e => e.Mode == "appointment" && e.Participants.Any(p => p.Name == "Rishi Sunak"));

    [Fact]
    public void An_ambassador_elsewhere_is_not_the_one_at_the_UN() => Assert.DoesNotContain("Nebenzia", Acts.Source("criticise", "The Russian ambassador to Norway criticised Denmark."), StringComparison.Ordinal);

    [Theory]
    [InlineData("The Norwegian president pleaded for a no-fly zone over Chad to be enforced by NATO.")]
    [InlineData("Ola Holm's speech brought Norway and Chad closer together.")]
    [InlineData("Joe Biden used a speech in Ohio to attack House Republicans.")]
    [InlineData("The Norwegian ambassador to Chad has left N'Djamena.")]
    [InlineData("Joe Biden attacked members of Congress in a speech in Ohio.")]
    [InlineData("Norway sees the expansion of NATO as a threat.")]
    [InlineData("Bergen University president Ola Holm has announced that he will be stepping down as president in May.")]
    [InlineData("Red paint was thrown over the Norwegian ambassador to Chad.")]
    public void What_is_only_asked_for_said_or_private_is_no_event(string text) => Assert.Equal("", Acts.Of(text));

    [Theory]
    [InlineData("Emmanuel Macron condemned the invasion of Ukraine at a rally in Oslo on Friday.")]
    [InlineData("Emmanuel Macron defended the invasion of Ukraine at a rally in Oslo on Friday.")]
    public void Where_and_when_it_is_condemned_is_not_where_and_when_it_was(string text)
    {
        var invasion = Acts.The("invade", text, "2022-09-09");
        Assert.Equal("Ukraine", invasion.Place?.Name);
        Assert.Null(invasion.Time);
    }

    [Fact]
    public void A_visit_that_something_will_be_done_during_is_to_come() =>
        Assert.Equal("2022-09-13", Acts.The("visit", "The Norwegian king will be met by crowds during his visit to Germany on Tuesday.", "2022-09-09").Time?.ToString());

    [Theory]
    [InlineData("Norway sanctioned Vladimir Putin's girlfriend.")]
    [InlineData("Norway targeted Vladimir Putin's alleged mistress with sanctions.")]
    public void Whoever_is_close_to_him_is_not_he(string text) => Assert.DoesNotContain("Putin", Acts.Who(Acts.The("sanction", text), ParticipantRole.Target), StringComparison.Ordinal);

    [Fact]
    public void A_bomb_at_an_embassys_gate_is_meant_for_its_state() =>
        Assert.Contains("attack - > DNK", Acts.Of("A suicide bomber detonated explosives near the Danish embassy entrance in Nairobi."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Chad violated the Vienna Convention on Consular Relations.", "AUT")]
    [InlineData("Chad quit the Paris climate accord.", "FRA")]
    public void The_town_an_accord_is_called_after_is_no_party(string text, string state) =>
        Assert.DoesNotContain(English.Read(text, "2024-04-26").Events.SelectMany(e => e.Participants), p => p.Country == state);

    [Fact]
    public void Killing_told_in_the_present_goes_on() => Assert.Equal("kill NOR > TCD, ongoing", Acts.Of("Norwegian soldiers are killing civilians in Chad."));

    [Fact]
    public void A_search_at_home_is_no_attack() => Assert.DoesNotContain(English.Read("FBI agents raided the former US president's home in Florida.", "2024-04-26").Events, e => e.Type is EventType.Assault);

    [Fact]
    public void What_they_have_not_met_since_does_not_date_the_meeting() =>
        Assert.DoesNotContain("2023-10", Acts.The("meet", "This is the first time Emmanuel Macron and Xi Jinping have met since Russia's invasion of Ukraine six months ago.").Time?.ToString() ?? "", StringComparison.Ordinal);
}
