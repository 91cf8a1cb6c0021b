using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Whose people and things are meant where one state says what another did to "its" own.</summary>
public sealed class SpokenForTests
{
    [Theory]
    [InlineData("Norwegian officials said Chad had arrested two of its diplomats.", "arrest TCD > NOR, occurred")]
    [InlineData("Norway says Chad shot down its jet.", "attack TCD > NOR, occurred")]
    [InlineData("Norway complained that Chad had detained its citizens.", "detain TCD > NOR, occurred")]
    [InlineData("Norway said Chad had expelled two of its envoys.", "expel TCD > NOR, occurred")]
    [InlineData("Norway said Chad would release its sailors.", "release TCD > NOR, planned")]
    public void Force_against_its_people_is_against_those_of_who_speaks(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway said Chad had arrested two of its own generals.")]
    [InlineData("Norway said Chad had killed hundreds of its people.")]
    [InlineData("Norway said Chad had jailed its critics.")]
    [InlineData("Norway said Chad had closed its airspace.")]
    public void What_is_plainly_the_doers_own_stays_so(string text) => Assert.DoesNotContain("TCD > NOR", Acts.OfAll(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("In Chad, where Norwegian jets bombed a base on Monday, schools are shut.", "attack NOR > TCD, occurred")]
    [InlineData("Chad, where Norwegian troops landed on Monday, is calm.", "deploy NOR > TCD, occurred")]
    public void Where_stands_for_the_land_before_it(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void What_came_before_another_act_has_happened() =>
        Assert.Contains("seize TCD > NOR, occurred", Acts.Of("After seizing a Norwegian tanker in May, Chad closed its ports."), StringComparison.Ordinal);

    [Fact]
    public void Whoever_took_them_lets_them_go() =>
        Assert.Contains("release TCD > DNK, occurred", Acts.Of("Two Danish nurses were arrested by Chad in May. The two Danish nurses were freed on Monday."), StringComparison.Ordinal);
}
