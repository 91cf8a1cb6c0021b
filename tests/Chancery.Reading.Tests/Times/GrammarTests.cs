using Chancery.Reading.Times;
using Xunit;

namespace Chancery.Reading.Tests.Times;

public sealed class GrammarTests
{
    [Theory]
    [InlineData("They met on April 25, 2024, in Paris", "2024-04-25")]
    [InlineData("They met on 25 April", "2024-04-25")]
    [InlineData("They met on Apr. 25", "2024-04-25")]
    [InlineData("They met on the 25th of April", "2024-04-25")]
    [InlineData("They met on 2024-04-25", "2024-04-25")]
    [InlineData("They met on 4/25/2024", "2024-04-25")]
    [InlineData("They met on 25.04.2024", "2024-04-25")]
    [InlineData("They met on 4/5/2024", "[2024-04-05,2024-05-04]")]
    [InlineData("They met on Thursday, April 25", "2024-04-25")]
    [InlineData("They met on Thursday (April 25)", "2024-04-25")]
    [InlineData("They met on Friday, January 6", "2023-01-06")]
    [InlineData("in April of 1940", "1940-04")]
    [InlineData("on July 25 of that year", "1861-07-25", "1861-05")]
    [InlineData("He was there March 20-22", "2024-03-20/2024-03-22")]
    [InlineData("He was there from 16 to 17 March", "2024-03-16/2024-03-17")]
    [InlineData("He was there on 16 and 17 March 2023", "2023-03-16/2023-03-17")]
    [InlineData("He was there from December 30 to January 2", "2023-12-30/2024-01-02")]
    [InlineData("He was there from May 30 to June 2, 2022", "2022-05-30/2022-06-02")]
    [InlineData("between March 5 and March 9", "[2024-03-05..2024-03-09]")]
    [InlineData("He was there from Monday to Wednesday", "2024-04-22/2024-04-24")]
    [InlineData("He ruled from 2014 to 2018", "2014/2018")]
    [InlineData("the war of 1914-1918", "1914/1918")]
    [InlineData("between 2014 and 2018", "[2014..2018]")]
    public void Dates_are_read_however_they_are_written(string text, string edtf, string? story = null) =>
        Assert.Equal(edtf, Told.Time(text, Tense.Past, story: story));

