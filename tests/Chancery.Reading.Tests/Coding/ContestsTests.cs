using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Matches, which are no meetings, and what is stopped, which is no longer given.</summary>
public sealed class ContestsTests
{
    [Theory]
    [InlineData("Serbia and Switzerland meet in the World Cup on Friday.")]
    [InlineData("Chad and Sudan met in the group stage in 2019.")]
    [InlineData("Peru and Chile clashed in a World Cup qualifier.")]
    public void States_that_play_do_not_meet_or_fight(string text) => Assert.Equal("", Acts.Of(text));

    [Theory]
    [InlineData("The presidents of Egypt and Sudan met during the World Cup.", "meet EGY + SDN, occurred")]
    [InlineData("Ethiopia invaded Somalia during the World Cup.", "invade ETH > SOM, occurred")]
    public void Who_governs_or_invades_does_not_play(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Poland will stop supplying weapons to Ukraine.", "embargo POL > UKR, planned")]
    [InlineData("Sweden has ceased sending ammunition to Georgia.", "embargo SWE > GEO, occurred")]
    [InlineData("Kenya quit buying gas from Uganda.", "embargo KEN > UGA, occurred")]
    public void What_is_stopped_is_not_given_or_traded(string text, string act) => Assert.Equal(act, Acts.Of(text));

    [Fact]
    public void What_goes_on_is_given() => Assert.Contains("military-aid", Acts.Of("Norway will keep supplying arms to Georgia."), StringComparison.Ordinal);
}
