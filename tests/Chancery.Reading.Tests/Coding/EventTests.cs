using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>How mentions become events: what is one happening, where and when it is.</summary>
public sealed class EventTests
{
    [Theory]
    [InlineData("Macron visited Berlin on Monday. The visit lasted two days.")]
    [InlineData("Emmanuel Macron visited Berlin on Monday. Macron's visit to Germany was his third.")]
    public void One_happening_told_twice_is_one_event_with_two_mentions(string text) =>
        Assert.Equal(2, Assert.Single(English.Read(text).Events).Mentions.Count);

    [Theory]
    [InlineData("Macron will visit Berlin in May. Macron last visited Germany in January 2023.", "2024-05", "2023-01")]
    [InlineData("Macron will visit China in May. Macron visited China in April 2023.", "2024-05", "2023-04")]
    public void A_visit_to_come_and_an_older_one_stay_two(string text, string first, string second)
    {
        var events = English.Read(text).Events;
        Assert.Equal([(EventStatus.Planned, first), (EventStatus.Occurred, second)], events.Select(e => (e.Status, e.Time!.ToString())));
    }

    [Fact]
    public void Meetings_with_different_people_stay_two() =>
        Assert.Equal("meet FRA + DEU, occurred; meet FRA + ITA, occurred", Acts.Of("Macron met Scholz on Monday. Macron met Meloni on Tuesday."));

    [Theory]
    [InlineData("visit", "Macron visited Beijing on Monday.", "Beijing CHN")]
    [InlineData("visit", "Macron visited China on Monday.", "China CHN")]
    [InlineData("meet", "Macron met Scholz in Warsaw on Monday.", "Warsaw POL")]
    [InlineData("visit", "Macron received Scholz in Paris on Monday.", "Paris FRA")]
    [InlineData("shell", "Russian troops shelled Kharkiv on Monday.", "Kharkiv UKR")]
    public void An_act_has_the_place_its_clause_tells(string mode, string text, string place)
    {
        var told = Acts.The(mode, text).Place!;
        Assert.Equal(place, $"{told.Name} {told.Country}");
        Assert.NotNull(told.Latitude);
    }

    [Fact]
    public void An_act_without_a_place_has_none() => Assert.Null(Acts.The("condemn", "Macron condemned Iran on Monday.").Place);

    [Fact]
    public void The_fresh_act_of_a_headline_has_the_day_of_publication_about_and_no_words_for_it()
    {
        var e = Acts.The("condemn", "Emmanuel Macron condemned Iran.", title: "Macron condemns Iran");
        Assert.Equal("2024-04-26~", e.Time!.ToString());
        Assert.All(e.Mentions, m => Assert.Empty(m.Spans.Time));
    }

    [Fact]
    public void A_day_told_in_the_body_wins_over_the_headlines_freshness() =>
        Assert.Equal("2024-04-25", Acts.The("condemn", "Emmanuel Macron condemned Iran on Thursday.", title: "Macron condemns Iran").Time!.ToString());

    [Fact]
    public void Nothing_else_takes_the_day_of_publication() => Assert.Null(Acts.The("condemn", "Emmanuel Macron condemned Iran.").Time);

    [Fact]
    public void Without_a_day_of_publication_a_weekday_stays_unresolved_and_a_warning_says_so()
    {
        var reading = English.Read("Emmanuel Macron visited Beijing on Monday.", day: "");
        Assert.Null(Assert.Single(reading.Events).Time);
        Assert.Equal("CHY0101", Assert.Single(reading.Warnings).Code);
    }

    [Fact]
    public void A_date_line_gives_the_day_of_publication() =>
        Assert.Equal("2024-04-22", Acts.The("visit", "date 2024-04-26\nMacron visited Beijing on Monday.", day: "").Time!.ToString());

