using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Who speaks of talks with one other holds them.</summary>
public sealed class SpokesmenTests
{
    [Theory]
    [InlineData("Talks with Iran will resume next week, Antony Blinken said.", "talks USA + IRN, planned")]
    [InlineData("Antony Blinken said negotiations with Iran would continue.", "talks USA + IRN, planned")]
    public void Who_speaks_of_them_is_the_other_party(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Antony Blinken said talks with Iran were inevitable.")]
    [InlineData("Antony Blinken said nobody was ready for talks with Iran.")]
    [InlineData("Talks between Iran and Oman will resume next week, Antony Blinken said.")]
    public void Where_none_are_held_or_others_hold_them_he_is_not(string text) => Assert.DoesNotContain("USA", Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("No meeting with Olaf Scholz is planned, the Kremlin said.", "meet DEU + RUS, denied")]
    [InlineData("No talks between Iran and Oman took place.", "talks IRN + OMN, denied")]
    public void What_is_not_planned_or_did_not_take_place_is_denied(string text, string act) => Assert.Contains(act, Acts.OfAll(text), StringComparison.Ordinal);
}
