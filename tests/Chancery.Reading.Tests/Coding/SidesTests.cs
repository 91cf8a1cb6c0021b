using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Who is meant as a side, and what only stands where a side would.</summary>
public sealed class SidesTests
{
    [Theory]
    [InlineData("Chad executed two men on Monday.", "kill TCD > -, occurred")]
    [InlineData("Danish police arrested three journalists on Monday.", "arrest DNK > -, occurred")]
    [InlineData("Chad detained at least 17 people on Monday.", "arrest TCD > -, occurred")]
    public void People_of_whom_nothing_tells_whose_they_are_still_suffer_the_act(string text, string act) => Assert.Contains(act, Acts.OfAll(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Hamas praised the attack on Israel.")]
    [InlineData("Hamas went on the air hours after more than a thousand Israelis were murdered.")]
    public void For_a_side_of_a_war_its_armed_group_strikes_where_it_is_named(string text) =>
        Assert.Contains("Hamas", English.Read(text, "2024-04-26").Events.SelectMany(e => e.Participants).Where(p => p.Role is ParticipantRole.Source).Select(p => p.Name));

    [Theory]
    [InlineData("Norway sanctioned Chad's intelligence ministry and its leader.", "sanction NOR > TCD,TCD")]
    [InlineData("The Danish army said its troops opened fire on Houthi rebels after they attacked a Norwegian tanker.", "attack YEM > NOR")]
    [InlineData("Chad sent shells to Russia amid the country's invasion of Ukraine.", "invade RUS > UKR")]
    public void A_pronoun_means_whoever_it_is_joined_to_or_who_is_dealt_with(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void What_a_church_says_of_itself_is_not_the_states_doing() =>
        Assert.DoesNotContain("cut-ties", Acts.OfAll("Norway jailed a priest. The church says it cut all ties with Chad last year."), StringComparison.Ordinal);

    [Fact]
    public void The_king_is_nobody_of_that_name() => Assert.DoesNotContain("LCA", Acts.OfAll("The Danish prime minister thanked the King for his help."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway reported an attack on the Chadian border that left three hurt.", "> TCD")]
    [InlineData("It was Norway's first part in the Russian offensive in Europe.", "> EUR")]
    [InlineData("Norway is busy evacuating hundreds of its citizens from Sudan.", "> SDN")]
    public void The_scene_of_an_act_does_not_suffer_it(string text, string target) => Assert.DoesNotContain(target, Acts.OfAll(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Denmark criticised the move to send tanks to Chad.", "military-aid")]
    [InlineData("Three Norwegian soldiers killed during Norway's ground offensive died by mistake.", "NOR > NOR")]
    [InlineData("Zelensky announced the latest dismissals in the army.", "dismissal")]
    public void Whoever_speaks_of_what_others_do_does_not_do_it(string text, string act) => Assert.DoesNotContain(act, Acts.OfAll(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("The friends of the Norwegians killed by Chadian troops came.", "Norwegians")]
    [InlineData("A Norwegian strike in Chad killed a Sudanese general.", "Sudanese general")]
    public void Those_killed_are_not_whose_friends_or_land_is_told(string text, string name) =>
        Assert.All(English.Read(text, "2024-04-26").Events.SelectMany(e => e.Participants).Where(p => p.Role is ParticipantRole.Target), p => Assert.Equal(name, p.Name));

    [Theory]
    [InlineData("Norwegians marched in Oslo against Chad's plan to build a dam.", "demonstrate NOR > TCD")]
    [InlineData("Norwegians marched in Oslo against a ban passed by Chadian lawmakers.", "demonstrate NOR > TCD")]
    [InlineData("Crowds marched in Oslo against a tax bill.", "demonstrate NOR > NOR")]
    public void A_protest_is_against_whoever_owns_what_it_is_against(string text, string act) => Assert.Contains(act, Acts.OfAll(text), StringComparison.Ordinal);

    [Fact]
    public void Breaking_an_accord_between_two_is_done_to_the_other() =>
        Assert.Contains("reject NOR > TCD", Acts.OfAll("Norwegian jets crossed the line, violating a 2019 agreement between Chad and Norway."), StringComparison.Ordinal);

    [Fact]
    public void Whoever_is_appointed_to_an_office_of_a_state_serves_it() =>
        Assert.Contains("appointment POL", Acts.OfAll("Former European Council President Donald Tusk was appointed prime minister of Poland on Monday."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Kherson city was liberated by Ukrainian forces.", "occupy UKR > RUS")]
    [InlineData("Zelensky vowed to liberate Russian-occupied Crimea.", "occupy UKR > RUS")]
    public void Own_land_is_won_back_from_whoever_holds_it(string text, string act) => Assert.Contains(act, Acts.OfAll(text), StringComparison.Ordinal);
}
