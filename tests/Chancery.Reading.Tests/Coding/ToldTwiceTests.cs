using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>One happening told twice in other words, and deeds that fall on another and seem to fall on the doer too.</summary>
public sealed class ToldTwiceTests
{
    [Theory]
    [InlineData("Emmanuel Macron and Olaf Scholz held a summit in Oslo on Monday. The two met at a hotel by the sea.")]
    [InlineData("Norwegian police arrested a Chadian envoy and held him for a day.")]
    [InlineData("Norway imposed sanctions on Chad on Monday. Norway also suspended all trade with Chad.")]
    public void Other_words_for_one_happening_are_mentions_of_it(string text) => Assert.Single(English.Read(text).Events);

    [Fact]
    public void A_headline_has_its_own_tense() =>
        Assert.Single(English.Read("Norway said on Friday that it would expel ten Chadian diplomats.", title: "Norway expels Chadian diplomats").Events, e => e.Mode is "expel");

    [Fact]
    public void Who_was_arrested_once_and_is_held_later_is_told_of_twice() =>
        Assert.Equal(2, English.Read("Norway arrested a Chadian pilot in March. On Monday Norway detained a Chadian nurse.").Events.Count);

    [Theory]
    [InlineData("In March Chad expelled one Norwegian diplomat and Norway one Chadian.", "expel TCD > NOR, occurred")]
    [InlineData("Russia to expel 60 Norwegian diplomats, shut St. Petersburg consulate.", "expel RUS > NOR, planned")]
    [InlineData("Several hundred Kenyan protesters marched on the Norwegian embassy in Nairobi.", "demonstrate KEN > NOR, occurred")]
    public void Nobody_acts_upon_another_and_himself_by_one_deed(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);
}
