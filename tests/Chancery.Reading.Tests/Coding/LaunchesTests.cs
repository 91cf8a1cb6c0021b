using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Missiles that nobody is told to be the aim of.</summary>
public sealed class LaunchesTests
{
    [Theory]
    [InlineData("North Korea fired at least 10 missiles from its east and west coasts on Wednesday.")]
    [InlineData("North Korea on Sunday launched a suspected ballistic missile, Japan's defence ministry reported.")]
    [InlineData("Officials said that North Korea had fired a cruise missile.")]
    public void A_state_at_peace_shows_its_force(string text) => Assert.Contains("PRK >, occurred", Acts.OfAll(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Iran fired missiles at a base in Iraq.", "IRN > IRQ, occurred")]
    [InlineData("Ukraine said that Russia had launched dozens of missiles.", "RUS > UKR, occurred")]
    public void Whom_they_are_fired_at_is_struck(string text, string act) => Assert.Contains(act, Acts.OfAll(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Israel attacked Iran. Iran launched missiles.", "IRN >,")]
    [InlineData("Japan can see missiles launched by North Korea.", "PRK >")]
    [InlineData("North Korea may fire a missile.", "occurred")]
    public void Nothing_is_shown_by_who_fights_or_by_what_is_only_spoken_of(string text, string act) => Assert.DoesNotContain(act, Acts.OfAll(text), StringComparison.Ordinal);
}
