using Chancery.Record.Lifecycle;
using Xunit;
using static Chancery.Record.Tests.Lifecycle.Tell;

namespace Chancery.Record.Tests.Lifecycle;

/// <summary>What the values of an event are when several reports tell it.</summary>
public sealed class FoldTests
{
    private static RecordedEvent Fold(params Account[] accounts) => EventFold.Fold(accounts, On("2024-07-01"));

    private static string? Time(params Account[] accounts) => Fold(accounts).Event.Time?.ToString();

    [Fact]
    public void Mentions_stand_in_the_order_they_were_said()
    {
        var early = Visit("b", "2024-05-09", "planned 2024-05-20 | Official person 2024-05-02");
        var late = Visit("a", "2024-05-05", "planned 2024-05", "possible");
        Assert.Equal(["b.1", "a.2", "a.1"], Fold(late, early).Mentions.Select(m => m.Id));
    }

    [Fact]
    public void A_speaker_cannot_have_said_it_after_the_report_was_known() =>
        Assert.Equal(Day("2024-05-09"), Fold(Visit("a", "2024-05-09", "planned | Official person 2024-06")).Mentions[0].Said);

    [Fact]
    public void An_event_has_the_id_of_the_account_known_first()
    {
        var folded = Fold(Visit("b", "2024-05-02", "planned"), Visit("z", "2024-05-01", "planned"), Visit("a", "2024-05-03", "planned"));
        Assert.Equal(("z", Day("2024-05-01"), Day("2024-05-03")), (folded.Id, folded.FirstKnown, folded.LastKnown));
    }

    [Fact]
    public void Of_times_that_agree_the_finer_counts() =>
        Assert.Equal("2024-05-16", Time(Visit("a", "2024-05-01", "planned 2024-05-16"), Visit("b", "2024-05-02", "planned 2024-05")));

    [Fact]
    public void A_stay_says_more_than_its_first_day() =>
        Assert.Equal("2024-05-16/2024-05-17", Time(Visit("a", "2024-05-01", "planned 2024-05-16/2024-05-17"), Visit("b", "2024-05-02", "planned 2024-05-16")));

    [Fact]
    public void Once_within_some_days_says_less_than_one_of_them() =>
        Assert.Equal("2024-05-16", Time(Visit("a", "2024-05-01", "planned [2024-05-16..2024-05-17]"), Visit("b", "2024-05-02", "planned 2024-05-16")));

    [Fact]
    public void Of_times_that_do_not_agree_the_better_supported_counts()
    {
        var folded = Fold(
            Visit("a", "2024-05-18", "occurred 2024-05-16"), Visit("b", "2024-05-18", "occurred 2024-05-16"), Visit("c", "2024-05-19", "occurred 2024-05-14"));
        Assert.Equal("2024-05-16", folded.Event.Time!.ToString());
        var time = Assert.Single(folded.Disagreements, d => d.Field == "time");
        Assert.Equal([("2024-05-16", 2), ("2024-05-14", 1)], time.Values.Select(v => (v.Value, v.Sources)));
        Assert.Equal(["c.1"], time.Values[1].Mentions);
    }

    [Fact]
    public void Of_times_as_well_supported_the_one_said_last_counts() =>
        Assert.Equal("2024-05-14", Time(Visit("a", "2024-05-18", "occurred 2024-05-16"), Visit("c", "2024-05-19", "occurred 2024-05-14")));

    [Fact]
    public void A_day_that_was_inferred_gives_way_to_one_that_was_told() =>
        Assert.Equal("2024-05-16", Time(Visit("a", "2024-05-18", "occurred 2024-05-18~"), Visit("b", "2024-05-18", "occurred 2024-05-18~"), Visit("c", "2024-05-19", "occurred 2024-05-16")));

    [Fact]
    public void The_time_told_of_what_has_occurred_replaces_the_time_announced()
    {
        var folded = Fold(Visit("a", "2024-05-01", "planned 2024-05-16"), Visit("b", "2024-05-02", "planned 2024-05-16"), Visit("c", "2024-05-19", "occurred 2024-05-18"));
        Assert.Equal("2024-05-18", folded.Event.Time!.ToString());
        Assert.Empty(folded.Disagreements);
    }

