using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Who does what a law, a resolution, a statement says, and who is blamed by its name.</summary>
public sealed class IssuedTextsTests
{
    [Theory]
    [InlineData("The European Parliament adopted a resolution condemning Chad.", "condemn EUR > TCD, occurred")]
    [InlineData("A resolution condemning Chad was adopted by the European Parliament.", "condemn EUR > TCD, occurred")]
    [InlineData("The Norwegian prime minister signed an order expelling two Chadian diplomats.", "expel NOR > TCD, occurred")]
    [InlineData("The Kenyan president signed a decree imposing sanctions on Chad.", "sanction KEN > TCD, occurred")]
    [InlineData("Norway issued a statement condemning Chad.", "condemn NOR > TCD, occurred")]
    public void Who_issues_a_text_does_what_it_says(string text, string act) => Assert.Contains(act, Acts.OfAll(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway refused to sign a decree expelling Chadian diplomats.")]
    [InlineData("Norway has not issued a statement condemning Chad.")]
    [InlineData("The European Union may adopt a resolution condemning Chad.")]
    [InlineData("A book condemning Chad was published in Norway.")]
    [InlineData("The Norwegian parliament passed a bill sending weapons to Chad.")]
    public void A_text_that_is_not_issued_or_binds_nobody_does_nothing(string text) => Assert.DoesNotContain("occurred", Acts.OfAll(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Most Norwegian ministers condemned the Ukraine war.")]
    [InlineData("Norway criticised the Yemen conflict.")]
    public void Where_a_war_is_fought_is_not_blamed_for_it(string text)
    {
        Assert.DoesNotContain("NOR > UKR", Acts.OfAll(text), StringComparison.Ordinal);
        Assert.DoesNotContain("NOR > YEM", Acts.OfAll(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Whose_war_it_is_is_blamed() => Assert.Contains("condemn IND > RUS, occurred", Acts.OfAll("India condemned the Russian invasion."), StringComparison.Ordinal);
}
