using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Meetings, accords and favours told by a turn of phrase.</summary>
public sealed class TurnsOfPhraseTests
{
    [Theory]
    [InlineData("Norway agreed to open an embassy in Lima.", "agree NOR > PER, occurred")]
    [InlineData("Chad undertook to reopen its consulate in Oslo.", "agree TCD > NOR, occurred")]
    public void Where_an_embassy_will_stand_tells_with_whom_it_is_agreed(string text, string acts) => Assert.Contains(acts, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void Where_they_agree_to_meet_agrees_to_nothing() =>
        Assert.DoesNotContain("PER", Acts.Of("Norway and Chad agreed to meet in Lima."), StringComparison.Ordinal);

    [Theory]
    [InlineData("The Norwegian king and the Chadian president broke bread in Lima.")]
    [InlineData("The Norwegian king bumped fists with the Chadian president.")]
    [InlineData("The Norwegian king gave a dinner in honour of the Chadian president.")]
    public void What_people_do_at_a_meeting_tells_of_it(string text) => Assert.Equal("meet NOR + TCD, occurred", Acts.Of(text));

    [Fact]
    public void A_prize_is_no_office() =>
        Assert.Equal("praise NOR > TCD, occurred", Acts.Of("Norway nominated the Chadian president for the peace prize."));

    [Theory]
    [InlineData("Norway invited Chad to a summit in Oslo.")]
    [InlineData("Norway invited the Chadian president to a summit in Oslo in May.")]
    public void What_somebody_is_invited_to_may_come(string text) => Assert.Equal(EventStatus.Possible, Acts.The("summit", text).Status);
}
