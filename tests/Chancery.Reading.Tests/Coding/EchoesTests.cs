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
}
