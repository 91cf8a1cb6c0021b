using Chancery.Reading.Times;
using Xunit;

namespace Chancery.Reading.Tests.Times;

/// <summary>Every row of the codebook's table, published on Friday 2024-04-26 unless told.</summary>
public sealed class CodebookTests
{
    [Theory]
    [InlineData("The minister visited last March", Tense.Past, "[2023-03,2024-03]")]
    [InlineData("The minister visited last October", Tense.Past, "2023-10")]
    [InlineData("They met in October last year", Tense.Past, "2023-10")]
    [InlineData("They last met in October 2023", Tense.Past, "2023-10")]
    [InlineData("He will visit in May", Tense.Future, "2024-05")]
    [InlineData("They met in May", Tense.Past, "2023-05")]
    [InlineData("The visit is planned for January", Tense.None, "2025-01")]
    [InlineData("They met in January", Tense.Past, "2024-01")]
    [InlineData("He will come in the second half of May", Tense.Future, "[2024-05-16..2024-05-31]")]
    [InlineData("She came in early March", Tense.Past, "[2024-03-01..2024-03-10]")]
    [InlineData("She came in mid-April", Tense.Past, "[2024-04-11..2024-04-20]")]
    [InlineData("It was signed late last year", Tense.Past, "[2023-10..2023-12]")]
    [InlineData("They met on Friday", Tense.Past, "2024-04-26")]
    [InlineData("She arrived on Tuesday", Tense.Past, "2024-04-23")]
    [InlineData("She will arrive on Tuesday", Tense.Future, "2024-04-30")]
    [InlineData("She will return next Friday", Tense.Future, "2024-05-03")]
    [InlineData("They spoke last week", Tense.Past, "[2024-04-15..2024-04-21]")]
    [InlineData("They will speak next week", Tense.Future, "[2024-04-29..2024-05-05]")]
    [InlineData("They will speak later this year", Tense.Future, "[2024-04-26..2024-12-31]")]
    [InlineData("Ties will grow in the coming months", Tense.Future, "2024-04-26/..")]
    [InlineData("He travelled in the summer", Tense.Past, "2023-22")]
    [InlineData("The pact was signed last spring", Tense.Past, "2023-21")]
    [InlineData("They agreed to meet in the autumn", Tense.Future, "2024-23")]
    [InlineData("It happened two weeks ago", Tense.Past, "2024-04-12~")]
    [InlineData("They will finish by the end of June", Tense.Future, "[..2024-06-30]")]
    [InlineData("It has lasted since February 2022", Tense.Perfect, "2022-02/..")]
    [InlineData("The talks on May 16-17", Tense.None, "2024-05-16/2024-05-17")]
    [InlineData("The trip, set for last December, never took place", Tense.Past, "2023-12")]
    public void Words_mean_what_the_codebook_says(string text, Tense tense, string edtf) =>
        Assert.Equal(edtf, Told.Time(text, tense));

    [Fact]
    public void A_day_without_its_year_in_the_past_tense_lies_in_the_year_before() =>
        Assert.Equal("2023-12-29", Told.Time("The minister flew on December 29", Tense.Past, "2024-01-05"));

    [Fact]
    public void A_day_without_its_year_in_the_future_tense_lies_in_the_year_to_come() =>
        Assert.Equal("2024-01-09", Told.Time("He will fly on January 9", Tense.Future, "2023-12-28"));

    [Fact]
    public void A_day_earlier_counts_from_the_time_the_story_is_at() =>
        Assert.Equal("2024-03-18", Told.Time("They had met a day earlier", Tense.Past, story: "2024-03-19"));

    [Fact]
    public void Without_any_year_to_be_had_a_day_comes_back_every_year() =>
        Assert.Equal("XXXX-01-24", Told.Time("They met on January 24", Tense.Past, published: null));

    [Fact]
    public void An_eight_day_visit_that_begins_today_ends_seven_days_on()
    {
        var times = Told.All("He began an eight-day visit today");
        var today = times[1].Resolve(Told.Context(Tense.Past))!;
        Assert.Equal("2024-04-26/2024-05-03", times[0].Lasting(today)!.ToString());
    }
}
