using Chancery.Record.Merging;
using Xunit;

namespace Chancery.Record.Tests.Merging;

/// <summary>What is one event and what is two, in made-up news.</summary>
public sealed class OneEventTests
{
    private static int number;

    private static Account Visit(string known, EventStatus status, string? time, string visitor = "Ada One", string place = "BBB") =>
        Tell(known, EventType.Consult, "visit", status, time, new Place(place, place, null, null), Told.Person(ParticipantRole.Source, visitor, "AAA"), Told.State(ParticipantRole.Target, place));

    private static Account Talks(string known, string? time, params string[] states) =>
        Tell(known, EventType.Consult, "talks", EventStatus.Occurred, time, null, [.. states.Select(s => Told.State(ParticipantRole.Participant, s))]);

    private static Account Attack(string known, string? time, string? by, string on, string mode = "attack") =>
        Tell(known, EventType.Assault, mode, EventStatus.Occurred, time, null,
            [.. new[] { by is null ? null : Told.State(ParticipantRole.Source, by), Told.State(ParticipantRole.Target, on) }.OfType<Participant>()]);

    private static Account Tell(string known, EventType type, string? mode, EventStatus status, string? time, Place? place, params Participant[] cast)
    {
        var id = Interlocked.Increment(ref number).ToString("D6", null);
        return Told.Of("e-" + id, "r-" + id, DateOnly.ParseExact(known, "yyyy-MM-dd", null), type, mode, status, time, place, cast);
    }

    private static void One(params Account[] accounts) => Assert.Single(AccountGroups.Of(accounts));

    private static void Apart(params Account[] accounts) => Assert.Equal(accounts.Length, AccountGroups.Of(accounts).Count);

    [Fact]
    public void A_visit_is_one_from_the_rumour_to_the_handshake() =>
        One(
            Visit("2024-03-19", EventStatus.Possible, "2024-05"),
            Visit("2024-04-25", EventStatus.Planned, "2024-05"),
            Visit("2024-05-14", EventStatus.Planned, "2024-05-15/2024-05-16"),
            Visit("2024-05-16", EventStatus.Ongoing, "2024-05-16~"),
            Visit("2024-05-20", EventStatus.Occurred, "2024-05-16/2024-05-17"),
            Visit("2024-09-01", EventStatus.Occurred, null));

    [Fact]
    public void Two_visits_of_one_pair_in_different_months_are_two() =>
        Apart(Visit("2024-03-21", EventStatus.Occurred, "2024-03-20"), Visit("2024-06-02", EventStatus.Occurred, "2024-06-01"), Visit("2024-06-03", EventStatus.Planned, "2024-10"));

    [Fact]
    public void What_is_put_off_and_held_later_is_one() =>
        One(
            Visit("2023-01-20", EventStatus.Planned, "2023-02-04/2023-02-05"),
            Visit("2023-02-03", EventStatus.Postponed, "2023-02-04/2023-02-05"),
            Visit("2023-06-20", EventStatus.Occurred, "2023-06-18/2023-06-19"));

    [Fact]
    public void What_was_put_off_long_ago_says_nothing_of_what_is_held_now() =>
        Apart(Visit("2022-07-20", EventStatus.Postponed, "2022-04"), Visit("2022-08-03", EventStatus.Occurred, "2022-08-02"));

    [Fact]
    public void Two_people_of_one_state_pay_two_visits() =>
        Apart(Visit("2024-05-17", EventStatus.Occurred, "2024-05-16"), Visit("2024-05-17", EventStatus.Occurred, "2024-05-16", "Ben Two"));

    [Fact]
    public void A_name_cut_short_or_with_marks_is_the_same() =>
        One(Visit("2024-05-17", EventStatus.Occurred, "2024-05-16", "Adà One"), Visit("2024-05-17", EventStatus.Occurred, "2024-05-16", "One"), Visit("2024-05-18", EventStatus.Occurred, "2024-05-16"));

    [Fact]
    public void What_is_done_comes_before_the_report_and_what_is_planned_behind_it() =>
        Apart(Visit("2024-05-10", EventStatus.Occurred, "2024-05"), Visit("2024-05-20", EventStatus.Planned, "2024-05"));

    [Fact]
    public void Talks_need_two_states_in_common() => Apart(Talks("2024-05-17", "2024-05-16", "AAA", "BBB"), Talks("2024-05-17", "2024-05-16", "AAA", "CCC"));

    [Fact]
    public void A_visit_there_is_not_the_visit_back() =>
        Apart(
            Tell("2024-05-17", EventType.Consult, "visit", EventStatus.Occurred, "2024-05-16", null, Told.State(ParticipantRole.Source, "AAA"), Told.State(ParticipantRole.Target, "BBB")),
            Tell("2024-05-17", EventType.Consult, "visit", EventStatus.Occurred, "2024-05-16", null, Told.State(ParticipantRole.Source, "BBB"), Told.State(ParticipantRole.Target, "AAA")));

    [Fact]
    public void An_attack_by_unknown_hands_is_the_one_whose_author_is_known_later() => One(Attack("2024-05-17", "2024-05-16", null, "BBB"), Attack("2024-06-17", "2024-05-16", "AAA", "BBB"));

    [Fact]
    public void An_invasion_is_one_for_all_who_speak_of_it_without_a_day() =>
        One(Attack("2022-03-01", null, "AAA", "BBB", "invade"), Attack("2022-06-01", null, "AAA", "BBB", "invade"), Attack("2022-12-29", "2022-02-24", "AAA", "BBB", "invade"));

    [Fact]
    public void A_war_told_day_by_day_does_not_run_together()
    {
        var days = Enumerable.Range(1, 28).Select(d => $"2024-02-{d:D2}").ToList();
        var groups = AccountGroups.Of(days.SelectMany(d => new[] { Attack(d, d, "AAA", "BBB"), Attack(d, d, "AAA", "BBB", "shell") }));
        Assert.InRange(groups.Count, 28 / 3, 28);
        Assert.All(groups, g => Assert.InRange(g.Count, 1, 6));
    }

    [Fact]
    public void One_report_does_not_tell_one_event_twice()
    {
        var told = Visit("2024-05-17", EventStatus.Occurred, "2024-05-16");
        Apart(told, Told.Of("e-again", told.Report.Id, told.Report.Known, EventType.Consult, "visit", EventStatus.Occurred, "2024-05-16", told.Event.Place, [.. told.Event.Participants]));
    }
}