    [Fact]
    public void The_time_announced_stands_in_where_nobody_tells_when_it_occurred() =>
        Assert.Equal("2024-05-16/2024-05-17", Time(Visit("a", "2024-05-01", "planned 2024-05-16/2024-05-17"), Visit("c", "2024-05-19", "occurred")));

    [Fact]
    public void The_time_announced_makes_a_vaguer_one_finer() =>
        Assert.Equal("2024-05-16/2024-05-17", Time(Visit("a", "2024-05-01", "planned 2024-05-16/2024-05-17"), Visit("c", "2024-06-19", "occurred 2024-05")));

    [Fact]
    public void A_time_announced_that_had_not_come_is_not_when_it_occurred() =>
        Assert.Null(Time(Visit("a", "2024-05-01", "planned 2024-06"), Visit("c", "2024-05-19", "occurred")));

    [Fact]
    public void A_plan_that_is_moved_leaves_its_time_behind()
    {
        var folded = Fold(
            Visit("a", "2024-05-01", "planned 2024-05"), Visit("b", "2024-05-02", "planned 2024-05"), Visit("c", "2024-05-09", "planned 2024-06"));
        Assert.Equal("2024-06", folded.Event.Time!.ToString());
        Assert.Empty(folded.Disagreements);
        Assert.Equal([("2024-05", "a.1"), ("2024-06", "c.1")], folded.Life.Select(s => (s.Time!.ToString(), s.Mention)));
    }

    [Fact]
    public void A_stray_date_does_not_move_a_plan_that_others_go_on_telling() =>
        Assert.Equal("2024-05-16", Time(
            Visit("a", "2024-05-01", "planned 2024-05-16"), Visit("b", "2024-05-02", "planned 2024-06-16"), Visit("c", "2024-05-03", "planned 2024-05-16"), Visit("d", "2024-05-03", "planned 2024-05-16")));

    [Fact]
    public void A_day_that_is_set_is_a_step_of_its_own()
    {
        var life = Fold(Visit("a", "2024-05-01", "planned 2024-06"), Visit("b", "2024-05-02", "planned 2024-06-16"), Visit("c", "2024-05-03", "planned 2024-06")).Life;
        Assert.Equal(["2024-06", "2024-06-16"], life.Select(s => s.Time!.ToString()));
    }

    [Fact]
    public void An_account_may_know_the_time_better_than_its_mentions() =>
        Assert.Equal("2024-05-16/2024-05-17", Time(Visit("a", "2024-05-17", "occurred 2024-05-16").At("2024-05-16/2024-05-17")));

    [Fact]
    public void An_earlier_date_told_on_the_way_is_not_the_time_of_the_plan()
    {
        var folded = Fold(Visit("a", "2024-06-15", "planned 2024-06-18", "planned 2024-02").At("2024-06-18"));
        Assert.Equal("2024-06-18", folded.Event.Time!.ToString());
        Assert.Single(folded.Life);
    }

    [Fact]
    public void Of_places_that_agree_the_finer_counts()
    {
        var folded = Fold(Visit("a", "2024-05-18", "occurred").Where(Beijing), Visit("b", "2024-05-18", "occurred").Where(InChina), Visit("c", "2024-05-19", "occurred").Where(InChina));
        Assert.Equal(Beijing, folded.Event.Place);
        Assert.Empty(folded.Disagreements);
    }

    [Fact]
    public void Of_places_that_do_not_agree_the_better_supported_counts()
    {
        var folded = Fold(Visit("a", "2024-05-18", "occurred").Where(Beijing), Visit("b", "2024-05-18", "occurred").Where(Beijing), Visit("c", "2024-05-19", "occurred").Where(Xian));
        Assert.Equal(Beijing, folded.Event.Place);
        Assert.Equal([("Beijing", 2), ("Xi'an", 1)], Assert.Single(folded.Disagreements).Values.Select(v => (v.Value, v.Sources)));
    }

