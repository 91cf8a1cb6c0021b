using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Threats that hang on what another does, and acts that are told by what is not done.</summary>
public sealed class ConditionsTests
{
    [Theory]
    [InlineData("Chad vowed to take countermeasures if the Norwegian minister landed in Kampala.")]
    [InlineData("Chad said it would respond should Norway send its ships.")]
    [InlineData("Chad threatened to retaliate unless Norway lifted the embargo.")]
    public void Whose_deed_a_threat_hangs_on_is_threatened(string text) => Assert.Equal("threaten-force TCD > NOR, occurred", Acts.OfAll(text));

    [Fact]
    public void Who_will_strike_is_not_whom_the_threat_is_for() =>
        Assert.Contains("threaten-force NOR > TCD, occurred", Acts.OfAll("The Norwegian prime minister said Norway would not hesitate to strike Chadian bases."), StringComparison.Ordinal);

    [Fact]
    public void A_threat_that_somebody_warned_of_is_told() =>
        Assert.Equal("threaten-force NOR > TCD, occurred", Acts.OfAll("Norway reserves the right to retaliate against Chad, its foreign minister warned."));

    [Theory]
    [InlineData("Norway will not accept the Chadian proposal.", "reject-proposal NOR > TCD, occurred")]
    [InlineData("Norway did not take up Chad's offer.", "reject-proposal NOR > TCD, occurred")]
    [InlineData("Norway has not ruled out military action against Chad.", "threaten-force NOR > TCD, occurred")]
    public void What_is_not_done_can_be_the_act(string text, string acts) => Assert.Equal(acts, Acts.OfAll(text));

    [Theory]
    [InlineData("Norway accepted the Chadian proposal.")]
    [InlineData("Norway took up Chad's offer.")]
    [InlineData("Norway ruled out military action against Chad.")]
    public void What_is_done_is_not_read_as_what_is_not(string text) => Assert.DoesNotContain(English.Read(text).Events, e => e.Type is EventType.Reject or EventType.Threaten);

    [Theory]
    [InlineData("The African Union on Sunday gave Chad's military rulers one week to restore the president.", "ultimatum AFU > TCD, occurred")]
    [InlineData("Chad's law drew a furious rebuke from Norway.", "criticise NOR > TCD, occurred")]
    [InlineData("Norway pointed the finger at Chad over the leak.", "accuse NOR > TCD, occurred")]
    [InlineData("Norway called for an end to Chad's raids on the valley.", "appeal NOR > TCD, occurred")]
    [InlineData("Norway called for an end to the siege of Chad.", "")]
    public void Whom_it_is_said_to_is_found_behind_what_he_does(string text, string acts) => Assert.Equal(acts, string.Join("; ", Acts.OfAll(text).Split("; ").Where(a => !a.EndsWith("NOR >, occurred", StringComparison.Ordinal))));

    [Fact]
    public void What_one_needs_to_do_is_not_done() => Assert.Empty(Acts.Of("Norway needed to expel two Chadian diplomats to win the vote."));
}
