using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Acts told by another's: to do the same, to follow suit.</summary>
public sealed class EchoesTests
{
    [Theory]
    [InlineData("Norway expelled two Chadian diplomats on Monday. Sweden did the same the next day.", "expel SWE > TCD, occurred")]
    [InlineData("Norway recognised Kosovo in March. Kenya followed suit in May.", "recognise KEN > XKX, occurred")]
    [InlineData("Norway imposed sanctions on Chad. Sweden will do likewise next week, its government said.", "sanction SWE > TCD, planned")]
    public void Who_does_the_same_does_it_to_the_same(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway expelled two Chadian diplomats on Monday. Sweden did not do the same.", "SWE > TCD, occurred")]
    [InlineData("Norway and Chad signed a treaty. Sweden did the same.", "SWE >")]
    [InlineData("Norway won four medals. Sweden followed suit.", "SWE")]
    public void Nothing_is_made_of_what_was_not_done_to_somebody(string text, string act) => Assert.DoesNotContain(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway condemned Kenya, as did Chad.", "condemn TCD > KEN, occurred")]
    [InlineData("Norway condemned Kenya, and so did Chad and Sudan.", "condemn TCD,SDN > KEN, occurred")]
    [InlineData("Norway expelled two Kenyan diplomats, as Chad did on March 10.", "expel TCD > KEN, occurred")]
    [InlineData("Kenya was condemned by Norway. So did Chad.", "condemn TCD > KEN, occurred")]
    public void Who_is_told_by_a_verb_left_alone_does_it_too(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway has not recognised Kosovo, as France did on March 10.")]
    [InlineData("Norway condemned Kenya, as France did not.")]
    public void A_refusal_is_not_what_is_done_too(string text) => Assert.DoesNotContain("FRA", Acts.Of(text), StringComparison.Ordinal);
}
