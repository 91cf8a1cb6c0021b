using Chancery.Record.Queries;
using Chancery.Record.Tests.Store;
using CsCheck;
using Xunit;

namespace Chancery.Record.Tests.Queries;

/// <summary>Nothing later leaks into an earlier day, and the file's answers are those of the events themselves.</summary>
public sealed class AsOfProperties
{
    [Fact]
    public void As_of_a_day_a_record_answers_as_one_that_knew_only_what_was_published_by_then() =>
        Gen.Select(Gazette.Any.Array[1, 25], Gen.Int[0, 60], QuestionGen.Any.Array[8]).Sample(
            (readings, day, questions) => Task.Run(async () =>
            {
                var asOf = Gazette.Start.AddDays(day);
                // Half of them come one by one, in no order.
                await using var whole = await FilledAsync(readings.Take(readings.Length / 2));
                foreach (var reading in readings.Skip(readings.Length / 2)) await whole.Record.AddAsync([reading], "reader 1");
                await using var early = await FilledAsync(readings.Where(r => r.Report.Published <= asOf));
                foreach (var question in questions)
                {
                    var moment = question.Moment with { AsOf = asOf };
                    await SameAsync(early.Record, question with { Moment = moment with { Today = moment.Day, AsOf = null } }, whole.Record, question with { Moment = moment });
                }

                foreach (var id in readings.SelectMany(r => r.Events).SelectMany(e => new[] { e.Id, e.Id + ".1" }))
                    Same(await early.Record.FindAsync(id, new(asOf)), await whole.Record.FindAsync(id, new(asOf.AddDays(100), asOf)), id);
            }).GetAwaiter().GetResult(),
            iter: 25, threads: 1);

    [Fact]
    public void What_is_read_again_or_turns_out_to_be_older_leaves_no_trace_on_any_day() =>
        Gen.Select(Gazette.Any.Array[2, 20], Gen.Int[0, 3].Array[20], Gen.Int[0, 60], QuestionGen.Any.Array[4]).Sample(
            (given, fates, day, questions) => Task.Run(async () =>
            {
                var asOf = Gazette.Start.AddDays(day);
                var readings = given.DistinctBy(r => r.Report.Id).ToList();
                // Some had appeared before; in some a newer reader finds what another report tells.
                var older = readings.Where((_, i) => fates[i] == 0).Select(r => r with { Report = r.Report with { Published = r.Report.Published!.Value.AddDays(-20), Outlet = "Agency" } }).ToList();
                var newer = new Newer(readings.Select((r, i) => fates[i] == 1 ? r with { Events = Ids(r, readings[(i + 1) % readings.Count].Events) } : r).ToDictionary(r => r.Report.Id));
                await using var whole = await FilledAsync(readings);
                await whole.Record.AddAsync(older, "reader 1");
                await foreach (var _ in whole.Record.RereadAsync(newer, "reader 2"))
                {
                }

                await SoundAsync(whole.Record);
                await using var early = await FilledAsync(readings.Concat(older).Where(r => r.Report.Published <= asOf).Select(r => newer.Read(r.Report)));
                foreach (var question in questions)
                {
                    var moment = question.Moment with { AsOf = asOf };
                    await SameAsync(early.Record, question with { Moment = moment with { Today = moment.Day, AsOf = null } }, whole.Record, question with { Moment = moment });
                }
            }).GetAwaiter().GetResult(),
            iter: 25, threads: 1);

    [Fact]
    public void Corrections_hold_for_every_day_as_if_they_had_been_made_on_it() =>
        Gen.Select(Gazette.Any.Array[2, 20], Gen.Int[0, 60], Corrected.Array[1, 4], QuestionGen.Any.Array[6]).Sample(
            (readings, day, corrections, questions) => Task.Run(async () =>
            {
                var asOf = Gazette.Start.AddDays(day);
                await using var whole = await FilledAsync(readings);
                await using var early = await FilledAsync(readings.Where(r => r.Report.Published <= asOf));
                var events = readings.Where(r => r.Report.Published <= asOf).SelectMany(r => r.Events).DistinctBy(e => e.Id).ToList();
                if (events.Count == 0) return;
                foreach (var (kind, one, other) in corrections)
                    await CorrectAsync(early.Record, whole.Record, Correction(kind, events[one % events.Count], events[other % events.Count]));
                await SoundAsync(whole.Record);
                foreach (var question in questions)
                {
                    var moment = question.Moment with { AsOf = asOf };
                    await SameAsync(early.Record, question with { Moment = moment with { Today = moment.Day, AsOf = null } }, whole.Record, question with { Moment = moment });
                }

                foreach (var id in events.SelectMany(e => new[] { e.Id, e.Id + ".1" }))
                    Same(await early.Record.FindAsync(id, new(asOf)), await whole.Record.FindAsync(id, new(asOf.AddDays(100), asOf)), id);
            }).GetAwaiter().GetResult(),
            iter: 25, threads: 1);

