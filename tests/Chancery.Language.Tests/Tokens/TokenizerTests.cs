using Xunit;

namespace Chancery.Language.Tests.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("They don't, won't and can't.", "They do n't , wo n't and ca n't .")]
    [InlineData("It's Russia's; it’s Europe’s, too.", "It 's Russia 's ; it ’s Europe ’s , too .")]
    [InlineData("We'll see what they've done.", "We 'll see what they 've done .")]
    [InlineData("the ministers' talks", "the ministers ' talks")]
    [InlineData("They cannot stay", "They can not stay")]
    [InlineData("in the 1990's, 1990s and '90s", "in the 1990's , 1990s and '90s")]
    [InlineData("O'Brien spoke of a coup d'état", "O'Brien spoke of a coup d'état")]
    public void Words_that_lean_on_another_are_tokens_of_their_own(string text, string tokens) => Assert.Equal([tokens], TokensOf.Text(text));

    [Theory]
    [InlineData("face-to-face two-day talks", "face - to - face two - day talks")]
    [InlineData("the US-led, Franco-German plan", "the US - led , Franco - German plan")]
    [InlineData("anti-war ex-minister in mid-July", "anti-war ex-minister in mid-July")]
    [InlineData("on 2024-05-06 or 10-12 May", "on 2024-05-06 or 10 - 12 May")]
    [InlineData("call 555-123-4567", "call 555-123-4567")]
    [InlineData("the port--a new one—opened", "the port -- a new one — opened")]
    public void Hyphens_part_words_but_not_bound_prefixes_dates_and_telephone_numbers(string text, string tokens) =>
        Assert.Equal([tokens], TokensOf.Text(text));

    [Theory]
    [InlineData("paid $45,000 or 3.5%", "paid $ 45,000 or 3.5 %")]
    [InlineData("US$3bn, €5m and £2.5m", "US$ 3 bn , € 5 m and £ 2.5 m")]
    [InlineData("at 5:30pm, 40km away", "at 5:30 pm , 40 km away")]
    [InlineData("notes 1,2 and 3", "notes 1 , 2 and 3")]
    public void Figures_keep_their_own_marks_only(string text, string tokens) => Assert.Equal([tokens], TokensOf.Text(text));

    [Theory]
    [InlineData("Sen. A. B. Smith, Mr. Jones Jr. and the U.S. envoy", "Sen. A. B. Smith , Mr. Jones Jr. and the U.S. envoy")]
    [InlineData("No. 10 said no. ", "No. 10 said no .")]
    [InlineData("see https://example.org/a?b=c, please", "see https://example.org/a?b=c , please")]
    [InlineData("mail j.doe-x@example.co.uk.", "mail j.doe-x@example.co.uk .")]
    [InlineData("and/or AT&T", "and / or AT&T")]
    [InlineData("wait ... what?!", "wait ... what ?!")]
    public void Abbreviations_addresses_and_runs_of_marks_are_one_token(string text, string tokens) => Assert.Equal([tokens], TokensOf.Text(text));

    [Fact]
    public void No_break_and_thin_spaces_part_words() => Assert.Equal(["10 km north"], TokensOf.Text("10\u00A0km\u2009north"));
}
