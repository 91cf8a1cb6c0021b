using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Words of blame that name a deed and not its doer.</summary>
public sealed class BlamedTests
{
    [Theory]
    [InlineData("Norway condemned the invasion of Ukraine.", "condemn NOR > RUS, occurred")]
    [InlineData("Most G20 members condemned the Ukraine war.", "condemn G20 > RUS, occurred")]
    [InlineData("Norway criticised the war in Ukraine.", "criticise NOR > RUS, occurred")]
    [InlineData("As Israel prepares a raid, Turkey's foreign minister denounced the airstrikes on Gaza.", "TUR > ISR, occurred")]
    public void The_blame_is_the_doers_whom_everybody_knows(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway condemned the war in Chad.")]
    [InlineData("Norway condemned the crisis in Ukraine.")]
    [InlineData("Russia blamed banned phones for a deadly strike by Ukrainian forces.")]
    [InlineData("Norway criticised the price of the war in Ukraine.")]
    public void Nobody_else_is_blamed(string text) => Assert.DoesNotContain("> RUS", Acts.Of(text).Replace("> UKR", "> RUS", StringComparison.Ordinal), StringComparison.Ordinal);
}
