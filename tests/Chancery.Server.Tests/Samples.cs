namespace Chancery.Server.Tests;

/// <summary>One report of one visit, and its event.</summary>
internal static class Samples
{
    public const string Text = "Antony Blinken will visit Beijing on June 18, the State Department said.\n\nShare";

    public static readonly Report Report = new("sample.txt", Text)
    {
        Key = "sample",
        Url = "https://example.org/visit",
        Outlet = "Northern Post",
        Title = "Blinken to visit Beijing",
        Published = new(2023, 6, 14),
    };

    /// <summary>The words of a text, found in it.</summary>
    public static Evidence Words(Report report, string words)
    {
        var at = report.FullText.LastIndexOf(words, StringComparison.Ordinal);
        var start = report.FullText[..at].EnumerateRunes().Count();
        return new(start, start + words.EnumerateRunes().Count(), words);
    }

    /// <summary>The visit as a report tells it.</summary>
    public static Event Visit(Report report, string id = "visit-1") => new()
    {
        Id = id,
        Type = EventType.Consult,
        Mode = "visit",
        Cameo = "042",
        Participants =
        [
            new(ParticipantRole.Source, "Antony Blinken", "Blinken", ActorKind.Person, "USA", "foreign-minister", "person:antony-blinken"),
            new(ParticipantRole.Target, "China", "Beijing", ActorKind.State, "CHN", null, "state:CHN"),
        ],
        Place = new("Beijing", "CHN", 39.9, 116.4),
        Time = EventTime.Parse("2023-06-18"),
        Status = EventStatus.Planned,
        Attribution = [new([new("State Department", SourceKind.Government, null)])],
        Confidence = 0.93,
        Mentions =
        [
            new(
                Words(report, "Antony Blinken will visit Beijing on June 18"), EventStatus.Planned, EventTime.Parse("2023-06-18"),
                new("Beijing", "CHN", 39.9, 116.4), new([new("State Department", SourceKind.Government, null)]),
                new([Words(report, "visit")], [Words(report, "on June 18")], [Words(report, "Beijing")], [Words(report, "will")], [Words(report, "the State Department said")], [Words(report, "Antony Blinken"), Words(report, "Beijing")]),
                null),
        ],
    };

    /// <summary>The reading of a report that tells of it.</summary>
    public static ReportReading Reading(Report report, Event e) => new()
    {
        Report = report,
        Language = "en",
        Characters = report.FullText.EnumerateRunes().Count(),
        Events = [e],
        Noise = report.Text.EndsWith("Share", StringComparison.Ordinal) ? [new(Words(report, "Share"), NoiseKind.PageFurniture)] : [],
    };

    /// <summary>The event as a record keeps it that has this report alone.</summary>
    public static RecordedEvent Recorded(Report report, Event e)
    {
        var day = report.Published ?? new DateOnly(2023, 6, 14);
        return new()
        {
            Event = e,
            Mentions =
            [
                .. e.Mentions.Select((m, i) => new RecordedMention
                {
                    Id = $"{e.Id}.{i + 1}",
                    Report = new(report.Id, report.Source, report.Key, report.Url, report.Outlet, report.Title, report.Published, day),
                    Mention = m,
                    Participants = e.Participants,
                    Said = day,
                    Confidence = e.Confidence,
                }),
            ],
            Life = [new(e.Status, e.Time, day, e.Id + ".1")],
            Sources = 1,
            FirstKnown = day,
            LastKnown = day,
        };
    }

    /// <summary>A record that holds this report alone.</summary>
    public static HeldRecord Record(Report? report = null, Func<Event, Event>? told = null)
    {
        var record = new HeldRecord();
        var of = report ?? Report;
        var e = told is null ? Visit(of) : told(Visit(of));
        record.Readings.Add(Reading(of, e));
        record.Events.Add(Recorded(of, e));
        return record;
    }
}
