using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Names;

/// <summary>Owners and adjectives that do not stand right before what they belong to.</summary>
public sealed class PossessorTests
{
    [Theory]
    [InlineData("Chad condemned Sudan's \"cruel\" raid on Friday.", "condemn TCD > SDN, occurred")]
    [InlineData("Chad condemned Sudan's long and unlawful attack on Friday.", "condemn TCD > SDN, occurred")]
    [InlineData("Chad condemned the Sudanese drone and missile strikes on Friday.", "condemn TCD > SDN, occurred")]
    public void What_describes_a_deed_may_stand_between(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void Another_phrase_may_not() => Assert.DoesNotContain("RUS > RUS", Acts.Of("Kim came to a port in Russia's far east for a raid on Finland."), StringComparison.Ordinal);

    [Fact]
    public void An_adjective_of_two_words_may_be_joined_to_another() =>
        Assert.Equal("talks KOR + JPN, occurred", Acts.Of("South Korean and Japanese officials discussed trade in Busan."));

    [Fact]
    public void A_short_name_in_brackets_is_passed_over() => Assert.Contains("RUS > JPN", Acts.Of("Federal Security Service (FSB) agents arrested a Japanese diplomat."), StringComparison.Ordinal);

    [Fact]
    public void Two_owners_joined_are_both_meant() => Assert.Equal("talks TCD + SDN, occurred", Acts.Of("Chad and Sudan's talks went on overnight."));

    [Theory]
    [InlineData("Putin visited the port city of Mariupol on Friday.", "visit RUS > UKR, occurred")]
    [InlineData("Putin visited Ukrainian territory on Friday.", "visit RUS > UKR, occurred")]
    public void A_town_or_territory_is_the_land_of_its_state(string text, string act) => Assert.Equal(act, Acts.Of(text));

    [Fact]
    public void The_allies_of_a_bloc_are_of_the_bloc() => Assert.Equal("EUR", Named.Codes("European allies", "The US and its European allies urged Russia to leave."));

    [Fact]
    public void A_person_without_a_name_may_be_he() => Assert.Contains("accuse RUS > NOR", Acts.Of("Russia arrested a Norwegian journalist, accusing him of spying."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway arrested three lawyers of the Chadian president.", "three lawyers", "TCD")]
    [InlineData("Norway arrested a businessman from Chad.", "a businessman", "TCD")]
    [InlineData("Norway bought a tanker from Chad.", "a tanker", "")]
    [InlineData("The officers who seized power in Niger accused France.", "The officers", "NER")]
    [InlineData("The junta that toppled Niger's president accused France.", "The junta", "NER")]
    [InlineData("The soldiers who took Goma accused France.", "The soldiers", "")]
    public void People_are_of_the_state_of_whom_they_serve_of_where_they_are_from_or_of_what_they_took(string text, string words, string codes) => Assert.Equal(codes, Named.Codes(words, text));
}
