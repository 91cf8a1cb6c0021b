using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>What an invitation makes possible.</summary>
public sealed class InvitationsTests
{
    [Theory]
    [InlineData("Joe Biden invited Olaf Scholz to the White House in May.", "visit DEU > USA, possible")]
    [InlineData("Emmanuel Macron has invited the Kenyan president to Paris.", "visit KEN > FRA, possible")]
    [InlineData("Emmanuel Macron invited Olaf Scholz and William Ruto to Paris.", "visit KEN > FRA, possible")]
    public void Whoever_is_invited_to_the_hosts_land_may_visit_it(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Joe Biden invited Olaf Scholz to a debate.")]
    [InlineData("Emmanuel Macron invited Norway to Nato.")]
    [InlineData("Emmanuel Macron did not invite Olaf Scholz to Paris.")]
    public void Nobody_else_does(string text) => Assert.DoesNotContain("visit", Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void Talks_to_which_two_are_invited_are_with_the_host() => Assert.Contains("talks USA + EGY + ETH", Acts.Of("Washington has invited Egypt and Ethiopia to talks on May 6."), StringComparison.Ordinal);
}
