using Chancery.Reading.Cleaning;
using Xunit;

namespace Chancery.Reading.Tests.Cleaning;

public sealed class BeginningTests
{
    [Theory]
    [InlineData(" date 2024-04-26 The ministers met.")]
    [InlineData("date 2024-04-26\nThe ministers met.")]
    public void A_date_stamp_is_read_and_cut_out(string text)
    {
        var cleaned = Cleaned.Of(text);
        Assert.Equal(new DateOnly(2024, 4, 26), cleaned.Result.DateStamp);
        Assert.Equal(["The ministers met."], cleaned.Paragraphs);
        Assert.Equal(["DateStamp: date 2024-04-26"], cleaned.Noise);
    }

    [Theory]
    [InlineData("13:25 – ")]
    [InlineData("9.40am: ")]
    [InlineData("14:05 GMT - ")]
    public void The_hour_before_an_entry_is_cut_out(string hour)
    {
        var cleaned = Cleaned.Of($"The day began badly.\n{hour}Chad has expelled two envoys.");
        Assert.Equal("Chad has expelled two envoys.", cleaned.Paragraphs[^1]);
        Assert.Single(cleaned.Noise);
    }

    [Fact]
    public void A_score_or_a_share_is_no_hour() => Assert.Empty(Cleaned.Of("12.50 percent of Chadians voted. 13:25 trains were late.").Noise);

    [Theory]
    [InlineData("Foreign minister Jane Doe Doe plans to visit Rome in May.", "Foreign minister Jane Doe", "Doe plans to visit Rome in May.")]
    [InlineData("Photo of Jane Doe Jane Doe said on Monday that talks go on.", "Photo of Jane Doe", "Jane Doe said on Monday that talks go on.")]
    public void A_headline_run_into_the_first_sentence_is_marked_and_parted(string text, string headline, string sentence)
    {
        var cleaned = Cleaned.Of(text);
        Assert.Equal([$"HeadlineRunIn: {headline}"], cleaned.Noise);
        Assert.Equal([headline, sentence], cleaned.Paragraphs);
    }

    [Theory]
    [InlineData("The ministers flew to Pago Pago on Monday for talks.")]
    [InlineData("Pianist Lang Lang and the minister met on Monday.")]
    [InlineData("The minister said that that was not so.")]
    public void A_name_that_says_a_word_twice_is_no_run_in(string text) => Assert.Empty(Cleaned.Of(text).Noise);

    public static TheoryData<string, string?, string?, string?> Lines => new()
    {
        { "MOSCOW, April 26 (Reuters) - ", "MOSCOW", "April 26", "Reuters" },
        { "ATHENS: ", "ATHENS", null, null },
        { "(ANSA) - Rome, January 24 - ", "Rome", "January 24", "ANSA" },
        { "HANOI (AP) — ", "HANOI", null, "AP" },
        { "BEIJING, Dec 3 (Xinhua) -- ", "BEIJING", "Dec 3", "Xinhua" },
        { "ANKARA, Turkey (AP) — ", "ANKARA", null, "AP" },
        { "Kyiv, Ukraine (AP) - ", "Kyiv", null, "AP" },
        { "LAHORE – ", "LAHORE", null, null },
        { "NEW DELHI, 3 March 2021 - ", "NEW DELHI", "3 March 2021", null },
        { "(CNN)", null, null, "CNN" },
        { "[VOA] Washington -- ", "Washington", null, "VOA" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_dateline_is_read_and_cut_out(string line, string? place, string? date, string? agency)
    {
        var cleaned = Cleaned.Of("Ministers meet\n" + line + "The foreign ministers met on Monday for talks.");
        Assert.Equal(new Dateline(place, date, agency), cleaned.Result.Dateline);
        Assert.Equal(["Ministers meet", "The foreign ministers met on Monday for talks."], cleaned.Paragraphs);
        Assert.Equal([$"Dateline: {line.Trim()}"], cleaned.Noise);
    }

    [Theory]
    [InlineData("EXCLUSIVE: The foreign ministers met on Monday for talks.")]
    [InlineData("Russia - the largest country - asked for talks on Monday.")]
    [InlineData("US-led talks went on in the capital on Monday morning.")]
    [InlineData("Talks in Rome: what the ministers have to agree upon.")]
    public void Other_words_before_a_mark_are_no_dateline(string text) => Assert.Null(Cleaned.Of(text).Result.Dateline);
}