    [Fact]
    public void The_file_gives_the_events_that_match_and_no_others() =>
        Gen.Select(Gazette.Any.Array[1, 25], QuestionGen.Any.Array[10]).Sample(
            (readings, questions) => Task.Run(async () =>
            {
                await using var filled = await FilledAsync(readings);
                // The long way round: as of the end of all days everything is looked up and folded anew.
                await using var witness = await FilledAsync([.. readings, Late()]);
                foreach (var question in questions)
                    await SameAsync(witness.Record, question with { Moment = question.Moment with { AsOf = Gazette.Start.AddDays(61) } }, filled.Record, question with { Moment = new(Gazette.Start.AddDays(61)) });
            }).GetAwaiter().GetResult(),
            iter: 15, threads: 1);

    [Fact]
    public void Page_by_page_the_answer_is_the_same() =>
        Gen.Select(Gazette.Any.Array[1, 25], QuestionGen.Any.Array[6], Gen.Int[1, 4], Gen.Bool).Sample(
            (readings, questions, size, isPast) => Task.Run(async () =>
            {
                await using var filled = await FilledAsync(readings);
                foreach (var question in questions)
                {
                    var asked = isPast ? question with { Moment = question.Moment with { AsOf = Gazette.Start.AddDays(30) } } : question;
                    var whole = await ListAsync(filled.Record, asked);
                    Assert.Equal(whole.Count, await filled.Record.CountAsync(asked with { Limit = 1 }));
                    var paged = new List<RecordedEvent>();
                    while (true)
                    {
                        var page = await ListAsync(filled.Record, asked with { Limit = size, After = paged.LastOrDefault()?.Id });
                        paged.AddRange(page);
                        if (page.Count < size) break;
                    }

                    Assert.Equal(whole.Select(e => e.Id), paged.Select(e => e.Id));
                }
            }).GetAwaiter().GetResult(),
            iter: 15, threads: 1);

    [Fact]
    public void What_was_learned_makes_the_later_record_of_the_earlier() =>
        Gen.Select(Gazette.Any.Array[1, 25], Gen.Int[0, 30], Gen.Int[1, 30]).Sample(
            (readings, first, length) => Task.Run(async () =>
            {
                var (from, to) = (Gazette.Start.AddDays(first), Gazette.Start.AddDays(first + length));
                await using var filled = await FilledAsync(readings);
                var query = new EventQuery { Moment = new(Gazette.Start.AddDays(70)), WithDismissed = true };
                var (before, after) = (await OfDayAsync(from), await OfDayAsync(to));
                var come = new List<RecordedEvent>();
                await foreach (var change in filled.Record.DiffAsync(from, to, query))
                {
                    Assert.Equal(change.Before, change.Before is null ? null : before[change.Before.Id]);
                    Assert.Equal(change.Kind is EventChangeKind.Joined, change.After is null);
                    Assert.Equal(change.Kind is EventChangeKind.New, change.Before is null);
                    if (change.Before is not null) before.Remove(change.Before.Id);
                    if (change.After is not null) come.Add(change.After);
                }

                // An id may pass from one event to another.
                foreach (var told in come) before.Add(told.Id, told);

                // Overdue is a matter of the calendar, not of what was learned.
                Assert.Equal(after.Values.Select(e => e with { IsOverdue = false }), before.Values.Select(e => e with { IsOverdue = false }));

                async Task<SortedDictionary<string, RecordedEvent>> OfDayAsync(DateOnly day) =>
                    new((await ListAsync(filled.Record, query with { Moment = query.Moment with { AsOf = day } })).ToDictionary(e => e.Id), StringComparer.Ordinal);
            }).GetAwaiter().GetResult(),
            iter: 60, threads: 1);

    private static Gen<(int Kind, int One, int Other)> Corrected => Gen.Select(Gen.Int[0, 4], Gen.Int[0, 100], Gen.Int[0, 100]);

