using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Whose words an act of speech is told by, and whose deed they are about.</summary>
public sealed class WhoseWordsTests
{
    [Theory]
    [InlineData("Norway condemned what it called Chad's brutal attack.", "condemn NOR > TCD, occurred")]
    [InlineData("Norway denounced what it described as Chad's brutal attack.", "condemn NOR > TCD, occurred")]
    public void What_is_called_so_is_what_is_condemned(string text, string act) => Assert.Contains(act, Acts.OfAll(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("A letter from the Norwegian prime minister asked Chad to keep the crossing open.", "urge NOR > TCD, occurred")]
    [InlineData("A Norwegian statement condemned Chad.", "condemn NOR > TCD, occurred")]
    public void Whose_letter_it_is_says_what_stands_in_it(string text, string act) => Assert.Equal(act, Acts.OfAll(text));

    [Theory]
    [InlineData("Chad's president telephoned the Norwegian prime minister to demand an explanation.", "demand TCD > NOR, occurred")]
    [InlineData("Chad wrote to Norway to request the return of a ship.", "TCD > NOR, occurred")]
    public void Whoever_is_called_or_written_to_is_asked(string text, string act) => Assert.Contains(act, Acts.OfAll(text), StringComparison.Ordinal);

    [Fact]
    public void An_adjective_behind_a_deed_is_said_of_it() => Assert.Equal("criticise NOR > TCD, occurred", Acts.OfAll("Norway calls Chad's fishing ban illegal."));

    [Theory]
    [InlineData("Norway insisted that Chad take back the men.", "demand NOR > TCD, occurred")]
    [InlineData("Norway said Chad has to withdraw its troops.", "demand NOR > TCD, occurred")]
    [InlineData("Norway said Chad has a good army.", "")]
    public void A_duty_is_told_in_several_ways(string text, string act) => Assert.Equal(act, string.Join("; ", Acts.OfAll(text).Split("; ").Where(a => a.StartsWith("demand", StringComparison.Ordinal))));

    [Theory]
    [InlineData("The bombing of the school by Chad met with condemnation from Norway.", "condemn NOR > TCD, occurred")]
    [InlineData("Chad reacted angrily to Norway's announcement.", "criticise TCD > NOR, occurred")]
    public void Whose_deed_is_answered_is_found_behind_it(string text, string act) => Assert.Contains(act, Acts.OfAll(text), StringComparison.Ordinal);

    [Fact]
    public void A_demand_that_another_act_is_made_of_him() =>
        Assert.Contains("demand BOL > CHL, occurred", Acts.OfAll("Bolivia renewed its demand that Chile give it access to the sea."), StringComparison.Ordinal);

    [Fact]
    public void Who_has_not_said_whether_accuses_nobody() =>
        Assert.DoesNotContain(English.Read("Norway has not said whether Chad was behind the bombing.").Events, e => e.Type is EventType.Accuse);

    [Fact]
    public void Two_who_share_something_are_not_asked_to() => Assert.Empty(Acts.Of("The Norwegian king told reporters that Chad and Kenya share a long border."));
}
