using Chancery.Reading.Lexicon;
using Xunit;

namespace Chancery.Reading.Tests.Lexicon;

public sealed class FrameExpectationTests
{
    private static FrameExpectation Read(string text)
    {
        Assert.True(FrameExpectation.TryParse(text, out var expectation), text);
        return expectation;
    }

    [Fact]
    public void One_acts_upon_another() =>
        Assert.Equal(new FrameExpectation(false, false, ["CHN"], ["RUS"], EventStatus.Occurred), Read("CHN > RUS, occurred"));

    [Fact]
    public void Several_act_upon_several() =>
        Assert.Equal(new FrameExpectation(false, false, ["USA", "GBR"], ["RUS", "G20"], EventStatus.Planned), Read("USA,GBR > RUS, G20, planned"));

    [Fact]
    public void All_are_on_one_footing() =>
        Assert.Equal(new FrameExpectation(false, true, ["USA", "JPN", "KOR"], [], EventStatus.Possible), Read("USA + JPN + KOR, possible"));

    [Fact]
    public void A_body_may_meet_by_itself() =>
        Assert.Equal(new FrameExpectation(false, true, ["NATO"], [], EventStatus.Planned), Read("NATO +, planned"));

    [Fact]
    public void There_may_be_no_target() =>
        Assert.Equal(new FrameExpectation(false, false, ["FRA"], [], EventStatus.Denied), Read("FRA >, denied"));

    [Fact]
    public void There_may_be_no_source() =>
        Assert.Equal(new FrameExpectation(false, false, [], ["FRA"], EventStatus.Occurred), Read("> FRA, occurred"));

    [Fact]
    public void None_is_expected() => Assert.True(Read("none").IsNone);

    [Theory]
    [InlineData("")]
    [InlineData("CHN")]
    [InlineData("CHN, occurred")]
    [InlineData("CHN > RUS")]
    [InlineData("CHN > RUS, done")]
    [InlineData("CHN > RUS > USA, occurred")]
    [InlineData("china > RUS, occurred")]
    [InlineData(">, occurred")]
    [InlineData("CHN, > RUS, occurred")]
    public void Anything_else_is_refused(string text) => Assert.False(FrameExpectation.TryParse(text, out _));
}
