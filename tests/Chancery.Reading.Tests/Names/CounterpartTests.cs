using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Names;

/// <summary>Counterparts of one country and of several; what bears a name of its own and is told whose it is.</summary>
public class CounterpartTests
{
    [Theory]
    [InlineData("Singaporean ministers held talks with their Australian counterparts in Canberra.", "talks SGP + AUS, occurred")]
    [InlineData("Antony Blinken met his French and German counterparts in Addis Ababa.", "meet USA + FRA + DEU, occurred")]
    [InlineData("Antony Blinken met his French counterpart in Paris.", "meet USA + FRA, occurred")]
    public void Counterparts_are_those_of_the_countries_told(string text, string act) => Assert.Equal(act, Acts.Of(text));

    [Theory]
    [InlineData("Kenya fined the Danish brewer Orsund on Friday.", "sanction KEN > DNK, occurred")]
    [InlineData("The Danish brewer Orsund attacked its rival Fjell.", "")]
    public void A_firm_with_a_name_is_acted_upon_for_its_country_and_does_not_act_for_it(string text, string act) => Assert.Equal(act, Acts.Of(text));
}
