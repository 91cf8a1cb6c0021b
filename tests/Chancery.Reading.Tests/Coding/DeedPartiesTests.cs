using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Whoever speaks of an accord told before speaks of those who agreed on it; of whom a thing is that no frame tells is not guessed.</summary>
public sealed class DeedPartiesTests
{
    private const string Accord = "Chile and Peru signed a trade agreement on Monday. ";

    [Theory]
    [InlineData("Norway welcomed the accord on Tuesday.", "praise NOR > CHL,PER, occurred")]
    [InlineData("Norway criticised the new pact on Tuesday.", "criticise NOR > CHL,PER, occurred")]
    public void Those_who_agreed(string sentence, string act) => Assert.Contains(act, Acts.Of(Accord + sentence), StringComparison.Ordinal);

    [Fact]
    public void Not_where_one_of_them_speaks() => Assert.DoesNotContain("CHL,PER", Acts.Of(Accord + "Peru criticised the new pact on Tuesday."), StringComparison.Ordinal);

    [Fact]
    public void Not_whoever_did_something_else() =>
        Assert.DoesNotContain("condemn", Acts.Of("Chile bombed Peru on Monday. Norway's foreign minister condemned the brutality on Tuesday."), StringComparison.Ordinal);
}