    private static Correction Correction(int kind, Event one, Event other) => kind switch
    {
        0 => new Correction.Merge(one.Id, other.Id),
        1 => new Correction.Split(other.Id, [one.Id + ".1"]),
        2 => new Correction.Split(one.Id, [$"{one.Id}.{one.Mentions.Count}"]),
        3 => new Correction.Dismiss(one.Id),
        _ => new Correction.Amend(one.Id, "time", "2024-02-15"),
    };

    // What one of them refuses the other does not keep either: on another day it may have been another event's.
    private static async Task CorrectAsync(DiplomaticRecord early, DiplomaticRecord whole, Correction correction)
    {
        Statement made;
        try
        {
            made = await early.CorrectAsync(correction, "Ana", "So.");
        }
        catch (RecordException)
        {
            return;
        }

        try
        {
            await whole.CorrectAsync(correction, "Ana", "So.");
        }
        catch (RecordException)
        {
            await early.UndoAsync(made.Number);
        }
    }

    private sealed class Newer(Dictionary<string, ReportReading> readings) : IReportReader
    {
        public ReportReading Read(Report report) => readings[report.Id] with { Report = report };
    }

    private static EquatableList<Event> Ids(ReportReading reading, EquatableList<Event> events) => [.. events.Select((e, i) => e with { Id = $"{reading.Report.Id[7..19]}{i}" })];

    // The words of made-up evidence do not stand in the texts; all else must agree.
    private static async Task SoundAsync(DiplomaticRecord record)
    {
        await foreach (var fault in record.VerifyAsync())
            if (fault.Code is not ("CHY0532" or "CHY0533")) Assert.Fail(fault.ToString());
    }

    private sealed record Filled(DiplomaticRecord Record, RecordFolder Folder) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Record.DisposeAsync();
            Folder.Dispose();
        }
    }

    private static async Task<Filled> FilledAsync(IEnumerable<ReportReading> readings)
    {
        var folder = new RecordFolder();
        var record = await folder.WriteAsync();
        await record.AddAsync([.. readings], "reader 1");
        return new(record, folder);
    }

    private static ReportReading Late()
    {
        var report = new Report("late.txt", "Nothing.") { Published = Gazette.Start.AddDays(200) };
        return new() { Report = report, Language = "en", Characters = 8, Events = [] };
    }

    private static async Task<List<RecordedEvent>> ListAsync(DiplomaticRecord record, EventQuery query)
    {
        var all = new List<RecordedEvent>();
        await foreach (var told in record.EventsAsync(query)) all.Add(told);
        return all;
    }

    private static async Task SameAsync(DiplomaticRecord one, EventQuery first, DiplomaticRecord other, EventQuery second)
    {
        var (expected, actual) = (await ListAsync(one, first), await ListAsync(other, second));
        Assert.Equal(expected.Select(e => e.Id), actual.Select(e => e.Id));
        foreach (var (a, b) in expected.Zip(actual)) Same(a, b, a.Id);
        Assert.Equal(expected.Count, await other.CountAsync(second));
        Assert.Equal(expected.Select(BriefEvents.Of), await ListAsync(other, second with { IsBrief = true }));
        Assert.Equal(await one.ActorsAsync(first).ToListAsync(), await other.ActorsAsync(second).ToListAsync());
        Assert.Equal(await one.SeriesAsync(new(first, SeriesKind.Type)).ToListAsync(), await other.SeriesAsync(new(second, SeriesKind.Type)).ToListAsync());
        Assert.Equal(
            await one.SeriesAsync(new(first, SeriesKind.Quad)).Where(c => c.Count > 0).ToListAsync(),
            await other.SeriesAsync(new(second, SeriesKind.Quad) { IsSparse = true }).ToListAsync());
        // The years of a table are its months, added up.
        Assert.Equal(
            (await one.SeriesAsync(new(first, SeriesKind.Type) { IsSparse = true }).ToListAsync()).GroupBy(c => (c.Source, c.Target, c.Kind, c.Month.Year), c => c.Count).Select(y => (y.Key, y.Sum())),
            await other.SeriesAsync(new(second, SeriesKind.Type) { IsSparse = true, IsYearly = true }).Select(c => ((c.Source, c.Target, c.Kind, c.Month.Year), c.Count)).ToListAsync());
        Assert.Equal(await one.LastReportAsync(first.Moment), await other.LastReportAsync(second.Moment));
    }

    private static void Same(RecordedEvent? expected, RecordedEvent? actual, string id)
    {
        if (expected is not null && actual is not null && expected != actual) Assert.Equal(expected, actual);
        Assert.True(expected == actual, id);
    }
}
