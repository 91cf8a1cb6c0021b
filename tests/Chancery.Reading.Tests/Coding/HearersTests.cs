using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Whom a call, a charge or a warning is meant for that stands as a noun and does not say so.</summary>
public sealed class HearersTests
{
    [Theory]
    [InlineData("Chad rejected Kenyan calls to free the sailors.", "urge KEN > TCD, occurred")]
    [InlineData("Chad ignored calls from Kenya to free the sailors.", "urge KEN > TCD, occurred")]
    [InlineData("Chad dismissed Norwegian accusations of spying.", "accuse NOR > TCD, occurred")]
    [InlineData("Chad shrugged off criticism from Kenya over the bill.", "criticise KEN > TCD, occurred")]
    [InlineData("Chad bowed to demands from Kenya for an apology.", "appeal KEN > TCD, occurred")]
    public void Whoever_answers_a_word_was_meant_by_it_and_it_was_said_though_it_is_rejected(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway plans to visit Chad despite stern warnings from Beijing.", "warn CHN > NOR, occurred")]
    [InlineData("Chad's parliament passed the bill despite criticism from Kenya and Norway.", "criticise KEN,NOR > TCD, occurred")]
    [InlineData("Amid calls from Norway for a ceasefire, Israel closed two crossings.", "appeal NOR > ISR, occurred")]
    public void Whoever_acts_in_spite_of_a_word_or_upon_it_was_meant_by_it(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway spends more on roads after threats from Chad.")]
    [InlineData("Chad reacted to a warning from the weather office in Norway.")]
    public void A_danger_and_a_word_of_nobody_political_are_meant_for_nobody(string text) => Assert.DoesNotContain(" > ", Acts.Of(text), StringComparison.Ordinal);
}
