using Chancery.Record;

namespace Chancery.Server.Tests;

/// <summary>A record in a file of its own, which is gone with it.</summary>
internal sealed class KeptRecord : IAsyncDisposable
{
    private readonly DirectoryInfo folder;

    private KeptRecord(DirectoryInfo folder, DiplomaticRecord record) => (this.folder, Record) = (folder, record);

    public DiplomaticRecord Record { get; }

    /// <summary>A record of these readings.</summary>
    public static async Task<KeptRecord> OfAsync(params IReadOnlyList<ReportReading> readings)
    {
        var folder = Directory.CreateTempSubdirectory("chancery-server");
        var record = await DiplomaticRecord.OpenAsync(Path.Combine(folder.FullName, "record.db"), RecordAccess.Write);
        await record.AddAsync(readings, "test");
        return new(folder, record);
    }

    /// <summary>A record of as many visits, each by another person on another day.</summary>
    public static Task<KeptRecord> OfVisitsAsync(int visits) => OfAsync([.. Enumerable.Range(1, visits).Select(Visit)]);

    private static ReportReading Visit(int number)
    {
        var name = $"Envoy Number{(char)('A' + number)}";
        var report = new Report($"visit-{number}.txt", $"{name} will visit Beijing on June 18, the State Department said. This is report {number}.")
        {
            Url = $"https://example.org/{number}",
            Outlet = "Northern Post",
            Published = new DateOnly(2023, 1, 1).AddDays(number),
        };
        var e = Samples.Visit(Samples.Report, $"visit-{number}");
        var day = EventTime.Parse(FormattableString.Invariant($"{new DateOnly(2023, 6, 1).AddDays(number * 3):yyyy-MM-dd}"));
        var mention = e.Mentions[0] with
        {
            Evidence = Samples.Words(report, $"{name} will visit Beijing on June 18"),
            Time = day,
            Spans = new(
                [Samples.Words(report, "visit Beijing")], [Samples.Words(report, "on June 18")], [Samples.Words(report, "Beijing")], [Samples.Words(report, "will")],
                [Samples.Words(report, "the State Department said")], [Samples.Words(report, name), Samples.Words(report, "Beijing")]),
        };
        return Samples.Reading(report, e with
        {
            Participants = [e.Participants[0] with { Name = name, As = name, Id = $"person:envoy-{number}" }, e.Participants[1]],
            Time = day,
            Mentions = [mention],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Record.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
