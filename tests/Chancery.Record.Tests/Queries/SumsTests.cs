using Chancery.Record.Queries;
using Chancery.Record.Store.Verifying;
using Chancery.Record.Tests.Store;
using CsCheck;
using Xunit;

namespace Chancery.Record.Tests.Queries;

/// <summary>What is kept as sums is what one counts in the events, whatever was added, corrected, read again or imported.</summary>
public sealed class SumsTests
{
    private static readonly RecordMoment Later = new(Gazette.Start.AddDays(400));

    [Fact]
    public void The_sums_are_those_of_the_events() =>
        Gen.Select(Gazette.Any.Array[2, 20], Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample(
            (readings, one, other) => Task.Run(async () =>
            {
                using var folder = new RecordFolder();
                await using var record = await folder.WriteAsync();
                foreach (var batch in readings.Chunk(7)) await record.AddAsync(batch, "reader 1");
                await AssertCountedAsync(record);
                // The first text appeared elsewhere on an earlier day.
                var first = readings[0].Report;
                await record.AddAsync([readings[0] with { Report = first with { Outlet = "Elsewhere", Published = Gazette.Start.AddDays(-3) } }], "reader 1");
                await CorrectAsync(record, one, other);
                await AssertCountedAsync(record);
                await record.RereadAsync(new Forgetful(), "reader 2").ToListAsync();
                await AssertCountedAsync(record);
                using var copied = new RecordFolder();
                await using var copy = await copied.WriteAsync();
                await copy.ImportAsync(record.ExportAsync());
                await AssertCountedAsync(copy);
            }).GetAwaiter().GetResult(),
            iter: 20, threads: 1);

    private static async Task CorrectAsync(DiplomaticRecord record, int one, int other)
    {
        var events = await record.EventsAsync(new() { Moment = Later }).ToListAsync();
        if (events.Count == 0) return;
        var (a, b) = (events[one % events.Count], events[other % events.Count]);
        if (a.Id != b.Id) await record.CorrectAsync(new Correction.Merge(a.Id, b.Id), "Ana", "One.");
        else if (a.Mentions.Count > 1) await record.CorrectAsync(new Correction.Split(a.Id, [a.Mentions[^1].Id]), "Ana", "Two.");
        await record.CorrectAsync(new Correction.Dismiss(events[(one + other) % events.Count].Id), "Ana", "None.");
        if (one % 3 == 0) await record.UndoAsync(1);
    }

    private static async Task AssertCountedAsync(DiplomaticRecord record)
    {
        using (var snapshot = record.Opened.Snapshot())
        {
            Assert.Empty(FileCheck.Of(snapshot.Connection));
            // Where many match they are looked for along another index.
            var known = new EventQuery { Moment = Later, Countries = ["AAA"], Order = EventOrder.LastKnown };
            Assert.Equal(EventSql.Today(known, null).Numbers(snapshot.Connection, null, 10), EventSql.Today(known, null, areMany: true).Numbers(snapshot.Connection, null, 10));
        }

        var events = await record.EventsAsync(new() { Moment = Later }).ToListAsync();
        var stats = await record.StatsAsync(Later);
        Assert.Equal(events.Count, stats.Events);
        Assert.Equal(events.CountBy(e => e.Event.Type).OrderBy(c => c.Key), stats.Types.Select(t => KeyValuePair.Create(t.Type, t.Events)).OrderBy(c => c.Key));
        Assert.Equal(events.SelectMany(e => e.Mentions).SelectMany(m => m.Participants).Select(p => p.Id).Distinct().Count(), stats.Actors);
        foreach (var country in new[] { "AAA", "BBB", "CCC", "DDD" })
        {
            var of = events.Where(e => e.Mentions.Any(m => m.Participants.Any(p => p.Country == country))).ToList();
            Assert.Equal(of.Count, await record.CountAsync(new() { Moment = Later, Countries = [country] }));
            var planned = new EventQuery { Moment = Later, Countries = [country], Types = [EventType.Consult, EventType.Assault], Statuses = [EventStatus.Planned] };
            Assert.Equal(of.Count(e => e.Event is { Type: EventType.Consult or EventType.Assault, Status: EventStatus.Planned }), await record.CountAsync(planned));
        }
    }

    // Finds the first event of each report, and names another.
    private sealed class Forgetful : IReportReader
    {
        public ReportReading Read(Report report) => new()
        {
            Report = report,
            Language = "en",
            Characters = report.Text.Length,
            Events = [],
            Names = [new("person:Ben", "Ben", ["the envoy"])],
        };
    }
}
