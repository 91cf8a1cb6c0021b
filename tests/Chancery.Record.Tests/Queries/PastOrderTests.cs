using Chancery.Record.Lifecycle;
using Chancery.Record.Queries;
using Chancery.Record.Store.Verifying;
using Chancery.Record.Tests.Store;
using CsCheck;
using Xunit;

namespace Chancery.Record.Tests.Queries;

/// <summary>What is kept of earlier days, and looking no further than is asked for, give what looking at every event of the day gives.</summary>
public sealed class PastOrderTests
{
    [Fact]
    public void What_matched_or_was_upcoming_or_overdue_on_a_day_is_found_as_if_all_events_of_the_day_were_looked_at() =>
        Gen.Select(Gazette.Any.Array[2, 30], Gen.Int[0, 90].Array[4], Gen.Int[0, 1000]).Sample(
            (readings, days, pick) => Task.Run(async () =>
            {
                using var folder = new RecordFolder();
                await using var record = await folder.WriteAsync();
                foreach (var batch in readings.Chunk(1 + (pick % 9))) await record.AddAsync(batch, "reader 1");
                // What is known on the last day of all is asked for as of earlier ones.
                var last = readings[0] with { Report = readings[0].Report with { Published = Gazette.Start.AddDays(-3), Outlet = "Elsewhere" } };
                await record.AddAsync([last, Nothing(Gazette.Start.AddDays(200))], "reader 1");
                if (pick % 2 == 0) await CorrectAsync(record, pick);
                foreach (var day in days) await AssertAsync(record, Gazette.Start.AddDays(day), pick);
                using var snapshot = record.Opened.Snapshot();
                Assert.Empty(FileCheck.Of(snapshot.Connection));
                Assert.Empty(EventCheck.Of(snapshot.Connection, long.MinValue, int.MaxValue).Faults);
            }).GetAwaiter().GetResult(),
            iter: 40, threads: 1);

    private static async Task AssertAsync(DiplomaticRecord record, DateOnly day, int pick)
    {
        var query = new EventQuery { Moment = new(day.AddDays(10), day), Countries = (pick % 3) switch { 0 => [], 1 => ["AAA"], _ => ["CCC", "AAA"] }, WithDismissed = pick % 5 == 0 };
        if (pick % 7 == 0) query = query with { From = day.AddDays(-20), To = day.AddDays(20) };
        var everything = await record.EventsAsync(new() { Moment = query.Moment, WithDismissed = true }).ToListAsync();
        var all = everything.FindAll(new EventFilter(query, null).Matches);
        var upcoming = all.Where(e => Deadline.AheadUntil(e.Event.Status, e.Event.Time, e.LastKnown) >= day.DayNumber).ToList();
        foreach (var order in Enum.GetValues<EventOrder>())
        {
            await SameAsync(record, all, query with { Order = order }, (pick % 4) + 1);
            await SameAsync(record, upcoming, query with { IsUpcoming = true, Order = order }, (pick % 4) + 1);
            await SameAsync(record, all.FindAll(e => e.IsOverdue), query with { IsOverdue = true, Order = order }, (pick % 4) + 1);
        }
    }

    private static async Task SameAsync(DiplomaticRecord record, List<RecordedEvent> expected, EventQuery query, int page)
    {
        expected = [.. expected];
        expected.Sort((a, b) => EventPlace.Compare(EventPlace.Of(a, query.Order), EventPlace.Of(b, query.Order), query.Order));
        Assert.Equal(expected, await record.EventsAsync(query).ToListAsync());
        Assert.Equal(expected.Take(page), await record.EventsAsync(query with { Limit = page }).ToListAsync());
        if (expected.Count > page) Assert.Equal(expected.Skip(page).Take(page), await record.EventsAsync(query with { Limit = page, After = expected[page - 1].Id }).ToListAsync());
    }

    private static async Task CorrectAsync(DiplomaticRecord record, int pick)
    {
        var events = await record.EventsAsync(new() { Moment = new(Gazette.Start.AddDays(200)) }).ToListAsync();
        if (events.Count < 2) return;
        var (one, other) = (events[pick % events.Count], events[(pick + 1) % events.Count]);
        await record.CorrectAsync(new Correction.Merge(one.Id, other.Id), "Ana", "One.");
        await record.CorrectAsync(new Correction.Amend(one.Id, "status", "planned"), "Ana", "Not yet.");
        await record.CorrectAsync(new Correction.Dismiss(events[pick / 3 % events.Count].Id), "Ana", "None.");
    }

    private static ReportReading Nothing(DateOnly day)
    {
        var report = new Report("late.txt", "Nothing.") { Published = day };
        return new() { Report = report, Language = "en", Characters = 8, Events = [] };
    }
}
