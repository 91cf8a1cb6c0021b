using System.Globalization;
using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Times;

/// <summary>
/// Every row of the codebook's table of times, as a whole sentence through the reader: in the body, in a headline, below a date line and
/// behind a dateline that tell the only date there is.
/// </summary>
public sealed class TimeTableTests
{
    private const string Friday = "2024-04-26";

    /// <summary>The sentence, its event's time, the day of publication.</summary>
    public static TheoryData<string, string, string> Rows => new()
    {
        { "Emmanuel Macron visited Berlin last March.", "[2023-03,2024-03]", Friday },
        { "Emmanuel Macron visited Berlin last October.", "2023-10", Friday },
        { "Emmanuel Macron visited Berlin in October last year.", "2023-10", Friday },
        { "Emmanuel Macron and Olaf Scholz last met in October 2023.", "2023-10", Friday },
        { "Emmanuel Macron will visit Berlin in May.", "2024-05", Friday },
        { "Emmanuel Macron met Olaf Scholz in May.", "2023-05", Friday },
        { "A visit by Emmanuel Macron to Berlin is planned for January.", "2025-01", Friday },
        { "Emmanuel Macron met Olaf Scholz in January.", "2024-01", Friday },
        { "Emmanuel Macron will visit Berlin in the second half of May.", "[2024-05-16..2024-05-31]", Friday },
        { "Emmanuel Macron visited Berlin in early March.", "[2024-03-01..2024-03-10]", Friday },
        { "Emmanuel Macron visited Berlin in mid-April.", "[2024-04-11..2024-04-20]", Friday },
        { "Emmanuel Macron visited Berlin late last year.", "[2023-10..2023-12]", Friday },
        { "Emmanuel Macron met Olaf Scholz on Friday.", "2024-04-26", Friday },
        { "Emmanuel Macron arrived in Berlin on Tuesday.", "2024-04-23", Friday },
        { "Emmanuel Macron will arrive in Berlin on Tuesday.", "2024-04-30", Friday },
        { "Emmanuel Macron will visit Berlin next Friday.", "2024-05-03", Friday },
        { "Emmanuel Macron met Olaf Scholz last week.", "[2024-04-15..2024-04-21]", Friday },
        { "Emmanuel Macron will meet Olaf Scholz next week.", "[2024-04-29..2024-05-05]", Friday },
        { "Emmanuel Macron will visit Berlin later this year.", "[2024-04-26..2024-12-31]", Friday },
        { "Emmanuel Macron will visit Berlin in the coming months.", "2024-04-26/..", Friday },
        { "Emmanuel Macron began an eight-day visit to China today.", "2024-04-26/2024-05-03", Friday },
        { "Emmanuel Macron visited Berlin in the summer.", "2023-22", Friday },
        { "France and Germany signed an agreement last spring.", "2023-21", Friday },
        { "Emmanuel Macron and Olaf Scholz will meet in the autumn.", "2024-23", Friday },
        { "Emmanuel Macron met Olaf Scholz two weeks ago.", "2024-04-12~", Friday },
        { "Emmanuel Macron will visit Berlin by the end of June.", "[..2024-06-30]", Friday },
        { "Russia has shelled Kharkiv since February 2022.", "2022-02/..", Friday },
        { "The minister of defence of France flew to Berlin on December 29.", "2023-12-29", "2024-01-05" },
        { "Emmanuel Macron will fly to Berlin on January 9.", "2024-01-09", "2023-12-28" },
        { "Emmanuel Macron will visit Berlin on May 16-17.", "2024-05-16/2024-05-17", Friday },
        { "A visit by Emmanuel Macron to Berlin, set for last December, never took place.", "2023-12", Friday },
        { "Emmanuel Macron visited Berlin on Tuesday evening.", "2024-04-23", Friday },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void In_the_body_the_words_mean_what_the_codebook_says(string sentence, string edtf, string day) =>
        Assert.Equal(edtf, Time(English.Read(sentence, day)));

    [Theory]
    [MemberData(nameof(Rows))]
    public void In_a_headline_they_mean_the_same(string sentence, string edtf, string day) =>
        Assert.Equal(edtf, Time(English.Read("Officials gave no details.", day, title: sentence.TrimEnd('.'))));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_date_line_in_scraped_text_dates_them(string sentence, string edtf, string day) =>
        Assert.Equal(edtf, Time(English.Read($"date {day}\nShare\n{sentence}", day: "")));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_dateline_dates_them_where_no_day_of_publication_is_known(string sentence, string edtf, string day)
    {
        var filed = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        var reading = English.Read($"ROME, {filed} (Reuters) - {sentence}", day: "");
        Assert.Equal(edtf, Time(reading));
        Assert.Null(reading.Report.Published);
    }

    [Fact]
    public void A_visit_told_as_going_on_without_a_day_is_about_the_day_of_publication() =>
        Assert.Equal("2024-04-26~", Time(English.Read("Emmanuel Macron is visiting Beijing.", Friday)));

    [Fact]
    public void What_was_set_for_a_month_and_never_took_place_was_cancelled() =>
        Assert.Equal(EventStatus.Cancelled, Assert.Single(English.Read("A visit by Emmanuel Macron to Berlin, set for last December, never took place.").Events).Status);

    [Fact]
    public void A_day_earlier_is_the_day_before_the_storys_previous_time()
    {
        var events = English.Read("Emmanuel Macron met Olaf Scholz on March 19. Emmanuel Macron had visited Warsaw a day earlier.").Events;
        Assert.Equal(["2024-03-19", "2024-03-18"], events.Select(e => e.Time!.ToString()));
    }

    [Theory]
    [InlineData("on January 24", "XXXX-01-24")]
    [InlineData("on January 20", "XXXX-01-20")]
    [InlineData("today", "XXXX-01-24")]
    [InlineData("yesterday", "XXXX-01-23")]
    [InlineData("two days ago", "XXXX-01-22")]
    [InlineData("last month", "XXXX-12")]
    public void A_dateline_without_a_year_leaves_the_year_open(string words, string edtf) =>
        Assert.Equal(edtf, Time(English.Read($"ROME, January 24 - Emmanuel Macron met Olaf Scholz {words}.", day: "")));

    [Fact]
    public void A_leap_day_has_its_own_eve() =>
        Assert.Equal("XXXX-02-28", Time(English.Read("ROME, February 29 - Emmanuel Macron met Olaf Scholz yesterday.", day: "")));

    [Theory]
    [InlineData("January 24", "last year")]
    [InlineData("March 1", "yesterday")]
    public void What_needs_the_year_stays_unknown(string filed, string words) =>
        Assert.Null(Assert.Single(English.Read($"ROME, {filed} - Emmanuel Macron met Olaf Scholz {words}.", day: "").Events).Time);

    [Fact]
    public void The_weekday_that_the_lead_names_is_that_of_the_dateline()
    {
        var events = English.Read("ROME, January 24 - Emmanuel Macron met Olaf Scholz on Friday. Emmanuel Macron visited Warsaw on Thursday.", day: "").Events;
        Assert.Equal(["XXXX-01-24", "XXXX-01-23"], events.Select(e => e.Time?.ToString()));
    }

    [Fact]
    public void A_weekday_later_on_stays_unknown_where_the_lead_names_none() =>
        Assert.Null(English.Read("ROME, January 24 - Emmanuel Macron met Olaf Scholz. The talks went well. It rained. Emmanuel Macron visited Warsaw on Thursday.", day: "").Events[^1].Time);

    [Fact]
    public void The_day_of_publication_wins_over_the_dateline() =>
        Assert.Equal("2024-04-25", Time(English.Read("ROME, April 24 - Emmanuel Macron met Olaf Scholz on Thursday.", Friday)));

    private static string? Time(ReportReading reading) => Assert.Single(reading.Events).Time?.ToString();
}