    [Theory]
    [InlineData("earlier on Friday", "2024-04-26")]
    [InlineData("late Monday", "2024-04-22")]
    [InlineData("on Tuesday evening", "2024-04-23")]
    [InlineData("last Friday", "2024-04-19")]
    [InlineData("on Monday last week", "2024-04-15")]
    [InlineData("the day before yesterday", "2024-04-24")]
    [InlineData("on the night of April 18", "2024-04-18")]
    [InlineData("this morning", "2024-04-26")]
    [InlineData("last night", "2024-04-25")]
    [InlineData("tomorrow", "2024-04-27")]
    [InlineData("last month", "2024-03")]
    [InlineData("last weekend", "[2024-04-20..2024-04-21]")]
    [InlineData("earlier this month", "[2024-04-01..2024-04-26]")]
    [InlineData("over the past month", "2024-03-26/2024-04-26")]
    [InlineData("in the last two weeks", "[2024-04-12..2024-04-26]")]
    [InlineData("in recent weeks", "../2024-04-26")]
    [InlineData("in mid-2023", "[2023-05..2023-08]")]
    [InlineData("in the late 1980s", "[1987..1989]")]
    [InlineData("at the end of last month", "[2024-03-21..2024-03-31]")]
    [InlineData("in the first half of 2023", "2023-40")]
    [InlineData("in the third quarter of 2023", "2023-35")]
    [InlineData("in Q2 2023", "2023-34")]
    [InlineData("in the first week of March", "[2024-03-01..2024-03-07]")]
    [InlineData("in the last week of March", "[2024-03-25..2024-03-31]")]
    [InlineData("in the winter of 2022-23", "2022-24")]
    [InlineData("a year ago", "2023~")]
    [InlineData("three months ago", "2024-01~")]
    [InlineData("two days ago", "2024-04-24")]
    [InlineData("until March 7", "../2024-03-07")]
    [InlineData("before March 7", "[..2024-03-06]")]
    [InlineData("after March 7", "[2024-03-08..]")]
    [InlineData("after 2014", "[2015..]")]
    [InlineData("since Monday", "2024-04-22/..")]
    [InlineData("since the 2014 annexation", "2014")]
    [InlineData("before Tuesday's talks", "2024-04-23")]
    [InlineData("in the 1990s", "199X")]
    [InlineData("in the 19th century", "18XX")]
    [InlineData("on Christmas Eve", "2023-12-24")]
    [InlineData("two days after Christmas", "2023-12-27")]
    [InlineData("the 2015 deal", "2015")]
    [InlineData("of the leader's May visit", "2023-05")]
    [InlineData("the ceasefire (2014)", "2014")]
    [InlineData("on 9/11", "2001-09-11")]
    [InlineData("on May Day 2022", "2022-05-01")]
    [InlineData("in the week of March 6", "[2024-03-04..2024-03-10]")]
    [InlineData("the 2022 World Cup", "2022")]
    [InlineData("at the 2022 Winter Games", "2022")]
    [InlineData("throughout 2016", "2016")]
    [InlineData("at 3 p.m. on Tuesday", "2024-04-23")]
    [InlineData("overnight", "[2024-04-25..2024-04-26]")]
    [InlineData("in the last 24 hours", "[2024-04-25..2024-04-26]")]
    [InlineData("half a year ago", "2023-10~")]
    [InlineData("a couple of days ago", "2024-04-24")]
    [InlineData("a few days ago", "[2024-04-20..2024-04-24]")]
    [InlineData("between late 2022 and early 2023", "[2022-10-01..2023-03-31]")]
    [InlineData("from January to March", "2024-01/2024-03")]
    [InlineData("in October or November", "[2023-10,2023-11]")]
    [InlineData("on Monday and Tuesday", "2024-04-22/2024-04-23")]
    [InlineData("earlier in the year", "[2024-01-01..2024-04-26]")]
    [InlineData("this past Tuesday", "2024-04-23")]
    [InlineData("on the first day of March", "2024-03-01")]
    [InlineData("in the spring of 2022", "2022-21")]
    [InlineData("last winter", "2023-24")]
    [InlineData("after the September 11 attacks", "2001-09-11")]
    [InlineData("in fiscal 2023", "2023")]
    [InlineData("in the first quarter of fiscal 2023", "2023-33")]
    [InlineData("in the 2022 fiscal year", "2022")]
    [InlineData("on the eve of Christmas", "2023-12-24")]
    [InlineData("over the weekend", "[2024-04-20..2024-04-21]")]
    [InlineData("this past weekend", "[2024-04-20..2024-04-21]")]
    [InlineData("the week before last", "[2024-04-08..2024-04-14]")]
    [InlineData("a year and a half ago", "2022-10~")]
    [InlineData("on the 15th of last month", "2024-03-15")]
    [InlineData("on the 20th", "2024-04-20")]
    [InlineData("on the 30th", "2024-03-30")]
    [InlineData("in the small hours of Monday", "2024-04-22")]
    [InlineData("on Tuesday at 3 p.m.", "2024-04-23")]
    [InlineData("at 11:30 a.m. (0830 GMT) on Monday", "2024-04-22")]
    [InlineData("shortly after 6.50pm on Monday", "2024-04-22")]
    [InlineData("before Tuesday evening", "[..2024-04-23]")]
    [InlineData("of the alleged 2006 meeting", "2006")]
    [InlineData("(1962, 1968, 1971)", "1962 1968 1971")]
    [InlineData("as late as 1981 of peace", "1981")]
    [InlineData("through the winter", "2023-24")]
    [InlineData("later in the day", "2024-04-26")]
    [InlineData("in the 17th centuries", "16XX")]
    public void Times_gone_by_are_found_from_the_day_of_publication(string text, string edtf) =>
        Assert.Equal(edtf, Told.Time("They spoke " + text));

