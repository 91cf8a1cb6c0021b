using Chancery.Cli.Output;
using Xunit;

namespace Chancery.Cli.Tests.Output;

public sealed class EventWordsTests
{
    private static readonly Event Visit = StandInReader.Visit(new Report("-", "visited"), 0);

    private static Participant Actor(ParticipantRole role, string name, string? country) => new(role, name, name, ActorKind.Person, country, null, name);

    [Fact]
    public void A_mutual_act_joins_its_participants() =>
        Assert.Equal(
            "Xi (CHN) + Putin (RUS)",
            EventWords.WhoToWhom(Visit with { Participants = [Actor(ParticipantRole.Participant, "Xi", "CHN"), Actor(ParticipantRole.Participant, "Putin", "RUS")] }));

    [Fact]
    public void An_appointment_names_who_appoints() =>
        Assert.Equal(
            "Sunak (GBR), with Charles",
            EventWords.WhoToWhom(Visit with { Participants = [Actor(ParticipantRole.Source, "Sunak", "GBR"), Actor(ParticipantRole.Participant, "Charles", null)] }));

    [Fact]
    public void A_target_without_a_source_leaves_the_source_open() =>
        Assert.Equal("? → Russia (RUS)", EventWords.WhoToWhom(Visit with { Participants = [Actor(ParticipantRole.Target, "Russia", "RUS")] }));

    [Theory]
    [InlineData(null, "-")]
    [InlineData("2024-05", "2024-05")]
    [InlineData("2024-05-16/2024-05-17", "2024-05-16\n/2024-05-17")]
    [InlineData("[2024-05-16..2024-05-31]", "[2024-05-16\n..2024-05-31]")]
    [InlineData("[2023-03,2024-03]", "[2023-03\n,2024-03]")]
    public void A_long_span_stands_on_two_lines(string? edtf, string shown) =>
        Assert.Equal(shown, EventWords.When(Visit with { Time = edtf is null ? null : EventTime.Parse(edtf) }));

    [Fact]
    public void What_it_is_about_and_how_often_are_told() =>
        Assert.Equal(
            "REQUEST · >40 times · about “a ceasefire”",
            EventWords.Act(Visit with { Type = EventType.Request, Mode = null, About = "a\nceasefire", Count = ">40", Place = null, Attribution = [] }));

    [Fact]
    public void Long_words_are_cut_and_no_pair_is_cut_in_two()
    {
        Assert.Equal(new string('x', 160) + "…", EventWords.Shortened(new string('x', 200)));
        Assert.Equal(new string('x', 159) + "…", EventWords.Shortened(new string('x', 159) + "😀😀"));
    }
}
