using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Names;

/// <summary>A company stands for its country where it suffers; what it does itself is business.</summary>
public sealed class CompanyTests
{
    [Theory]
    [InlineData("Norway imposed sanctions on Huawei on Friday.", "sanction NOR > CHN, occurred")]
    [InlineData("Kenya has launched a probe into Micron Technology.", "investigate KEN > USA, occurred")]
    public void A_state_acts_upon_a_company(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Boeing signed a deal with Turkish Airlines.")]
    [InlineData("Facebook accused the NSO Group of hacking.")]
    [InlineData("The Boeing CEO visited China on Monday.")]
    [InlineData("The chief executive of Boeing visited China on Monday.")]
    [InlineData("Samsung will invest four billion dollars in Vietnam.")]
    public void What_a_company_does_is_business(string text) => Assert.Equal("", Acts.Of(text));

    [Fact]
    public void Who_met_a_host_on_a_trip_is_the_traveller() =>
        Assert.DoesNotContain("visit USA", Acts.Of("Zelensky met Biden on his first trip to Washington."), StringComparison.Ordinal);
}