    [Theory]
    [InlineData("in three days", "2024-04-29")]
    [InlineData("within two months", "[2024-04-26..2024-06-26]")]
    [InlineData("in two weeks' time", "2024-05-10~")]
    [InlineData("by June", "[..2024-06]")]
    [InlineData("by Friday", "[..2024-04-26]")]
    [InlineData("no later than May 7", "[..2024-05-07]")]
    [InlineData("this weekend", "[2024-04-27..2024-04-28]")]
    [InlineData("next year", "2025")]
    [InlineData("next summer", "2024-22")]
    [InlineData("early next year", "[2025-01..2025-03]")]
    [InlineData("next May", "2024-05")]
    [InlineData("from May 16 to 18", "2024-05-16/2024-05-18")]
    [InlineData("in May or June", "[2024-05,2024-06]")]
    [InlineData("in the next few days", "2024-04-26/..")]
    [InlineData("this coming Friday", "2024-05-03")]
    [InlineData("around May 9", "2024-05-09~")]
    [InlineData("starting Monday", "2024-04-29/..")]
    [InlineData("ahead of Monday's talks", "2024-04-29")]
    [InlineData("by year-end", "[..2024-12-31]")]
    [InlineData("over the next two weeks", "2024-04-26/2024-05-10")]
    [InlineData("for the rest of the year", "[2024-04-26..2024-12-31]")]
    [InlineData("on Tuesday next week", "2024-04-30")]
    [InlineData("not before September", "[2024-09..]")]
    [InlineData("on New Year's Eve", "2024-12-31")]
    [InlineData("two weeks from Monday", "2024-05-13")]
    [InlineData("this coming weekend", "[2024-04-27..2024-04-28]")]
    [InlineData("the week after next", "[2024-05-06..2024-05-12]")]
    [InlineData("in the weeks ahead", "2024-04-26/..")]
    [InlineData("in the months to come", "2024-04-26/..")]
    [InlineData("on the 20th", "2024-05-20")]
    [InlineData("of its planned autumn offensive", "2024-23")]
    [InlineData("of a summer trip to Paris", "2024-22")]
    public void Times_to_come_are_found_from_the_day_of_publication(string text, string edtf) =>
        Assert.Equal(edtf, Told.Time("They will speak " + text, Tense.Future));

    [Theory]
    [InlineData("the same day", "2023-06-10")]
    [InlineData("the next day", "2023-06-11")]
    [InlineData("two days later", "2023-06-12")]
    [InlineData("the previous month", "2023-05")]
    [InlineData("that year", "2023")]
    [InlineData("the following year", "2024")]
    [InlineData("a year earlier", "2022")]
    [InlineData("at the time", "2023-06-10")]
    [InlineData("the day before", "2023-06-09")]
    [InlineData("that evening", "2023-06-10")]
    [InlineData("the day after", "2023-06-11")]
    public void The_story_s_own_time_carries_what_is_counted_from_it(string text, string edtf)
    {
        Assert.Equal(edtf, Told.Time("They met " + text, story: "2023-06-10"));
        Assert.Equal("null", Told.Time("They met " + text));
    }

    [Theory]
    [InlineData("a two-day trip", "P2D", 2)]
    [InlineData("three-hour talks", "PT3H", null)]
    [InlineData("talks for six years", "P6Y", null)]
    [InlineData("a week-long visit", "P1W", 7)]
    [InlineData("a two-week tour", "P2W", 14)]
    [InlineData("the first visit in five years", "P5Y", null)]
    [InlineData("the worst drought in 40 years", "P40Y", null)]
    [InlineData("following four days of talks", "P4D", 4)]
    [InlineData("two full weeks", "P2W", 14)]
    [InlineData("an 18-year-old man", "P18Y", null)]
    [InlineData("two and a half years of war", "P2.5Y", null)]
    [InlineData("weekly talks", "XXXX-WXX", null)]
    [InlineData("twenty-four days of fighting", "P24D", 24)]
    [InlineData("every year", null, null)]
    [InlineData("twice a month", null, null)]
    [InlineData("two-and-a-half years of war", "P2.5Y", null)]
    [InlineData("in this period", null, null)]
    [InlineData("struck at 2.51pm local time", "2024-04-26T14:51", null)]
    [InlineData("in the 470s BC", "BC047", null)]
    [InlineData("it recently said", "PAST_REF", null)]
    [InlineData("it now says", "PRESENT_REF", null)]
    [InlineData("a day after the summit", null, null)]
    [InlineData("during Ramadan", null, null)]
    public void What_names_no_time_of_its_own_dates_nothing(string text, string? timex, int? days)
    {
        var time = Assert.Single(Told.All(text));
        Assert.False(time.IsAnchored);
        Assert.Null(time.Resolve(Told.Context(Tense.Past)));
        if (timex is not null) Assert.Equal(timex, time.TimexValue(Told.Context(Tense.Past)));
        Assert.Equal(days, time.Days);
    }

