using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

public sealed class FirstPersonTests
{
    [Theory]
    [InlineData("\"We strongly condemn the raid by Chad,\" Sudan's foreign minister said.", "condemn SDN > TCD")]
    [InlineData("\"I thank Ghana for its help,\" Togo's president said on Monday.", "thank TGO > GHA")]
    [InlineData("\"Chad attacked us at dawn,\" Sudan's president said.", "attack TCD > SDN")]
    [InlineData("\"We urge Chad to show restraint,\" foreign ministers from Norway and Togo said on Monday.", "urge NOR,TGO > TCD")]
    public void I_and_we_are_whoever_the_sentence_says_is_speaking(string text, string expected) =>
        Assert.Contains(expected, Acts.OfAll(text));

    [Fact]
    public void The_health_body_is_no_pronoun() =>
        Assert.Contains(English.Unsparing.Read(new("-", "The WHO has praised Ghana for its work.")).Events, e => e.Participants.Any(p => p.Country is "WHO"));
}
