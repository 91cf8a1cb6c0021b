using Xunit;

namespace Chancery.Reading.Tests.Cleaning;

public sealed class MarkupTests
{
    [Fact]
    public void Tags_are_cut_out_and_the_words_keep_their_place()
    {
        var cleaned = Cleaned.Of("<p>The <b>foreign minister</b> met her <a href=\"https://example.org\">counterpart</a>.</p><p>Talks go on.</p>");
        Assert.Equal(["The foreign minister met her counterpart.", "Talks go on."], cleaned.Paragraphs);
        Assert.Equal("foreign minister", cleaned.SourceOf("foreign minister"));
        Assert.Equal("counterpart", cleaned.SourceOf("counterpart"));
    }

    [Fact]
    public void A_tag_cut_off_at_the_end_of_the_text_is_markup() =>
        Assert.Equal(["Markup: <a href=\"https://exam"], Cleaned.Of("The ministers met.\n<a href=\"https://exam").Noise);

    [Fact]
    public void Entities_are_decoded_and_point_at_themselves()
    {
        var cleaned = Cleaned.Of("Trade &amp; aid: it&#8217;s the ministers&nbsp;talk.");
        Assert.Equal(["Trade & aid: it’s the ministers talk."], cleaned.Paragraphs);
        Assert.Equal("it&#8217;s", cleaned.SourceOf("it’s"));
        Assert.Equal("&amp; aid", cleaned.SourceOf("& aid"));
        Assert.Equal(["Markup: &amp;", "Markup: &#8217;", "Markup: &nbsp;"], cleaned.Noise);
    }

    [Theory]
    [InlineData("Losses were < 5% and > 1%.")]
    [InlineData("Research & development, AT&T; and so on.")]
    [InlineData("He wrote to <jane@example.org> again.")]
    public void A_sign_that_begins_no_tag_or_entity_is_text(string text) => Assert.Equal([text], Cleaned.Of(text).Paragraphs);

    [Fact]
    public void No_break_spaces_are_plain_and_marks_of_no_width_are_gone()
    {
        var cleaned = Cleaned.Of("The\u00A0foreign minis\u00ADter met\u2009her.\u200B");
        Assert.Equal(["The foreign minister met her."], cleaned.Paragraphs);
        Assert.Equal("minis\u00ADter", cleaned.SourceOf("minister"));
    }
}
