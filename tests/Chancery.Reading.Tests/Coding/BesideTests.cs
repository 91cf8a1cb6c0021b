using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Who travels or talks, where the words tell it by what they did or were then.</summary>
public sealed class BesideTests
{
    [Theory]
    [InlineData("Olaf Scholz is in Oslo for talks with the Kenyan president.", "talks DEU + KEN, ongoing")]
    [InlineData("Olaf Scholz will be in Oslo for a meeting with Emmanuel Macron.", "meet DEU + FRA, planned")]
    [InlineData("Olaf Scholz was in Oslo for talks with the Kenyan president.", "talks DEU + KEN, occurred")]
    [InlineData("Olaf Scholz was upbeat after talks with the Kenyan president.", "talks DEU + KEN, occurred")]
    [InlineData("Olaf Scholz was opposed to the sale of gas during a meeting in Oslo with Emmanuel Macron.", "meet DEU + FRA, occurred")]
    [InlineData("Olaf Scholz looks on during a meeting with Emmanuel Macron in Oslo.", "meet DEU + FRA, occurred")]
    [InlineData("Nato said the visit, requested by Emmanuel Macron in a phone conversation with Olaf Scholz, would be short.", "call FRA + DEU, occurred")]
    public void Who_is_somewhere_or_somehow_then_takes_part(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Olaf Scholz was not ready for talks with the Kenyan president.")]
    [InlineData("The town was quiet after talks with the Kenyan president.")]
    [InlineData("Olaf Scholz asked for the release of sailors held by Chad in Oslo during talks with the Kenyan president.")]
    [InlineData("If Olaf Scholz is in Oslo for talks with the Kenyan president, the mood is good.")]
    public void Who_is_not_ready_or_only_spoken_of_does_not(string text)
    {
        Assert.DoesNotContain("talks DEU", Acts.Of(text), StringComparison.Ordinal);
        Assert.DoesNotContain("TCD +", Acts.Of(text), StringComparison.Ordinal);
    }
}
