using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>A noun or an aim is no proof that the thing was done.</summary>
public sealed class ComingTests
{
    [Theory]
    [InlineData("summit", "Ministers argued in Oslo on the eve of the NATO summit in Madrid.")]
    [InlineData("summit", "The chancellor is expected to speak at next week's NATO summit in Madrid.")]
    [InlineData("visit", "Marcos expects to sign a loan during his visit to China.")]
    [InlineData("election", "As the Norwegian general election approaches, prices are rising.")]
    [InlineData("election", "President Erdogan faces a difficult election.")]
    public void What_is_looked_forward_to_is_planned(string mode, string text) => Assert.Equal(EventStatus.Planned, Acts.The(mode, text).Status);

    [Fact]
    public void What_is_over_stays_over() => Assert.Equal(EventStatus.Occurred, Acts.The("coup", "Hours before the recent coup in Niger, envoys had dined with the president.").Status);

    [Theory]
    [InlineData("Norway is wary of cutting off relations with Chad.")]
    [InlineData("Russia has no reason to attack NATO, the minister said.")]
    [InlineData("North Korea is capable of striking Japan.")]
    [InlineData("A Chinese takeover of Taiwan would shake the world.")]
    [InlineData("Russian invasions are the norm.")]
    [InlineData("The opposition leader lost ground in his quest to unseat President Erdogan.")]
    public void What_is_only_aimed_at_or_supposed_is_no_act(string text) => Assert.Equal("", Acts.Of(text));

    [Fact]
    public void What_is_taken_back_is_cancelled() => Assert.Equal(EventStatus.Cancelled, Acts.The("withdraw", "Wagner has ditched plans to withdraw from Ukraine.").Status);
}
