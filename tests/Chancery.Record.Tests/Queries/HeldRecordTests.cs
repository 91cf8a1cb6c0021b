using Chancery.Record.Store.Changes;
using Chancery.Record.Tests.Store;
using CsCheck;
using Xunit;

namespace Chancery.Record.Tests.Queries;

/// <summary>What is held in memory answers as the file does, whatever happens to the file meanwhile.</summary>
public sealed class HeldRecordTests
{
    private static CancellationToken Running => TestContext.Current.CancellationToken;

    private static readonly string[] Actors = ["person:Ada", "person:Ben", "AAA", "BBB"];

    [Fact]
    public void What_is_held_answers_as_the_file_does() =>
        Gen.Select(Gazette.Any.Array[2, 20], QuestionGen.Any.Array[6], Gen.Int[0, 60], Gen.Int[0, 1000]).Sample(
            (readings, questions, day, pick) => Task.Run(async () =>
            {
                using var folder = new RecordFolder();
                await using var writer = await folder.WriteAsync();
                await using var held = await folder.ReadAsync();
                await using var plain = await folder.ReadAsync();
                await held.HoldAsync();
                held.Opened.Held.Names!.LeastHeld = 1;
                foreach (var batch in readings.Chunk(7))
                {
                    await writer.AddAsync(batch, "reader 1");
                    await SameAsync();
                }

                // The first text appeared elsewhere on an earlier day.
                await writer.AddAsync([readings[0] with { Report = readings[0].Report with { Outlet = "Outlet 2", Published = Gazette.Start.AddDays(-3) } }], "reader 1");
                await SameAsync();
                var events = await writer.EventsAsync(new() { Moment = new(Gazette.Start.AddDays(70)) }).ToListAsync();
                if (events.Count == 0) return;
                var one = events[pick % events.Count];
                await writer.CorrectAsync(one.Mentions.Count > 1 ? new Correction.Split(one.Id, [one.Mentions[^1].Id]) : new Correction.Dismiss(one.Id), "Ana", "One.");
                await SameAsync(isCorrected: true);
                await writer.UndoAsync(1);
                await SameAsync();
                await writer.RereadAsync(new Sparing(readings), "reader 2").ToListAsync();
                await SameAsync();

                async Task SameAsync(bool isCorrected = false)
                {
                    Assert.True(IsHeld(held));
                    Assert.True(isCorrected || IsPastHeld(held, Gazette.Start.AddDays(day)));
                    foreach (var question in questions)
                    {
                        await AssertSameAsync(plain, held, question);
                        await AssertSameAsync(plain, held, question with { Moment = question.Moment with { AsOf = Gazette.Start.AddDays(day) } });
                    }

                    foreach (var actor in Actors)
                        Assert.Equal(await plain.NamesAsync(actor, new(Gazette.Start.AddDays(70), Gazette.Start.AddDays(day))).ToListAsync(), await held.NamesAsync(actor, new(Gazette.Start.AddDays(70), Gazette.Start.AddDays(day))).ToListAsync());
                }
            }).GetAwaiter().GetResult(),
            iter: 25, threads: 1);

    [Fact]
    public async Task Where_too_much_has_changed_all_is_read_again()
    {
        using var folder = new RecordFolder();
        await using var writer = await folder.WriteAsync();
        await using var held = await folder.ReadAsync();
        await held.HoldAsync();
        Assert.True(IsHeld(held));
        var readings = Gazette.Any.Array[12].Single();
        foreach (var reading in readings) await writer.AddAsync([reading], "reader 1", Running);
        writer.Opened.ForWriting.Execute("DELETE FROM change");
        Assert.False(IsHeld(held));
        // The file answers meanwhile.
        var question = new EventQuery { Moment = new(Gazette.Start), Modes = ["visit", "meet"] };
        Assert.Equal(await writer.CountAsync(question, Running), await held.CountAsync(question, Running));
        await held.HoldAsync();
        Assert.True(IsHeld(held));
    }

    private static bool IsHeld(DiplomaticRecord record)
    {
        using var snapshot = record.Opened.Snapshot();
        return record.Opened.Held.TryAsk(snapshot.Connection, columns => columns.Written, out var written) && written == ChangeLog.Written(snapshot.Connection);
    }

    private static bool IsPastHeld(DiplomaticRecord record, DateOnly day)
    {
        using var snapshot = record.Opened.Snapshot();
        return record.Opened.Held.TryAskPast(snapshot.Connection, day.DayNumber, (_, past) => past.Written, out var written) && written == ChangeLog.Written(snapshot.Connection);
    }

    // Finds nothing in every third report.
    private sealed class Sparing(ReportReading[] readings) : IReportReader
    {
        public ReportReading Read(Report report)
        {
            var at = Array.FindIndex(readings, r => r.Report.Id == report.Id);
            return readings[at] with { Report = report, Events = at % 3 == 0 ? [] : readings[at].Events };
        }
    }

    private static async Task AssertSameAsync(DiplomaticRecord plain, DiplomaticRecord held, EventQuery question)
    {
        var told = question.ToString();
        Assert.Equal(await plain.EventsAsync(question).ToListAsync(), await held.EventsAsync(question).ToListAsync());
        var brief = question with { IsBrief = true, Limit = 3 };
        var page = await plain.EventsAsync(brief).ToListAsync();
        Assert.Equal(page, await held.EventsAsync(brief).ToListAsync());
        if (page.Count > 0) Assert.Equal(await plain.EventsAsync(brief with { After = page[^1].Id }).ToListAsync(), await held.EventsAsync(brief with { After = page[^1].Id }).ToListAsync());
        Assert.Equal((told, await plain.CountAsync(question)), (told, await held.CountAsync(question)));
        Assert.Equal(await plain.ActorsAsync(question).ToListAsync(), await held.ActorsAsync(question).ToListAsync());
        Assert.Equal(await plain.SeriesAsync(new SeriesQuery(question, SeriesKind.Type)).ToListAsync(), await held.SeriesAsync(new SeriesQuery(question, SeriesKind.Type)).ToListAsync());
        foreach (var (country, other) in new[] { ("AAA", null), ("BBB", "AAA"), ("XXX", null), ("AAA", "XXX") })
        {
            var cells = await plain.SeriesAsync(new(question, SeriesKind.Type)).ToListAsync();
            var by = cells.Where(c => c.Count > 0 && c.Source == country && c.Target == (other ?? c.Target)).ToList();
            var towards = cells.Where(c => c.Count > 0 && c.Target == country && c.Source == (other ?? c.Source)).ToList();
            var counted = Told(Years(by), Years(towards), by.GroupBy(c => c.Target).ToDictionary(g => g.Key, g => g.Sum(c => c.Count)));
            foreach (var record in new[] { plain, held })
            {
                var acts = await record.ActsAsync(question, country, other);
                Assert.Equal(counted, Told(acts.By, acts.Towards, acts.Partners));
            }
        }
    }

    private static Dictionary<(int Year, EventType Type), int> Years(List<SeriesCell> cells) =>
        cells.GroupBy(c => (c.Month.Year, Enum.Parse<EventType>(c.Kind, ignoreCase: true))).ToDictionary(g => g.Key, g => g.Sum(c => c.Count));

    private static string Told(IReadOnlyDictionary<(int Year, EventType Type), int> by, IReadOnlyDictionary<(int Year, EventType Type), int> towards, IReadOnlyDictionary<string, int> partners) => string.Join(
        ' ',
        by.OrderBy(c => c.Key).Select(c => $"by {c}")
            .Concat(towards.OrderBy(c => c.Key).Select(c => $"towards {c}"))
            .Concat(partners.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"with {c}")));
}
