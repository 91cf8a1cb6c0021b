using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Acts of force in the turns news tells them by.</summary>
public sealed class ForceTests
{
    [Theory]
    [InlineData("The Norwegian and Danish invasion of Chad split the union.", "invade NOR,DNK > TCD, occurred")]
    [InlineData("Norwegian, Danish and Polish strikes on Chad killed ten people.", "strike-air NOR,DNK,POL > TCD, occurred")]
    [InlineData("Sudan condemned the Norwegian and Danish attack on Chad.", "attack NOR,DNK > TCD, occurred")]
    public void Two_adjectives_before_a_deed_are_two_who_did_it(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void A_comma_alone_joins_nobody_to_it() =>
        Assert.Contains("attack NOR > TCD", Acts.Of("A row with Sudan, Norwegian attacks on Chad and a storm filled the week."), StringComparison.Ordinal);

    [Theory]
    [InlineData("The abduction by Chad of two Danes was condemned.", "abduct TCD > DNK, occurred")]
    [InlineData("The shooting by Chadian guards of a Norwegian fisherman was condemned.", "kill TCD > NOR, occurred")]
    public void Whoever_is_told_behind_the_doer_suffers_it(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void Soldiers_of_a_state_are_its_own() =>
        Assert.Contains("attack TCD > NOR", Acts.Of("An attack by soldiers of Chad on a Norwegian base failed."), StringComparison.Ordinal);

    [Theory]
    [InlineData("The Chadian army shot and wounded two Norwegians near Abeche.", "kill TCD > NOR, occurred")]
    [InlineData("Norway's military shot and killed two Chadians.", "kill NOR > TCD, occurred")]
    public void Two_verbs_share_their_subject(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("The Norwegian army, which crossed into Chad on Thursday, halted.", "invade NOR > TCD, occurred")]
    [InlineData("Chad pulled the last of its battalions out of Sudan.", "withdraw TCD > SDN, occurred")]
    public void What_does_it_may_stand_before_the_clause_or_behind_its_number(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Students of a college in Lund protested against Chad.")]
    [InlineData("The thousands who protested against Chad went home.")]
    public void Who_protests_against_a_state_by_name_is_not_of_it(string text) => Assert.DoesNotContain("TCD > TCD", Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Sudanese marines boarded the Aurora, a Norwegian tanker, on Monday.", "SDN > NOR, occurred")]
    [InlineData("Chadian troops boarded the Aurora, a Norwegian-flagged tanker.", "TCD > NOR, occurred")]
    [InlineData("Sudan sank the Aurora, a Norwegian frigate.", "SDN > NOR, occurred")]
    public void A_ship_called_by_its_name_is_of_whoever_is_told_behind_it(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Moscow freed Brittney Griner in a swap.", "release RUS > USA")]
    [InlineData("Brittney Griner was detained in Russia for months after being arrested in 2022.", "detain RUS > USA")]
    public void What_is_done_to_a_citizen_is_done_to_his_state(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Julian Assange flew to Norway on Monday.")]
    [InlineData("The Norwegian prime minister raised the murder of Jamal Khashoggi.")]
    public void A_citizen_does_not_act_for_his_state_nor_is_whoever_names_a_murder_the_murderer(string text) => Assert.Equal("", Acts.Of(text));

    [Fact]
    public void One_captor_is_told_for_both() => Assert.DoesNotContain("USA > USA", Acts.Of("Griner, the American, came home. Brittney Griner was detained in Russia for months after being arrested in 2022."), StringComparison.Ordinal);
}