    [Fact]
    public void Who_is_named_stands_for_the_state()
    {
        var folded = Fold(Visit("a", "2024-05-18", "occurred"), Visit("b", "2024-05-18", "occurred").With(Blinken with { As = "the secretary" }, Xi));
        Assert.Equal([Blinken, Xi], folded.Event.Participants);
    }

    [Fact]
    public void A_state_beside_a_person_in_one_report_stays()
    {
        var folded = Fold(Visit("a", "2024-05-18", "occurred").With(Blinken, Xi, China), Visit("b", "2024-05-18", "occurred"));
        Assert.Equal([Blinken, Xi, China], folded.Event.Participants);
    }

    [Fact]
    public void Two_names_for_one_part_are_a_disagreement()
    {
        var yellen = Blinken with { Name = "Janet Yellen", Id = "person:janet-yellen" };
        var folded = Fold(Visit("a", "2024-05-18", "occurred"), Visit("b", "2024-05-18", "occurred").With(yellen, China), Visit("c", "2024-05-19", "occurred"));
        Assert.Equal([("Antony Blinken", 2), ("Janet Yellen", 1)], Assert.Single(folded.Disagreements).Values.Select(v => (v.Value, v.Sources)));
    }

    [Fact]
    public void A_denial_of_what_others_saw_is_a_disagreement()
    {
        var folded = Fold(Visit("a", "2024-05-18", "occurred"), Visit("b", "2024-05-18", "occurred"), Visit("c", "2024-05-19", "denied | Kremlin government"));
        Assert.Equal(EventStatus.Occurred, folded.Event.Status);
        Assert.Equal([("occurred", 2), ("denied", 1)], Assert.Single(folded.Disagreements).Values.Select(v => (v.Value, v.Sources)));
    }

    [Fact]
    public void A_plan_and_its_outcome_do_not_contradict_each_other() =>
        Assert.Empty(Fold(Visit("a", "2024-05-01", "planned 2024-05-16"), Visit("b", "2024-05-10", "cancelled")).Disagreements);

    [Theory]
    [InlineData("planned 2024-06-30", "2024-06-30", false)]
    [InlineData("planned 2024-06-30", "2024-07-01", true)]
    [InlineData("planned 2024-06-30~", "2024-07-05", false)]
    [InlineData("planned 2024-06-30~", "2024-07-08", true)]
    [InlineData("planned [2024-06-30..]", "2024-12-31", false)]
    [InlineData("planned", "2024-12-31", false)]
    [InlineData("possible 2024-06-30", "2024-12-31", false)]
    [InlineData("cancelled 2024-06-30", "2024-12-31", false)]
    [InlineData("occurred 2024-06-30", "2024-12-31", false)]
    public void What_was_announced_and_never_confirmed_is_overdue(string mention, string today, bool overdue) =>
        Assert.Equal(overdue, EventFold.Fold([Visit("a", "2024-05-01", mention)], On(today)).IsOverdue);

    [Fact]
    public void Overdue_is_judged_from_the_day_asked_about() =>
        Assert.False(EventFold.Fold([Visit("a", "2024-05-01", "planned 2024-06-30")], new(Day("2024-12-31"), Day("2024-06-01"))).IsOverdue);

    [Fact]
    public void The_order_of_accounts_changes_nothing()
    {
        Account[] accounts =
        [
            Visit("a", "2024-05-18", "occurred 2024-05-16"), Visit("b", "2024-05-18", "planned 2024-05", "*occurred").Where(Beijing), Visit("c", "2024-05-01", "planned 2024-06-16"),
            Visit("d", "2024-05-19", "denied | Kremlin government").With(Blinken, Xi), Visit("e", "2024-05-18", "occurred 2024-05-17~ | Reuters agency").Where(Xian),
        ];
        var expected = Fold(accounts);
        CsCheck.Check.Sample(CsCheck.Gen.Shuffle(accounts), shuffled => Assert.Equal(expected, Fold(shuffled)), iter: 200);
    }
}
