using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Invasions of which a report tells one half, and every reader knows the other.</summary>
public sealed class KnownWarsTests
{
    [Theory]
    [InlineData("Wheat has grown dearer since the invasion of Ukraine.")]
    [InlineData("Wheat grows dearer in the third year of the Ukraine invasion.")]
    [InlineData("Ukraine sells less wheat. Its harvest has shrunk since Russia's invasion.")]
    [InlineData("Wheat has grown dearer since Putin's invasion.")]
    [InlineData("Ukraine sold less wheat to Russia. Trade was brisk before the invasion.")]
    [InlineData("Brazil pressed for more duties on Russian firms over its invasion of Ukraine.")]
    [InlineData("Wheat has grown dearer since Russia invaded.")]
    [InlineData("Ukraine sells less wheat since Moscow launched its full-scale invasion.")]
    public void The_other_half_is_added(string text) => Assert.Contains("invade RUS > UKR, occurred", Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Wheat grew dearer after the invasion of Chad.")]
    [InlineData("Wheat grew dearer after the invasion of Ukraine by rebels.")]
    [InlineData("Ukraine fears an invasion.")]
    [InlineData("Wheat grew dearer before the invasion.")]
    [InlineData("Ukraine sells wheat to Egypt. Russia's invasion of the market was quick.")]
    [InlineData("Wheat grew dearer after Russia invaded the market.")]
    [InlineData("Ukraine sells wheat. Russia launched an offensive in Chad.")]
    public void Nothing_is_added_to_another_or_to_none(string text) => Assert.DoesNotContain("RUS > UKR", Acts.Of(text), StringComparison.Ordinal);
}
