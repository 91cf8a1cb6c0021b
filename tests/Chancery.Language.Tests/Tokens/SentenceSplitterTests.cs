using Xunit;

namespace Chancery.Language.Tests.Tokens;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Mr. Smith met Gov. Lee. They spoke.", 2)]
    [InlineData("He flew to the U.S. on Monday.", 1)]
    [InlineData("He flew to the U.S. The visit was short.", 2)]
    [InlineData("He met U.S. President Jane Doe.", 1)]
    [InlineData("They met at 5 p.m. Talks went on.", 2)]
    [InlineData("He works for Acme Corp. in Rome.", 1)]
    [InlineData("J. D. Smith came. A. Jones left.", 2)]
    [InlineData("It is plan B. The minister agreed.", 2)]
    public void Abbreviations_end_a_sentence_only_where_another_begins(string text, int sentences) =>
        Assert.Equal(sentences, TokensOf.Text(text).Length);

    [Fact]
    public void A_quote_that_closes_behind_the_full_stop_belongs_to_its_sentence() => Assert.Equal(
        ["“ We will go . ”", "“ When ? ”", "He did not say .", "\" Soon . \"", "So it was ."],
        TokensOf.Text("“We will go.” “When?” He did not say. \"Soon.\" So it was."));

    [Fact]
    public void A_question_inside_a_sentence_does_not_end_it() =>
        Assert.Single(TokensOf.Text("“Will they come?” asked the minister."));

    [Fact]
    public void A_dateline_stands_with_its_sentence() =>
        Assert.Single(TokensOf.Text("MOSCOW, April 26 (Reuters) - The ministers met."));

    [Fact]
    public void A_missing_space_behind_the_full_stop_hides_no_sentence() =>
        Assert.Equal(["He went to Rome .", "The talks failed ."], TokensOf.Text("He went to Rome.The talks failed."));

    [Fact]
    public void The_paragraph_separator_ends_a_sentence_and_is_in_no_token() =>
        Assert.Equal(["Ministers meet", "They met"], TokensOf.Text("Ministers meet\u2029They met"));

    [Fact]
    public void A_heading_on_its_own_line_is_a_sentence() => Assert.Equal(
        ["Ministers meet in Rome", "The ministers met on Monday .", "They spoke ."],
        TokensOf.Text("Ministers meet in Rome\nThe ministers met on Monday.\nThey spoke."));

    [Fact]
    public void A_line_broken_for_want_of_room_ends_no_sentence() => Assert.Single(TokensOf.Text(
        "The foreign ministers of the two countries met for a second time in\nRome on Monday and agreed to go on with their talks in the coming weeks\nof May."));

    [Fact]
    public void Sentences_without_end_are_cut_at_a_mark()
    {
        var text = string.Concat(Enumerable.Repeat("and one more word, ", 1000));
        var sentences = TokensOf.Text(text);
        Assert.All(sentences[..^1], s => Assert.EndsWith(" ,", s, StringComparison.Ordinal));
        Assert.All(sentences, s => Assert.InRange(s.Count(c => c == ' ') + 1, 1, 250));
    }
}
