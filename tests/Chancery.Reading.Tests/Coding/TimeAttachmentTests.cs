using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

public sealed class TimeAttachmentTests
{
    private static string? When(string mode, string text) => Acts.The(mode, text).Time?.ToString();

    [Theory]
    [InlineData("arrest", "Macron spoke on Wednesday, a day after Russian soldiers arrested two Poles.", "2024-04-23")]
    [InlineData("condemn", "Poland closed its border on Thursday, a week after Germany condemned Iran.", "2024-04-18")]
    public void A_clause_set_apart_by_days_is_dated_from_what_it_is_set_apart_from(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Theory]
    [InlineData("Macron was in Cairo once, in July 2019, when he met Modi.", "2019-07")]
    [InlineData("Macron came to Cairo in May 2021, when he met Modi.", "2021-05")]
    public void A_time_before_when_dates_the_clause_it_opens(string text, string time) => Assert.Equal(time, When("meet", text));

    [Fact]
    public void A_time_behind_a_nominal_act_in_a_phrase_of_its_own_dates_it() =>
        Assert.Equal("2024-04-23", When("talks", "The ministers promised more help after talks between France and Poland in Cairo on Tuesday."));

    [Fact]
    public void What_has_not_been_done_since_was_done_then()
    {
        var e = Acts.The("meet", "Macron and Modi have not met since December 2022.");
        Assert.Equal((EventStatus.Occurred, "2022-12"), (e.Status, e.Time?.ToString()));
    }

    [Fact]
    public void What_is_told_in_the_past_does_not_lie_ahead()
    {
        var e = Acts.The("recall", "The following month Canada withdrew its ambassador from Iran.");
        Assert.Equal((EventStatus.Occurred, null), (e.Status, e.Time?.ToString()));
    }

    [Fact]
    public void What_happens_before_dawn_on_a_day_happens_that_day() =>
        Assert.Equal("2024-04-23", When("attack", "Russia attacked Ukraine before dawn on Tuesday."));

    [Fact]
    public void A_time_of_what_lies_ahead_dates_no_act_before_it() =>
        Assert.Null(When("ask-aid", "Zelensky asked Canada for air defence systems ahead of a summit in Vilnius next month."));
}
