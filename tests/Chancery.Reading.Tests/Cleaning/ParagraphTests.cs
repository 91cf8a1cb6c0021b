using Xunit;

namespace Chancery.Reading.Tests.Cleaning;

public sealed class ParagraphTests
{
    [Fact]
    public void A_heading_between_paragraphs_is_one_of_its_own() => Assert.Equal(
        ["The ministers met.", "What they said", "They spoke of trade."],
        Cleaned.Of("The ministers met.\n\nWhat they said\n\nThey spoke of trade.").Paragraphs);

    [Fact]
    public void A_text_wrapped_by_hand_is_joined_again() => Assert.Equal(
        ["The foreign ministers of the two countries met for a second time in Rome on Monday. They agreed to go on with their talks on trade in the weeks to come, said a spokeswoman.", "A new paragraph."],
        Cleaned.Of("The foreign ministers of the two countries met for a second\ntime in Rome on Monday. They agreed to go on with their talks\non trade in the weeks to come, said a spokeswoman.\n\nA new paragraph.").Paragraphs);

    [Fact]
    public void A_title_comes_first_and_its_length_is_told()
    {
        var cleaned = Cleaned.Of("They met on Monday.", "Ministers meet in Rome");
        Assert.Equal("Ministers meet in Rome\u2029They met on Monday.\u2029", cleaned.Result.Text);
        Assert.Equal("Ministers meet in Rome", cleaned.Result.Text[..cleaned.Result.Title]);
    }
}
