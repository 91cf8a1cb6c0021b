using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>How far an act has come, row by row of the codebook's part on status.</summary>
public sealed class StatusTests
{
    private static string Status(string text) => Acts.The("visit", text).Status.ToString().ToLowerInvariant();

    [Fact]
    public void What_somebody_continues_goes_on_and_began_on_a_day_not_told()
    {
        var invasion = Acts.The("invade", "As Russia continues its invasion of Ukraine, teams have stayed away.");
        Assert.Equal(EventStatus.Ongoing, invasion.Status);
        Assert.Null(invasion.Time);
    }

    [Theory]
    [InlineData("Macron will visit Poland in May.")]
    [InlineData("Macron plans to visit Poland in May.")]
    [InlineData("Macron is to visit Poland in May.")]
    [InlineData("Macron is set to visit Poland in May.")]
    [InlineData("Macron is due to visit Poland in May.")]
    [InlineData("Macron is expected to visit Poland in May.")]
    [InlineData("Macron agreed to visit Poland in May.")]
    [InlineData("France announced that Macron would visit Poland in May.")]
    [InlineData("Macron's upcoming visit to Poland was welcomed.")]
    [InlineData("A visit by Macron to Poland is planned for May.")]
    [InlineData("A visit by Macron to Poland is scheduled for May.")]
    public void Intended_scheduled_and_agreed_acts_are_planned(string text) => Assert.Equal("planned", Status(text));

    [Theory]
    [InlineData("blockade", "Russia has been blockading two Ukrainian ports for weeks.", "ongoing")]
    [InlineData("blockade", "Russia has blockaded two Ukrainian ports.", "occurred")]
    [InlineData("blockade", "Russia had been blockading two Ukrainian ports.", "occurred")]
    [InlineData("accuse", "Ethiopia has been accusing Egypt of meddling.", "occurred")]
    [InlineData("meet", "A meeting between the presidents of India and Pakistan planned for December in Kathmandu never took place.", "cancelled")]
    public void What_has_been_going_on_goes_on_where_it_can(string mode, string text, string status) => Assert.Equal(status, Acts.The(mode, text).Status.ToString().ToLowerInvariant());

    [Fact]
    public void What_something_is_due_to_has_happened() =>
        Assert.Equal("occurred", Acts.The("invade", "Wheat has grown dearer due to the Russian invasion of Ukraine.").Status.ToString().ToLowerInvariant());

    [Theory]
    [InlineData("It will be the first time a French president has visited Chad.", "planned")]
    [InlineData("The trip would mark the first time that a French president has visited Chad.", "planned")]
    [InlineData("It is the first time that a French president has visited Chad.", "occurred")]
    [InlineData("It was the first time that a French president visited Chad.", "occurred")]
    public void What_will_be_the_first_time_is_still_to_come(string text, string status) => Assert.Equal(status, Status(text));

    [Theory]
    [InlineData("Macron may visit Poland in May.")]
    [InlineData("Macron might visit Poland in May.")]
    [InlineData("Macron could visit Poland in May.")]
    [InlineData("Macron is considering visiting Poland in May.")]
    [InlineData("Macron is considering a visit to Poland.")]
    [InlineData("Macron hopes to visit Poland in May.")]
    [InlineData("Poland has invited Macron to visit Warsaw in May.")]
    [InlineData("A possible visit by Macron to Poland was discussed.")]
    [InlineData("Macron's visit to Poland may take place in May.")]
    public void What_may_be_is_possible(string text) => Assert.Equal("possible", Status(text));

    [Theory]
    [InlineData("Macron is visiting Poland.", "ongoing")]
    [InlineData("Macron arrived in Warsaw on Thursday.", "ongoing")]
    [InlineData("Macron arrived in Warsaw on Monday.", "occurred")]
    public void An_arrival_within_two_days_of_publication_leaves_the_visit_under_way(string text, string status) => Assert.Equal(status, Status(text));

    [Theory]
    [InlineData("Talks between Iran and Iraq continue in Baghdad.", "talks IRN + IRQ, ongoing")]
    [InlineData("Iran and Iraq are holding talks in Baghdad.", "talks IRN + IRQ, ongoing")]
    [InlineData("Russia is shelling Ukraine.", "shell RUS > UKR, ongoing")]
    public void What_goes_on_is_ongoing(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Theory]
    [InlineData("Macron visited Poland on Monday.")]
    [InlineData("Macron has visited Poland.")]
    [InlineData("Macron had visited Poland in March.")]
    [InlineData("After Macron's visit to Poland last week, trade grew.")]
    public void The_past_and_what_it_presupposes_occurred(string text) => Assert.Equal("occurred", Status(text));

    [Theory]
    [InlineData("Macron postponed his visit to Poland.", "postponed")]
    [InlineData("Macron's visit to Poland was postponed.", "postponed")]
    [InlineData("Macron put off a trip to Poland.", "postponed")]
    [InlineData("Macron cancelled his visit to Poland.", "cancelled")]
    [InlineData("Macron's trip to Poland was called off on Monday.", "cancelled")]
    [InlineData("Macron has cancelled a trip to Poland.", "cancelled")]
    [InlineData("Macron will not now visit Poland.", "cancelled")]
    public void What_was_put_off_or_called_off_says_so(string text, string status) => Assert.Equal(status, Status(text));

