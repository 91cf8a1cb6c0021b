using Xunit;

namespace Chancery.Reading.Tests.Names;

/// <summary>States by what they are called.</summary>
public sealed class CalledTests
{
    [Theory]
    [InlineData("North Korea was silent on Monday. The North had promised an answer.", "the North", "PRK")]
    [InlineData("North Korea was silent on Monday. The South had asked for an answer.", "the South", "KOR")]
    [InlineData("The armies of North and South Korea exchanged fire.", "North", "PRK")]
    [InlineData("The two Koreas exchanged fire on Monday.", "the two Koreas", "KOR+PRK")]
    [InlineData("Rain fell on Norway. The North was hit hardest.", "the North", "")]
    public void The_halves_of_a_divided_nation(string text, string words, string codes) =>
        Assert.Equal(codes, string.Join('+', Named.Codes(words, text).Split('+').Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("China sent ships towards Taiwan. The island called it a threat.", "the island", "TWN")]
    [InlineData("The United States threatened Colombia with tariffs. The South American nation gave way.", "the South American nation", "COL")]
    [InlineData("France sent help to Nepal. The tiny Himalayan nation had asked for it.", "the tiny Himalayan nation", "NPL")]
    [InlineData("Iran shelled Kuwait. The emirate recalled its envoy.", "the emirate", "KWT")]
    [InlineData("Iran shelled Kuwait and Qatar. The emirate recalled its envoy.", "the emirate", "QAT?")]
    [InlineData("France shelled Algeria. The island recalled its envoy.", "the island", "")]
    public void A_state_is_found_by_what_it_is_called(string text, string words, string codes) => Assert.Equal(codes, Named.Codes(words, text));

    [Theory]
    [InlineData("The rebels were in Lima by Monday. The city was quiet.", "the city", "PER")]
    [InlineData("The rebels were in Lima by Monday. They shelled the besieged city.", "the besieged city", "PER")]
    [InlineData("The rebels were in Lima and Oslo by Monday. The city was quiet.", "the city", "")]
    [InlineData("The rebels were in Lima by Monday. The city near Oslo was quiet.", "the city", "")]
    [InlineData("Lima recalled its envoy. The city was quiet.", "the city", "")]
    public void The_city_is_the_town_named_just_before(string text, string words, string codes) => Assert.Equal(codes, Named.Codes(words, text));

    [Fact]
    public void Latin_America_is_not_the_United_States() => Assert.Equal("-", Named.Codes("Latin American leaders", "Latin American leaders met on Monday."));

    [Theory]
    [InlineData("Chad has pleaded with the west to send arms.", "the west", "WST")]
    [InlineData("The sun sets in the west.", "the west", "")]
    public void The_west_in_small_letters_is_pleaded_with_and_no_place(string text, string words, string codes) => Assert.Equal(codes, Named.Codes(words, text));
}