    [Theory]
    [InlineData("The visit may take place")]
    [InlineData("Theresa May said so")]
    [InlineData("May said she would go")]
    [InlineData("Support for May fell")]
    [InlineData("Troops march on the capital")]
    [InlineData("He sat in the sun")]
    [InlineData("The Sunday Times reported it")]
    [InlineData("The Good Friday Agreement holds")]
    [InlineData("It is open 24/7")]
    [InlineData("A Boeing 747 landed")]
    [InlineData("They sent 2000 troops")]
    [InlineData("It cost $2000")]
    [InlineData("The second meeting failed")]
    [InlineData("The fall of Kabul")]
    [InlineData("The Prague Spring")]
    [InlineData("April Ryan asked")]
    [InlineData("A second term for him")]
    [InlineData("Three quarters of them")]
    [InlineData("In the fourth quarter of the game")]
    [InlineData("His last-minute call")]
    [InlineData("March on the capital")]
    [InlineData("The Daily Mail wrote")]
    [InlineData("On The Tonight Show he spoke")]
    [InlineData("She won in 2:09.12")]
    [InlineData("The other 2000 soldiers left")]
    [InlineData("A sharp fall followed")]
    [InlineData("By then President Biden had left")]
    public void Other_words_are_no_times(string text) => Assert.Empty(Told.All(text));

    [Theory]
    [InlineData("He left by the end of June.", "the end of June", "by")]
    [InlineData("He has led since February 2022.", "February 2022", "since")]
    [InlineData("It ran from May 16 to 18.", "May 16 to 18", "from")]
    [InlineData("They met two weeks ago.", "two weeks ago", "two")]
    [InlineData("It ends no later than May 7.", "May 7", "no")]
    public void The_cue_before_a_time_is_kept_apart_from_it(string text, string words, string lead)
    {
        var time = Assert.Single(Told.All(text));
        Assert.Equal(words, Told.Words(text, time));
        Assert.Equal(lead, Told.Sentence(text).Tokens[time.Lead].Form);
    }

    [Theory]
    [InlineData("on Tuesday evening", "2024-04-23TEV", TimexType.Time)]
    [InlineData("last week", "2024-W16", TimexType.Date)]
    [InlineData("last summer", "2023-SU", TimexType.Date)]
    [InlineData("the 1990s", "199", TimexType.Date)]
    [InlineData("in early May 2023", "2023-05", TimexType.Date)]
    [InlineData("every Monday", "XXXX-WXX-1", TimexType.Set)]
    [InlineData("in 480 BC", "BC0480", TimexType.Date)]
    [InlineData("a few weeks later", "FUTURE_REF", TimexType.Date)]
    [InlineData("in the last week of March", "P1W", TimexType.Date)]
    [InlineData("on Tuesday at 3 p.m.", "2024-04-23T15:00", TimexType.Time)]
    public void Times_have_their_TIMEX3_value(string text, string? value, TimexType type)
    {
        var time = Assert.Single(Told.All(text));
        Assert.Equal(value, time.TimexValue(Told.Context(Tense.Past)));
        Assert.Equal(type, time.Type);
    }

    [Fact]
    public void Without_a_publication_date_a_weekday_stays_open() => Assert.Equal("null", Told.Time("They met on Friday", published: null));

    [Fact]
    public void The_past_tense_makes_in_three_days_the_time_it_took() => Assert.Equal("null", Told.Time("They took the town in three days"));

    [Fact]
    public void A_narrative_without_a_publication_date_goes_on_from_where_it_is()
    {
        Assert.Equal("1941-02", Told.Time("In February they advanced", published: null, story: "1940-09"));
        Assert.Equal("1941-12-07", Told.Time("On December 7 it was attacked", published: null, story: "1941-06-22"));
        Assert.Equal("1941-11", Told.Time("In November they met", published: null, story: "1941"));
    }

    [Theory]
    [InlineData("a two-day trip", "a two - day trip")]
    [InlineData("in mid-April", "in mid - April")]
    [InlineData("on May 16-17", "on May 16 - 17")]
    [InlineData("on 2024-04-25", "on 2024 - 04 - 25")]
    public void Words_cut_at_the_hyphen_or_not_mean_the_same(string together, string apart)
    {
        var whole = new TimeGrammar().Find(Whole(together))[0];
        var parts = new TimeGrammar().Find(Whole(apart))[0];
        Assert.Equal(parts.TimexValue(Told.Context(Tense.Past)), whole.TimexValue(Told.Context(Tense.Past)));
        Assert.Equal(parts.Days, whole.Days);
    }

    private static Language.Sentence Whole(string text) =>
        new([.. text.Split(' ').Select((w, i) => new Language.Token(i, i, i + 1, w, w, Language.UniversalTag.X, "X", -1, "root"))]);

    [Fact]
    public void What_was_postponed_to_a_month_lies_ahead() => Assert.Equal("2024-06", Told.Time("The visit was postponed until June"));
}
