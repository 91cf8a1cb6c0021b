using Xunit;

namespace Chancery.Reading.Tests.Cleaning;

public sealed class PageNoiseTests
{
    [Fact]
    public void A_button_behind_the_last_full_stop_is_furniture()
    {
        var cleaned = Cleaned.Of("The ministers met in Rome. Share\n\nThey spoke of “trade.” Read more...\n\nTalks go on.");
        Assert.Equal(["The ministers met in Rome.", "They spoke of “trade.”", "Talks go on."], cleaned.Paragraphs);
        Assert.Equal(["PageFurniture: Share", "PageFurniture: Read more..."], cleaned.Noise);
    }

    [Fact]
    public void A_button_between_two_sentences_whose_line_break_was_lost_is_furniture() =>
        Assert.Equal(["PageFurniture: Share"], Cleaned.Of("The ministers met in Rome. Share The talks go on.").Noise);

    [Theory]
    [InlineData("Advertisement")]
    [InlineData("Continue reading…")]
    [InlineData("Related: Ministers meet again")]
    [InlineData("Follow us on social media")]
    [InlineData("By Jane Doe and John Roe")]
    [InlineData("Border talks – live updates")]
    public void A_line_of_furniture_is_cut_out(string line)
    {
        var cleaned = Cleaned.Of($"The ministers met in Rome.\n{line}\nThe talks go on.");
        Assert.Equal(["The ministers met in Rome.", "The talks go on."], cleaned.Paragraphs);
        Assert.Equal([$"PageFurniture: {line}"], cleaned.Noise);
    }

    [Theory]
    [InlineData("They agreed to share the river.")]
    [InlineData("The share of exports fell. Share prices rose.")]
    [InlineData("Home Secretary Jane Doe left. Watch this space, she said.")]
    public void The_same_words_in_a_sentence_are_prose(string text) => Assert.Empty(Cleaned.Of(text).Noise);

    [Fact]
    public void Notices_are_boilerplate()
    {
        var cleaned = Cleaned.Of("The ministers met. © 2024 The Example Times. All rights reserved.\nSign up for our newsletter today.");
        Assert.Equal(["The ministers met."], cleaned.Paragraphs);
        Assert.All(cleaned.Noise, n => Assert.StartsWith("Boilerplate", n));
    }

    [Fact]
    public void A_sentence_told_again_letter_for_letter_is_kept_once()
    {
        var cleaned = Cleaned.Of("Ministers meet in Rome for talks on trade\nThe ministers met on Monday. They will meet again in May.", "Ministers meet in Rome for talks on trade");
        Assert.Equal(["Ministers meet in Rome for talks on trade", "The ministers met on Monday. They will meet again in May."], cleaned.Paragraphs);
        Assert.Equal(["Repeated: Ministers meet in Rome for talks on trade"], cleaned.Noise);
    }

    [Theory]
    [InlineData("They condemncondemnedation the move.", "condemncondemnedation")]
    [InlineData("They spokeofthemattertothepresstoday again.", "spokeofthemattertothepresstoday")]
    public void A_word_broken_by_scraping_is_marked_and_stays(string text, string word)
    {
        var cleaned = Cleaned.Of(text);
        Assert.Equal([$"BrokenWord: {word}"], cleaned.Noise);
        Assert.Equal([text], cleaned.Paragraphs);
    }

    [Theory]
    [InlineData("The renationalisation of the railways was a counterrevolutionary, uncharacteristically internationalised act.")]
    [InlineData("See https://example.org/averyveryveryverylongaddressofapage for more of it.")]
    public void Long_words_and_addresses_are_whole(string text) => Assert.Empty(Cleaned.Of(text).Noise);
}
