using Chancery.Reading.Times;
using Xunit;

namespace Chancery.Reading.Tests.Times;

/// <summary>Days told by their number alone, two of them together, and times counted back as finely as they are counted from.</summary>
public sealed class CountedDaysTests
{
    [Theory]
    [InlineData("on the 23rd and 24th", "2024-04-23/2024-04-24")]
    [InlineData("on the 23rd or the 24th", "[2024-04-23,2024-04-24]")]
    [InlineData("from the 16th to the 18th", "2024-04-16/2024-04-18")]
    [InlineData("between the 16th and the 18th", "[2024-04-16..2024-04-18]")]
    [InlineData("on the 28th and 29th", "2024-03-28/2024-03-29")]
    [InlineData("on the first of the month", "2024-04-01")]
    [InlineData("in the 1970s and 1980s", "197X/198X")]
    [InlineData("on the fifth of last month", "2024-03-05")]
    public void Days_are_told_by_their_number(string text, string edtf) => Assert.Equal(edtf, Told.Time("They spoke " + text));

    [Theory]
    [InlineData("on the 30th and 31st", "2024-05-30/2024-05-31", "2024-05-02")]
    [InlineData("on the 20th and 21st", "2024-05-20/2024-05-21", "2024-04-26")]
    [InlineData("on the tenth of next month", "2024-05-10", "2024-04-26")]
    [InlineData("as planned for the 20th", "2024-05-20", "2024-04-26")]
    [InlineData("on Thursday or Friday next week", "[2024-05-02,2024-05-03]", "2024-04-26")]
    [InlineData("on Monday week", "2024-05-06", "2024-04-26")]
    [InlineData("a week on Tuesday", "2024-05-07", "2024-04-26")]
    [InlineData("before the end of June", "[..2024-06-30]", "2024-04-26")]
    [InlineData("before the year is out", "[..2024-12-31]", "2024-04-26")]
    [InlineData("by the year's end", "[..2024-12-31]", "2024-04-26")]
    public void Days_to_come_too(string text, string edtf, string published) => Assert.Equal(edtf, Told.Time("They will speak " + text, Tense.Future, published));

    [Theory]
    [InlineData("on this day in 1977", "1977-04-26")]
    [InlineData("ten years ago today", "2014-04-26")]
    [InlineData("a year ago this week", "[2023-04-24..2023-04-30]")]
    [InlineData("two years ago this month", "2022-04")]
    [InlineData("a month ago to the day", "2024-03-26")]
    [InlineData("exactly a year ago", "2023-04-26")]
    [InlineData("a year ago", "2023~")]
    [InlineData("the Sunday before last", "2024-04-14")]
    [InlineData("as recently as March", "2024-03")]
    public void What_is_counted_back_is_as_fine_as_what_it_is_counted_from(string text, string edtf) => Assert.Equal(edtf, Told.Time("They spoke " + text));

    [Fact]
    public void The_evening_before_is_that_of_the_story() => Assert.Equal("2023-06-09", Told.Time("They spoke the evening before", story: "2023-06-10"));

    [Theory]
    [InlineData("They came second and third")]
    [InlineData("He was the first of the men to go")]
    [InlineData("It ran from the 16th floor to the 18th floor")]
    [InlineData("The 30th and 31st regiments left")]
    public void Other_numbers_are_no_days(string text) => Assert.Empty(Told.All(text));
}
