using Chancery.Language;
using Chancery.Reading;

namespace Chancery.Cli.Tests;

/// <summary>A reader for tests of what stands around the reader: each "visited" is an event; "fail" fails.</summary>
internal sealed class StandInReader : IReportReader, IReaderFactory
{
    public ReaderChoice? Choice { get; private set; }

    public IReportReader Create(ReaderChoice choice)
    {
        Choice = choice;
        return this;
    }

    public string Version(ReaderChoice choice) => "stand-in";

    public TimeReader CreateTimeReader(bool fast, bool isNarrative) => new ReaderFactory().CreateTimeReader(fast, isNarrative);

    public IAnalyzer CreateAnalyzer(bool fast) => new ReaderFactory().CreateAnalyzer(fast);

    public ReportReading Read(Report report)
    {
        var text = report.FullText;
        if (text.Contains("fail", StringComparison.Ordinal)) throw new InvalidOperationException("no such word");
        // Reports of unlike length end out of turn.
        if (text.Contains("slow", StringComparison.Ordinal)) Thread.Sleep(20);
        return new()
        {
            Report = report,
            Language = "en",
            Characters = text.EnumerateRunes().Count(),
            Events = text.Contains("visited", StringComparison.Ordinal) ? [Visit(report, text.IndexOf("visited", StringComparison.Ordinal))] : [],
            Names = [new("person:xi-jinping", "Xi Jinping", ["strongman"])],
            Noise = [new(new(0, 5, "Share"), NoiseKind.PageFurniture)],
            Warnings = report.Published is null ? [new("CHY0101", "No day of publication is known. Give it with --published.")] : [],
        };
    }

    public static Event Visit(Report report, int at) => new()
    {
        Id = report.Id + "/" + at,
        Type = EventType.Consult,
        Mode = "visit",
        Cameo = "042",
        Participants =
        [
            new(ParticipantRole.Source, "Xi Jinping", "Xi", ActorKind.Person, "CHN", "president", "person:xi-jinping"),
            new(ParticipantRole.Target, "Russia", "Russia", ActorKind.State, "RUS", null, "state:RUS"),
        ],
        Place = new("Moscow", "RUS", 55.75, 37.62),
        Time = EventTime.Parse("2023-03-20/2023-03-22"),
        Status = EventStatus.Occurred,
        Attribution = [new([new("Wang Yi", SourceKind.Person, null), new("Reuters", SourceKind.Agency, null)])],
        Confidence = 0.9,
        Mentions = [new(new(at, at + 7, "visited"), EventStatus.Occurred, null, null, AttributionChain.Own, new([], [], [], [], [], []), null)],
    };
}
