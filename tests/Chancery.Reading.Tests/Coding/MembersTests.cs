using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>What the members of an organisation do among themselves.</summary>
public sealed class MembersTests
{
    [Theory]
    [InlineData("EU foreign ministers met in Prague on Friday.", "meet EUR, occurred")]
    [InlineData("Nato leaders agreed on a plan on Friday.", "agree NATO, occurred")]
    [InlineData("Leaders of the African Union gathered in Nairobi on Saturday.", "meet AFU, occurred")]
    [InlineData("Southeast Asian leaders held a summit in Vientiane.", "summit ASEAN, occurred")]
    [InlineData("Ministers from ASEAN convened in Jakarta.", "meet ASEAN, occurred")]
    public void They_meet_and_agree(string text, string act) => Assert.Equal(act, Acts.Of(text));

    [Theory]
    [InlineData("German ministers met in Bonn on Friday.")]
    [InlineData("EU officials met farmers in Lyon on Friday.")]
    [InlineData("The EU agreed on Friday.")]
    public void A_state_or_a_body_alone_does_not(string text) => Assert.Empty(Acts.Of(text));
}
