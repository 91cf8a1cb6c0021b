using System.Text;
using Chancery.Formats.Export;
using CsCheck;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Xunit;

namespace Chancery.Formats.Tests.Export;

public sealed class EventCalendarTests
{
    private static readonly KnownReport Report =
        new("sha256-1", "a.txt", null, "https://example.org/besuch?wo=köln", "Post", "Title", new(2023, 6, 14), new(2023, 6, 14));

    private static readonly Mention Told =
        new(new(0, 5, "a\nvisit"), EventStatus.Planned, null, null, AttributionChain.Own, new([], [], [], [], [], []), null);

    private static RecordedEvent Visit(string? time, EventStatus status = EventStatus.Planned, int mentions = 2) => new()
    {
        Event = new()
        {
            Id = "0123456789abcdef",
            Type = EventType.Consult,
            Mode = "visit",
            Participants =
            [
                new(ParticipantRole.Source, "Antony Blinken", "Blinken", ActorKind.Person, "USA", null, "person:antony-blinken"),
                new(ParticipantRole.Target, "China", "China", ActorKind.State, "CHN", null, "state:CHN"),
            ],
            Place = new("Beijing", "CHN", 39.9, 116.4),
            Time = time is null ? null : EventTime.Parse(time),
            Status = status,
            Confidence = 0.9,
            Mentions = [Told],
        },
        Mentions =
        [
            .. Enumerable.Range(1, mentions).Select(i => new RecordedMention { Id = $"m.{i}", Report = Report, Mention = Told, Participants = [], Said = Report.Known, Confidence = 0.9 }),
        ],
        Life = [],
        Sources = 2,
        FirstKnown = new(2023, 6, 6),
        LastKnown = new(2023, 6, 14),
    };

    private static CalendarEvent Entry(RecordedEvent e) => Assert.Single(Calendar.Load(EventCalendar.Write([e], "Visits"))!.Events)!;

    [Fact]
    public void A_visit_is_written_as_RFC_5545_has_it()
    {
        var lines = EventCalendar.Write([Visit("2023-06-18/2023-06-19")], "Visits").Split("\r\n");
        string[] expected =
        [
            "X-WR-CALNAME:Visits", "UID:0123456789abcdef@chancery", "SEQUENCE:1", "STATUS:CONFIRMED", "DTSTAMP:20230614T000000Z", "LAST-MODIFIED:20230614T000000Z",
            "DTSTART;VALUE=DATE:20230618", "DTEND;VALUE=DATE:20230620", "SUMMARY:visit: Antony Blinken (USA) → China", "LOCATION:Beijing", "GEO:39.900000;116.400000",
            "URL:https://example.org/besuch?wo=k%C3%B6ln", "TRANSP:TRANSPARENT",
        ];
        Assert.Empty(expected.Except(lines));
    }

    [Theory]
    [InlineData(EventStatus.Possible, "TENTATIVE")]
    [InlineData(EventStatus.Planned, "CONFIRMED")]
    [InlineData(EventStatus.Postponed, "TENTATIVE")]
    [InlineData(EventStatus.Cancelled, "CANCELLED")]
    [InlineData(EventStatus.Denied, "CANCELLED")]
    [InlineData(EventStatus.Occurred, "CONFIRMED")]
    public void Its_status_is_the_calendar_s(EventStatus status, string told) => Assert.Equal(told, Entry(Visit("2023-06-18", status)).Status);

    [Fact]
    public void Each_telling_is_a_revision_of_the_same_entry()
    {
        var (before, after) = (Entry(Visit("2023-06-18", mentions: 1)), Entry(Visit("2023-06-25", mentions: 3)));
        Assert.Equal(before.Uid, after.Uid);
        Assert.True(after.Sequence > before.Sequence);
    }

    [Theory]
    [InlineData("2024-05", "20240501", "20240601")]
    [InlineData("2022-02/..", "20220201", "20220202")]
    [InlineData("[..2024-06-30]", "20240630", "20240701")]
    [InlineData("9999-12-31", "99991231", "99991231")]
    public void A_vague_time_spans_the_days_it_may_mean(string time, string first, string end)
    {
        var entry = Entry(Visit(time));
        Assert.Equal(first, entry.DtStart!.Value.ToString("yyyyMMdd", null));
        Assert.Equal(end, entry.DtEnd!.Value.ToString("yyyyMMdd", null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("XXXX-01-24")]
    public void What_has_no_day_is_left_out(string? time) => Assert.Empty(Calendar.Load(EventCalendar.Write([Visit(time)], "Visits"))!.Events);

    [Fact]
    public void Whatever_reports_say_the_calendar_can_be_read_back_and_written_the_same()
    {
        AnyRecord.Recorded.Array[0, 4].Sample(
            events =>
            {
                var text = EventCalendar.Write(events, "Any");
                Assert.Equal(text, EventCalendar.Write(events, "Any"));
                var days = events.Where(e => e.Event.Time is { } time && (time.Earliest ?? time.Latest) is not null).ToList();
                Assert.Equal(days.Select(e => e.Mentions.Count - 1).Order(), Calendar.Load(text)!.Events.Select(e => e.Sequence).Order());
                Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 300, line));
            },
            iter: 200);
    }
}
