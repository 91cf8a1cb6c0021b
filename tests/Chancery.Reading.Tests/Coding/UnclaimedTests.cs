using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Blows of which nobody says who struck.</summary>
public sealed class UnclaimedTests
{
    [Theory]
    [InlineData("Drones hit Oslo on Tuesday.", "attack  > NOR, occurred")]
    [InlineData("A Norwegian airfield was struck by two missiles.", "attack  > NOR, occurred")]
    [InlineData("Three Kenyan peacekeepers were killed in an ambush.", "kill  > KEN, occurred")]
    [InlineData("The bombing of the Norwegian embassy left six dead.", "bomb  > NOR, occurred")]
    [InlineData("An attack on a Chadian convoy left six dead.", "attack  > TCD, occurred")]
    [InlineData("Chad sent more troops after attacks on Chadian forces in the north.", "attack  > TCD, occurred")]
    [InlineData("Oslo came under a drone attack overnight.", "attack  > NOR, occurred")]
    public void It_stands_with_whoever_was_struck(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Russia has fired at Ukraine all week. On Monday a refinery in Ukraine was hit by drones.", "RUS > UKR, occurred")]
    [InlineData("Moscow praised the latest attacks on Ukraine's grid.", "RUS > UKR, occurred")]
    public void In_a_war_it_is_the_other_side_where_that_is_told(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void Where_a_bridge_leads_to_is_not_who_struck_it() =>
        Assert.DoesNotContain("RUS > UKR", Acts.Of("Explosions have hit the Kerch Bridge, which connects the peninsula to Russia."), StringComparison.Ordinal);

    [Theory]
    [InlineData("The storming of the Norwegian embassy in Khartoum was condemned in Oslo.", "attack SDN > NOR, occurred")]
    public void An_embassy_is_stormed_by_those_of_the_place(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Two Norwegian tourists were killed in a fire.")]
    [InlineData("Two Norwegian soldiers were killed in a helicopter crash.")]
    [InlineData("Norway was hit by a storm.")]
    [InlineData("Chad has a rocket designed to hit the Norwegian capital.")]
    [InlineData("No rockets made it through to hit the Norwegian capital.")]
    [InlineData("A suicide bombing in Chad killed nine people.")]
    [InlineData("An attack on press freedom in Norway worries the union.")]
    [InlineData("Norwegian colleagues were attacked on social media.")]
    [InlineData("The comeback strike against Norway was a fine goal.")]
    [InlineData("Soldiers of Chad died in a raid in Sudan by rebels.")]
    public void What_is_no_blow_of_arms_or_told_only_by_its_place_is_none(string text) => Assert.DoesNotContain(" > ", Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void Told_again_with_its_doer_it_is_one()
    {
        var acts = Acts.Of("Chad shelled a Sudanese base on Monday. The attack on the Sudanese base killed two.");
        Assert.Contains("TCD > SDN", acts, StringComparison.Ordinal);
        Assert.DoesNotContain("  > SDN", acts, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_taken_abroad_is_taken_by_somebody() => Assert.Contains("abduct  > NOR, occurred", Acts.Of("A Norwegian nurse was kidnapped in Chad on Monday."), StringComparison.Ordinal);

    [Fact]
    public void Who_is_taken_at_home_is_no_affair_of_states() => Assert.DoesNotContain(" > ", Acts.Of("A Norwegian nurse was kidnapped in Oslo on Monday."), StringComparison.Ordinal);
}
