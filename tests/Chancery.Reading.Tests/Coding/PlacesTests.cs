using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Where an act happens, when the words for the place do not hang on the act's own.</summary>
public class PlacesTests
{
    [Theory]
    [InlineData("attack", "An Ethiopian rocket hit a depot in the northern city of Asmara, Eritrea.", "Asmara")]
    [InlineData("kill", "Kenyan forces killed three Somalis in Mogadishu.", "Mogadishu")]
    public void Where_those_are_who_are_attacked_the_attack_is(string mode, string text, string place) =>
        Assert.Equal(place, Acts.The(mode, text).Place?.Name);

    [Fact]
    public void What_a_place_is_called_behind_its_kind_is_its_name() =>
        Assert.Equal("Ulaanbaatar", Acts.The("demonstrate", "Thousands of Mongolians protested in the capital, Ulaanbaatar, on Friday.").Place?.Name);

    [Theory]
    [InlineData("Chad asked for help. Sudan attacked the country on Monday.")]
    [InlineData("Officials in Chad asked for help after Sudanese attacks on the country.")]
    public void The_country_that_is_attacked_is_another_than_the_attacker_and_the_place(string text) =>
        Assert.Equal("Chad", Acts.The("attack", text).Place?.Name);

    [Theory]
    [InlineData("meet", "Macron met Modi on the sidelines of the G20 summit in New Delhi on Sunday.", "New Delhi")]
    [InlineData("talks", "Blinken held talks with Wang Yi at a security conference in Munich.", "Munich")]
    [InlineData("sign", "Turkey and Greece signed a pact during a trade forum in Vilnius.", "Vilnius")]
    public void Where_the_gathering_is_the_act_is(string mode, string text, string place) =>
        Assert.Equal(place, Acts.The(mode, text).Place?.Name);

    [Theory]
    [InlineData("meet", "In Cairo, Macron met Modi on the sidelines of the G20 summit.", "Cairo")]
    [InlineData("meet", "Macron met Modi after the summit in New Delhi.", null)]
    public void A_place_of_its_own_counts_first_and_what_was_before_is_no_occasion(string mode, string text, string? place) =>
        Assert.Equal(place, Acts.The(mode, text).Place?.Name);
}
