using Xunit;

namespace Chancery.Tests.Events;

public sealed class SchemeTranslationTests
{
    [Theory]
    [InlineData(EventType.Consult, "visit", "042", EventStatus.Planned, "AGREE 036")]
    [InlineData(EventType.Consult, "meet", "040", EventStatus.Possible, "AGREE 036")]
    [InlineData(EventType.Consult, "talks", "046", EventStatus.Cancelled, "REJECT 161")]
    [InlineData(EventType.Consult, "talks", "046", EventStatus.Occurred, "CONSULT 046")]
    [InlineData(EventType.Support, "sign", "057", EventStatus.Planned, "AGREE 030")]
    [InlineData(EventType.Support, "establish-ties", "054", EventStatus.Planned, "AGREE 032")]
    [InlineData(EventType.Cooperate, "exercise", "062", EventStatus.Planned, "AGREE 0312")]
    [InlineData(EventType.Cooperate, "trade", "061", EventStatus.Possible, "AGREE 0311")]
    [InlineData(EventType.Cooperate, "judicial", "063", EventStatus.Planned, "AGREE 0313")]
    [InlineData(EventType.Cooperate, "intelligence", "064", EventStatus.Planned, "AGREE 0314")]
    [InlineData(EventType.Aid, "economic-aid", "071", EventStatus.Planned, "AGREE 0331")]
    [InlineData(EventType.Aid, "military-aid", "072", EventStatus.Planned, "AGREE 0332")]
    [InlineData(EventType.Aid, "humanitarian-aid", "073", EventStatus.Planned, "AGREE 0333")]
    [InlineData(EventType.Aid, null, "074", EventStatus.Planned, "AGREE 0334")]
    [InlineData(EventType.Aid, null, "070", EventStatus.Planned, "AGREE 033")]
    [InlineData(EventType.Aid, null, "070", EventStatus.Postponed, "REJECT 120")]
    [InlineData(EventType.Retreat, "release", "0841", EventStatus.Planned, "AGREE 0353")]
    [InlineData(EventType.Retreat, "ease-sanctions", "085", EventStatus.Planned, "AGREE 0354")]
    [InlineData(EventType.Retreat, "ceasefire", "0871", EventStatus.Planned, "AGREE 0356")]
    [InlineData(EventType.Retreat, "withdraw", "0874", EventStatus.Possible, "AGREE 035")]
    [InlineData(EventType.Sanction, "sanction", "163", EventStatus.Planned, "THREATEN 1312")]
    [InlineData(EventType.Sanction, "expel", "161", EventStatus.Possible, "THREATEN 1313")]
    [InlineData(EventType.Sanction, null, "162", EventStatus.Planned, "THREATEN 1311")]
    [InlineData(EventType.Sanction, null, "164", EventStatus.Planned, "THREATEN 134")]
    [InlineData(EventType.Sanction, null, "165", EventStatus.Planned, "THREATEN 135")]
    [InlineData(EventType.Coerce, "arrest", "173", EventStatus.Planned, "THREATEN 130")]
    [InlineData(EventType.Assault, "attack", "190", EventStatus.Planned, "THREATEN 138")]
    [InlineData(EventType.Mobilize, "deploy", "154", EventStatus.Possible, "THREATEN 138")]
    [InlineData(EventType.Protest, "demonstrate", "141", EventStatus.Planned, "THREATEN 133")]
    [InlineData(EventType.Request, "demand", "100", EventStatus.Planned, "REQUEST 100")]
    [InlineData(EventType.Agree, "invite", "036", EventStatus.Planned, "AGREE 036")]
    public void Tense_becomes_a_type_and_a_code(EventType type, string? mode, string cameo, EventStatus status, string expected)
    {
        var translated = Assert.Single(SchemeTranslation.Translate(Event(type, mode, cameo, status), CodingScheme.Plover));
        Assert.Equal(expected, $"{Ontology.Code(translated.Type)} {translated.Cameo}");
    }

    [Theory]
    [InlineData(EventType.Office, EventStatus.Occurred)]
    [InlineData(EventType.Consult, EventStatus.Denied)]
    [InlineData(EventType.Sanction, EventStatus.Cancelled)]
    public void What_has_no_place_there_is_left_out(EventType type, EventStatus status) =>
        Assert.Empty(SchemeTranslation.Translate(Event(type, null, null, status), CodingScheme.Cameo));

    [Fact]
    public void A_visit_that_took_place_is_a_pair_in_CAMEO()
    {
        var pair = SchemeTranslation.Translate(Event(EventType.Consult, "visit", "042", EventStatus.Occurred), CodingScheme.Cameo).ToList();
        Assert.Equal(["042", "043"], pair.Select(e => e.Cameo));
        Assert.Equal(["CHN>RUS", "RUS>CHN"], pair.Select(e =>
            e.Participants.Single(p => p.Role is ParticipantRole.Source).Country + ">" + e.Participants.Single(p => p.Role is ParticipantRole.Target).Country));
    }

    [Fact]
    public void In_our_own_scheme_nothing_changes()
    {
        var given = Event(EventType.Office, "election", null, EventStatus.Denied);
        Assert.Equal([given], SchemeTranslation.Translate(given, CodingScheme.Chancery));
    }

    private static Event Event(EventType type, string? mode, string? cameo, EventStatus status) => new()
    {
        Id = "1",
        Type = type,
        Mode = mode,
        Cameo = cameo,
        Status = status,
        Confidence = 0.8,
        Participants =
        [
            new(ParticipantRole.Source, "China", "Beijing", ActorKind.State, "CHN", null, "state:CHN"),
            new(ParticipantRole.Target, "Russia", "Moscow", ActorKind.State, "RUS", null, "state:RUS"),
        ],
        Mentions = [],
    };
}
