using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Whoever speaks of an accord told before speaks of those who agreed on it; whoever condemns a thing that no frame tells, of whoever did the worst that was told.</summary>
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
    public void Whoever_did_the_worst() =>
        Assert.Contains("condemn NOR > CHL, occurred", Acts.Of("Chile bombed Peru on Monday. Norway's foreign minister condemned the brutality on Tuesday."), StringComparison.Ordinal);

    [Fact]
    public void Not_where_two_did_as_much() =>
        Assert.DoesNotContain("condemn", Acts.Of("Chile expelled Peru's ambassador on Monday. Peru expelled Chile's ambassador. Norway's foreign minister condemned the brutality on Tuesday."), StringComparison.Ordinal);
}
