using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>A visitor of whom a sentence tells no goal goes where the report has it that he goes.</summary>
public sealed class GoalTests
{
    // One state only, and a visitor who is not of it.
    private const string Crisis = "Chile is in mourning. Chile's president spoke from the palace in Santiago, and Chile's flags flew at half mast. ";

    [Theory]
    [InlineData("Peru's foreign minister, who flew in overnight, spoke to the crowd.", "visit PER > CHL, occurred")]
    [InlineData("The presidents of Peru and Bolivia were in the capital to see it.", "visit PER,BOL > CHL, occurred")]
    [InlineData("Peru's foreign minister will go there on Friday.", "visit PER > CHL, planned")]
    public void Where_the_report_is_at_home(string sentence, string act) => Assert.Contains(act, Acts.Of(Crisis + sentence), StringComparison.Ordinal);

    [Fact]
    public void Where_he_was_told_to_go_before() =>
        Assert.Contains("visit NOR > CHL, cancelled", Acts.Of("Norway's foreign minister, Espen Barth Eide, visited Chile on Monday. Espen Barth Eide had called off a trip in May."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Peru's foreign minister came up short.")]
    [InlineData("Peru's foreign minister refused to go.")]
    [InlineData("Peru's foreign minister led a mission.")]
    [InlineData("Peru's foreign minister returned on Friday.")]
    [InlineData("Peru's foreign minister came to power in May.")]
    public void Not_where_nobody_comes(string sentence) => Assert.DoesNotContain("visit", Acts.Of(Crisis + sentence), StringComparison.Ordinal);

    [Fact]
    public void Not_where_another_goal_is_told() => Assert.DoesNotContain("visit PER > CHL", Acts.Of(Crisis + "Peru's foreign minister arrived in Bolivia on Friday."), StringComparison.Ordinal);
}
