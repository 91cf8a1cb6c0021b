using Xunit;

namespace Chancery.Reading.Tests.Names;

/// <summary>Institutions, bodies and groups that do not say whose they are.</summary>
public sealed class InstitutionTests
{
    private const string Peru = "Peru's president addressed Peruvians in Lima on Monday. ";

    [Theory]
    [InlineData("the army")]
    [InlineData("the foreign ministry")]
    [InlineData("parliament")]
    [InlineData("the police")]
    [InlineData("the government")]
    public void An_institution_is_that_of_the_state_the_report_is_at_home_in(string words) => Assert.Equal("PER", Named.Codes(words, Peru + "Hours later " + words + " said it was ready."));

    [Theory]
    [InlineData("The army seized power on Monday.")]
    [InlineData("Peru and Chile met in Lima. Chile and Peru met in Santiago. The army seized power on Monday.")]
    public void Where_no_state_stands_out_it_is_undecided(string text) => Assert.Equal("", Named.Codes("the army", text));

    [Theory]
    [InlineData("The government in Berlin said no.", "the government", "DEU")]
    [InlineData("The government of President Emmanuel Macron said no.", "the government", "FRA")]
    public void Whose_it_is_may_follow(string text, string words, string code) => Assert.Equal(code, Named.Codes(words, Peru + text));

    [Theory]
    [InlineData("The African Union met on Monday. The bloc condemned Niger.", "the bloc", "African Union")]
    [InlineData("The European Union met on Monday. The 27-nation bloc condemned Niger.", "the 27-nation bloc", "European Union")]
    [InlineData("NATO met on Monday. The alliance condemned Russia.", "the alliance", "NATO")]
    [InlineData("Israel struck Hezbollah on Monday. The group fired back.", "the group", "Hezbollah")]
    [InlineData("Israel struck Hamas on Monday. The militants fired back.", "the militants", "Hamas")]
    [InlineData("The State Department was silent. The department had known.", "the department", "State Department")]
    public void A_noun_points_back_to_a_body_of_its_sort(string text, string words, string name) => Assert.Equal(name, Named.Names(words, text));

    [Fact]
    public void A_noun_with_another_noun_before_it_does_not() => Assert.Equal("", Named.Codes("the labour union", "The European Union met on Monday. The labour union called a strike."));

    [Fact]
    public void A_group_is_meant_by_its_noun_alone() =>
        Assert.Equal("POL", Named.Codes("the diplomats", "Russia expelled three Polish diplomats on Monday. The diplomats must leave within a week."));

    [Theory]
    [InlineData("Thousands marched in Lima on Monday.", "Thousands", "PER")]
    [InlineData("In Chile, protesters stormed a palace on Monday.", "protesters", "CHL")]
    [InlineData("Thousands watched on Monday.", "Thousands", "")]
    public void Crowds_are_of_the_country_they_act_in(string text, string words, string code) => Assert.Equal(code, Named.Codes(words, text));

    [Theory]
    [InlineData("Kenya's Supreme Court spoke on Monday.", "Supreme Court", "KEN")]
    [InlineData("Canada was angry. The House of Commons met in Ottawa.", "The House of Commons", "CAN")]
    [InlineData("Peru was angry. The Labour Party met in Lima.", "The Labour Party", "")]
    public void Bodies_of_one_name_are_told_apart(string text, string words, string code) => Assert.Equal(code, Named.Codes(words, text));

    [Theory]
    [InlineData("The Knesset met on Monday.", "The Knesset", "ISR")]
    [InlineData("G7 leaders met on Monday.", "G7 leaders", "G7")]
    [InlineData("Six world powers met on Monday.", "Six world powers", "P5P1")]
    public void A_name_of_its_own_needs_nothing_else(string text, string words, string code) => Assert.Equal(code, Named.Codes(words, text));

    [Fact]
    public void Who_is_told_of_above_tells_whose_army_it_is() =>
        Assert.Equal("ISR?", Named.Codes("the army", "Israel struck Lebanon on Monday. Lebanon struck Israel. Benjamin Netanyahu said that the army was ready."));

    [Theory]
    [InlineData("An embassy in Kyiv was closed.", "An embassy")]
    [InlineData("An envoy in Bangkok was called.", "An envoy")]
    public void Who_is_posted_abroad_is_of_another_state(string text, string words) => Assert.Equal("", Named.Codes(words, text));

    [Theory]
    [InlineData("Emmanuel Macron flew to the Chinese capital on Monday.", "the Chinese capital", "CHN")]
    [InlineData("Emmanuel Macron flew to the capital, Abuja, on Monday.", "the capital", "NGA")]
    public void A_capital_is_a_town(string text, string words, string code) => Assert.Equal(code, Named.Codes(words, text));

    [Theory]
    [InlineData("The summit of world leaders in Bali ended.", "world leaders", "")]
    [InlineData("The summit of leaders in Bali ended.", "leaders", "IDN")]
    public void World_leaders_are_not_of_the_place_they_meet_in(string text, string words, string code) => Assert.Equal(code, Named.Codes(words, text));

    [Fact]
    public void Kenyan_police_who_say_they_did_it_are_they() => Assert.Equal("KEN", Named.Codes("they", "Kenyan police said they had arrested two men."));

    [Fact]
    public void A_head_of_state_is_no_states_by_that_title_alone() =>
        Assert.Equal("-", Named.Codes("Juan Delgado", "It recognised Juan Delgado as head of state."));

    [Theory]
    [InlineData("Experts from the CIA travelled to Libya.", "experts", "USA")]
    [InlineData("A senior figure in Hamas condemned Norway.", "A senior figure", "PSE")]
    [InlineData("Chad's negotiating team condemned Norway.", "negotiating team", "TCD")]
    [InlineData("A team of Chadian officials visited Oslo.", "A team", "TCD")]
    [InlineData("Experts from Norway praised the film.", "experts", "")]
    public void Teams_and_experts_act_for_whose_body_they_are_of(string text, string words, string code) => Assert.Equal(code, Named.Codes(words, text));
}