    [Theory]
    [InlineData("Macron did not visit Poland.")]
    [InlineData("Macron never visited Poland.")]
    [InlineData("Macron will not visit Poland.")]
    [InlineData("Paris denied that Macron had visited Poland.")]
    public void What_is_said_not_to_be_is_denied(string text) => Assert.Equal("denied", Status(text));

    [Fact]
    public void A_denial_reaches_through_its_clause_and_belongs_to_whoever_denies()
    {
        var e = Assert.Single(English.Read("Macron denied that France had threatened Poland.").Events);
        Assert.Equal((EventType.Threaten, EventStatus.Denied, "Emmanuel Macron"), (e.Type, e.Status, Assert.Single(Assert.Single(e.Attribution).Speakers).Name));
    }

    [Theory]
    [InlineData("Did Macron visit Poland?")]
    [InlineData("Will Macron visit Poland in May?")]
    [InlineData("If Macron visits Poland, trade will grow.")]
    [InlineData("If Russia attacked Poland, NATO would respond.")]
    [InlineData("Macron should visit Poland.")]
    [InlineData("France wants Russia to leave Ukraine.")]
    public void Questions_conditions_duties_and_wishes_for_others_assert_nothing(string text) => Assert.Empty(Acts.Of(text));

    [Fact]
    public void The_words_that_tell_the_status_are_its_evidence() =>
        Assert.Equal(["plans"], Acts.The("visit", "Macron plans to visit Poland in May.").Mentions[0].Spans.Status.Select(s => s.Text));

    [Theory]
    [InlineData("Biden will speak in Warsaw on Russia's invasion of Ukraine.")]
    [InlineData("Fears grow that the Russian invasion of Ukraine might not stop.")]
    public void What_is_taken_for_granted_stays_done_whatever_is_said_beside_it(string text) =>
        Assert.Equal(EventStatus.Occurred, Acts.The("invade", text).Status);

    [Fact]
    public void What_somebody_is_blamed_for_is_no_act_of_the_one_who_blames() =>
        Assert.Equal("criticise RUS > WST, occurred", Acts.Of("The Russian president railed against the West for providing Ukraine with weapons."));

    [Theory]
    [InlineData("France called for a truce between Israel and Hamas.")]
    [InlineData("France appealed for the release of Ukrainian prisoners by Russia.")]
    public void What_is_called_for_is_not_done(string text) => Assert.DoesNotContain("RETREAT", English.Read(text).Events.Select(e => Ontology.Code(e.Type)));

    [Theory]
    [InlineData("Modi has accepted an invitation from Macron to visit France.", EventStatus.Planned)]
    [InlineData("Officials said a visit by Modi to Poland was not cancelled.", EventStatus.Planned)]
    [InlineData("Modi spoke in Delhi ahead of a visit by Macron to India.", EventStatus.Planned)]
    [InlineData("A visit by Modi to Poland, due to begin in May, will last two days.", EventStatus.Planned)]
    public void What_is_accepted_due_or_not_called_off_is_to_come(string text, EventStatus status) => Assert.Equal(status, Acts.The("visit", text).Status);

    [Fact]
    public void What_is_only_speculation_is_not_told() => Assert.Empty(Acts.Of("There is speculation that Macron will visit Poland."));

    [Fact]
    public void A_form_that_does_not_tell_its_tense_is_past_under_a_verb_of_saying() =>
        Assert.Equal((EventStatus.Occurred, "2024-04-21"), Acts.The("attack", "The Pentagon said its warplanes hit Islamic State targets in Syria on Sunday.") is var e ? (e.Status, e.Time?.ToString()) : default);

    [Theory]
    [InlineData("The newspaper first announced Macron's visit to Oslo on March 19.")]
    [InlineData("Norway announced the visit of Emmanuel Macron on March 19.")]
    public void A_day_that_is_over_tells_when_a_visit_was_announced_and_not_when_it_takes_place(string text)
    {
        var visit = Acts.The("visit", text);

        Assert.Equal((EventStatus.Planned, null), (visit.Status, visit.Time?.ToString()));
    }

    [Theory]
    [InlineData("A visit by Modi to Poland is on the cards.", EventStatus.Possible)]
    [InlineData("A visit by Modi to Poland is under consideration for next month.", EventStatus.Possible)]
    [InlineData("A visit by Modi to Poland is on the agenda.", EventStatus.Planned)]
    public void A_prospect_told_by_a_phrase_is_not_under_way(string text, EventStatus status) => Assert.Equal(status, Acts.The("visit", text).Status);

    [Fact]
    public void What_is_off_the_table_is_not_told() => Assert.Empty(Acts.Of("A visit by Modi to Poland is off the table."));

    [Theory]
    [InlineData("Analysts expect a Russian attack on Poland.")]
    [InlineData("Officials fear an attack by Russia on Poland.")]
    [InlineData("Sweden foresees Russia's invasion of Poland.")]
    public void What_others_are_expected_to_do_is_not_planned(string text) => Assert.DoesNotContain("ASSAULT", English.Read(text).Events.Select(e => Ontology.Code(e.Type)));

    [Theory]
    [InlineData("A visit by Modi to Poland is foreseen for May.")]
    [InlineData("Modi expects a meeting with Macron in May.")]
    public void What_is_foreseen_or_expected_of_oneself_is_planned(string text) => Assert.Equal(EventStatus.Planned, English.Read(text).Events[0].Status);
}