    [Fact]
    public void Noise_never_carries_evidence()
    {
        var reading = English.Read("date 2024-04-26\nShare\nEmmanuel Macron visited Berlin on Friday.\nRead more: Macron condemns Iran\nSubscribe to our newsletter");
        Assert.NotEmpty(reading.Noise);
        Assert.Equal("visit", Assert.Single(reading.Events).Mode);
        foreach (var mention in reading.Events.SelectMany(e => e.Mentions))
            Assert.DoesNotContain(reading.Noise, n => n.Span.Start < mention.Evidence.End && mention.Evidence.Start < n.Span.End);
    }

    [Theory]
    [InlineData("Le président français a rencontré le chancelier allemand à Berlin lundi pour parler de la guerre et de la paix en Europe.", "CHY0103")]
    [InlineData("12 34 56 || 78 90", "CHY0102")]
    public void Text_that_is_no_English_prose_gives_a_warning_and_no_events(string text, string code)
    {
        var reading = English.Read(text);
        Assert.Empty(reading.Events);
        Assert.Equal(code, Assert.Single(reading.Warnings).Code);
    }

    [Fact]
    public void Every_mention_says_which_frame_and_word_made_it()
    {
        var reason = Acts.The("visit", "Macron visited Beijing on Monday.").Mentions[0].Reason!;
        Assert.Equal(("consult/visit", "visit"), (reason.Frame, reason.Word));
    }

    [Theory]
    [InlineData("Iran attacked Israel on Sunday. France condemned the attack.", "attack IRN > ISR, occurred; condemn FRA > IRN, occurred")]
    [InlineData("Israel bombed Syria on Sunday. Egypt and Jordan condemned it.", "bomb ISR > SYR, occurred; condemn EGY,JOR > ISR, occurred")]
    [InlineData("Canada imposed sanctions over Myanmar's coup.", "sanction CAN > MMR, occurred; coup MMR >, occurred")]
    public void Whose_deed_is_meant_is_told_before(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Theory]
    [InlineData("Macron flew to Rome on Tuesday and met Meloni.", "2024-04-23")]
    [InlineData("Macron arrived in Rome on Tuesday, meeting Meloni.", "2024-04-23")]
    public void What_shares_a_subject_with_a_dated_act_shares_its_day(string text, string day) =>
        Assert.Equal(day, Assert.Single(English.Read(text).Events, e => e.Mode is "meet").Time?.ToString());

    [Fact]
    public void A_building_that_speaks_for_its_state_is_a_place_where_people_meet_in_it() =>
        Assert.Equal(("Kremlin", "RUS"), Assert.Single(English.Read("Viktor Orban met Vladimir Putin in the Kremlin on Friday.").Events) is { Place: { } place } ? (place.Name, place.Country) : default);

    [Fact]
    public void Such_a_building_stands_in_the_seat_of_its_government()
    {
        var place = Assert.Single(English.Read("Emmanuel Macron met Joe Biden at the White House on Friday.").Events).Place;
        Assert.Equal((38.9, -77.0), (Math.Round(place!.Latitude!.Value, 1), Math.Round(place.Longitude!.Value, 1)));
    }

    [Fact]
    public void A_headline_that_names_more_who_did_it_than_the_text_tells_of_two_acts() =>
        Assert.Equal(
            "sanction USA > IRN, occurred; sanction GBR > IRN, occurred",
            Acts.Of("Britain imposed sanctions on Iran on Thursday.", title: "UK, US sanction Iranians"));

    [Fact]
    public void The_last_time_is_not_who_does_it() =>
        Assert.Equal("visit RUS > CHN, occurred", Acts.Of("The last time Putin visited China was in October 2023."));

    [Fact]
    public void Two_visits_told_by_one_verb_are_two_events_with_ids_of_their_own() =>
        Assert.Equal(2, English.Read("Macron visited Poland and Latvia on Monday.").Events.Select(e => e.Id).Distinct().Count());

    [Fact]
    public void A_time_that_opens_a_sentence_dates_its_main_verb() =>
        Assert.Equal("2007-06", Acts.The("expel", "In June 2007, six months after a coup brought him to power, Bainimarama sent home New Zealand's high commissioner.").Time?.ToString());
}
