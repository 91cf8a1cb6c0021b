using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>An act at a gathering is where the gathering is.</summary>
public class OccasionTests
{
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
