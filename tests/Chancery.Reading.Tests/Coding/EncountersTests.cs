using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Meetings and calls told by plain words, and bodies that meet.</summary>
public sealed class EncountersTests
{
    [Theory]
    [InlineData("Emmanuel Macron will see Olaf Scholz later today.", "meet FRA + DEU, planned")]
    [InlineData("After seeing Emmanuel Macron on Thursday, Olaf Scholz flew to Oslo.", "meet DEU + FRA, occurred")]
    [InlineData("Emmanuel Macron called Olaf Scholz on Tuesday.", "call FRA + DEU, occurred")]
    public void Statesmen_meet_whom_they_see_and_telephone_whom_they_call(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Emmanuel Macron sees Olaf Scholz as a friend.")]
    [InlineData("Emmanuel Macron saw Olaf Scholz leave the hall.")]
    [InlineData("Emmanuel Macron called Olaf Scholz wise.")]
    [InlineData("The Norwegian actor called Olaf Scholz on Tuesday.")]
    public void But_not_where_the_words_mean_something_else(string text) => Assert.Equal("", Acts.Of(text));

    [Theory]
    [InlineData("The Arab League will meet on Monday.", "meet ARL, planned")]
    [InlineData("The African Union convened an emergency meeting on Sudan.", "meet AFU, occurred")]
    [InlineData("An Arab League meeting took place in Cairo on Monday.", "meet ARL, occurred")]
    [InlineData("Chile has asked for a meeting of the Security Council, which will take place on Monday.", "meet UNO, planned")]
    public void An_organisation_meets(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("A European meeting took place on Monday.")]
    [InlineData("The Norwegian parliament will meet on Monday.")]
    public void But_no_continent_and_no_parliament(string text) => Assert.Equal("", Acts.Of(text));

    [Theory]
    [InlineData("Olaf Scholz was to have gone to Ankara in March.", "visit DEU > TUR, cancelled")]
    [InlineData("Olaf Scholz was to have met William Ruto on Monday.", "meet DEU + KEN, cancelled")]
    public void What_was_to_have_been_done_was_not(string text, string act) => Assert.Equal(act, Acts.Of(text));

    [Fact]
    public void Each_is_met_apart_in_separate_meetings() =>
        Assert.Equal("meet USA + EGY, occurred; meet USA + JOR, occurred", Acts.Of("Antony Blinken held separate meetings with the foreign ministers of Egypt and Jordan."));

    [Fact]
    public void The_second_of_two_is_met_though_the_first_is_named_beside_his_office() =>
        Assert.Equal("call DEU + KEN + ZAF, occurred", Acts.Of("Olaf Scholz rang the Kenyan president, William Ruto, and South Africa's Cyril Ramaphosa."));
}
