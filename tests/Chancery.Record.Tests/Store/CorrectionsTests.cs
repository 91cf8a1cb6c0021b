using Microsoft.Data.Sqlite;
using Xunit;

namespace Chancery.Record.Tests.Store;

public sealed class CorrectionsTests : IDisposable
{
    private static readonly Told.Act Visit = new("FRA", "CHN", "2024-05-06");

    private readonly RecordFolder folder = new();
    private readonly ReportReading one = Told.Reading("gazette", "2024-05-07", "A", Visit);
    private readonly ReportReading two = Told.Reading("courier", "2024-05-07", "B", Visit);
    private readonly ReportReading other = Told.Reading("herald", "2024-09-07", "C", Visit with { Day = "2024-09-06" });

    private static CancellationToken Running => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Two_events_become_one_and_two_again_when_that_is_undone()
    {
        await using var record = await FilledAsync();
        var before = Contents.Of(folder.Path);
        Assert.Equal(2, Count());
        var statement = await record.CorrectAsync(new Correction.Merge(one.Events[0].Id, other.Events[0].Id), "Ana", "One visit.", Running);
        Assert.Equal((1, 1), (statement.Number, Count()));
        await record.UndoAsync(1, Running);
        Assert.Equal(before, Contents.Of(folder.Path));
    }

    [Fact]
    public async Task Mentions_are_taken_out_of_an_event()
    {
        await using var record = await FilledAsync();
        var before = Contents.Of(folder.Path);
        await record.CorrectAsync(new Correction.Split(one.Events[0].Id, [two.Events[0].Id + ".1"]), "Ana", "Two visits.", Running);
        Assert.Equal(3, Count());
        await record.UndoAsync(1, Running);
        Assert.Equal(before, Contents.Of(folder.Path));
    }

    [Fact]
    public async Task An_event_is_dismissed_and_amended()
    {
        await using var record = await FilledAsync();
        await record.CorrectAsync(new Correction.Dismiss(other.Events[0].Id), "Ana", "None.", Running);
        await record.CorrectAsync(new Correction.Amend(two.Events[0].Id, "time", "2024-05-05"), "Ana", "A day before.", Running);
        Assert.Equal(1, Number("SELECT count(*) FROM event WHERE dismissed = 1"));
        Assert.Equal(1, Number("SELECT count(*) FROM event WHERE time = '2024-05-05'"));
    }

    [Fact]
    public async Task Corrections_hold_for_what_comes_later()
    {
        await using var record = await FilledAsync();
        await record.CorrectAsync(new Correction.Merge(one.Events[0].Id, other.Events[0].Id), "Ana", "One visit.", Running);
        await record.AddAsync([Told.Reading("tribune", "2024-09-08", "D", Visit with { Day = "2024-09-06" })], "1", Running);
        Assert.Equal(1, Count());
    }

    [Theory]
    [InlineData("CHY0520", "none", null, null)]
    [InlineData("CHY0523", null, "colour", "red")]
    [InlineData("CHY0523", null, "time", "soon")]
    public async Task What_cannot_be_said_is_refused(string code, string? id, string? field, string? value)
    {
        await using var record = await FilledAsync();
        Correction correction = field is null ? new Correction.Dismiss(id!) : new Correction.Amend(one.Events[0].Id, field, value);
        Assert.Equal(code, (await Assert.ThrowsAsync<RecordException>(() => record.CorrectAsync(correction, "Ana", "So.", Running))).Code);
        Assert.Empty(await record.StatementsAsync(Running).ToListAsync(Running));
    }

    [Fact]
    public async Task Mentions_of_another_event_cannot_be_taken_out()
    {
        await using var record = await FilledAsync();
        async Task<string> Refused(Correction correction) => (await Assert.ThrowsAsync<RecordException>(() => record.CorrectAsync(correction, "Ana", "So.", Running))).Code;
        Assert.Equal("CHY0521", await Refused(new Correction.Split(one.Events[0].Id, [other.Events[0].Id + ".1"])));
        Assert.Equal("CHY0521", await Refused(new Correction.Split(other.Events[0].Id, [other.Events[0].Id + ".1"])));
        Assert.Equal("CHY0522", await Refused(new Correction.Merge(one.Events[0].Id, two.Events[0].Id)));
        Assert.Equal("CHY0524", (await Assert.ThrowsAsync<RecordException>(() => record.UndoAsync(9, Running))).Code);
    }

    [Fact]
    public async Task An_export_makes_the_same_record_again()
    {
        using var second = new RecordFolder();
        await using var record = await FilledAsync();
        await record.AddAsync([one with { Report = one.Report with { Published = new(2024, 5, 2), Outlet = "agency" } }], "1", Running);
        await record.CorrectAsync(new Correction.Merge(one.Events[0].Id, other.Events[0].Id), "Ana", "One visit.", Running);
        await using var copy = await second.WriteAsync();
        await copy.ImportAsync(record.ExportAsync(Running), Running);
        Assert.Equal(Contents.Of(folder.Path), Contents.Of(second.Path));
        Assert.Equal(await record.ExportAsync(Running).ToListAsync(Running), await copy.ExportAsync(Running).ToListAsync(Running));
        await copy.ImportAsync(record.ExportAsync(Running), Running);
        Assert.Equal(Contents.Of(folder.Path), Contents.Of(second.Path));
    }

    [Fact]
    public async Task A_new_reading_takes_the_place_of_the_one_before_and_corrections_stay()
    {
        await using var record = await FilledAsync();
        await record.CorrectAsync(new Correction.Dismiss(other.Events[0].Id), "Ana", "None.", Running);
        var changes = await record.RereadAsync(new Rereader(), "2", Running).ToListAsync(Running);
        Assert.Equal(3, changes.Count);
        Assert.All(changes, c => Assert.Equal((0, 0, 1), (c.Gone.Count, c.New.Count, c.Changed.Count)));
        Assert.Equal(1, Number("SELECT count(*) FROM event WHERE dismissed = 1"));
        Assert.Equal(6, Number("SELECT count(*) FROM reading"));
        Assert.Empty(await record.RereadAsync(new Rereader(), "2", Running).ToListAsync(Running));
        await record.CorrectAsync(new Correction.Amend(one.Events[0].Id, "about", "trade"), "Ana", "By its old id.", Running);
        Assert.Equal(1, Number("SELECT count(*) FROM event WHERE about = 'trade'"));
    }

    [Theory]
    [InlineData("0000")]
    [InlineData("ffff")]
    public async Task An_event_read_under_another_id_does_not_take_the_row_of_the_one_that_went(string id)
    {
        await using var record = await folder.WriteAsync();
        await record.AddAsync([one], "1", Running);
        var changes = await record.RereadAsync(new Renamer(one, id), "2", Running).ToListAsync(Running);
        Assert.Single(changes);
        Assert.Equal([id], await record.EventsAsync(new EventQuery { Moment = new(new(2024, 6, 1)) }, Running).Select(e => e.Id).ToListAsync(Running));
        Assert.Empty(await record.VerifyAsync(Running).ToListAsync(Running));
    }

    private sealed class Renamer(ReportReading told, string id) : IReportReader
    {
        public ReportReading Read(Report report) => told with { Report = report, Events = [told.Events[0] with { Id = id }] };
    }

    private long Count() => Number("SELECT count(*) FROM event");

    private long Number(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.Path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private async Task<DiplomaticRecord> FilledAsync()
    {
        var record = await folder.WriteAsync();
        await record.AddAsync([one, two, other], "1", Running);
        return record;
    }

    // Reads the same with other ids, and less sure.
    private sealed class Rereader : IReportReader
    {
        public ReportReading Read(Report report)
        {
            var act = Visit with { Day = report.Text.Contains("09-06", StringComparison.Ordinal) ? "2024-09-06" : "2024-05-06" };
            var read = Told.Reading(report.Outlet!, null, report.Text[..1], act);
            return read with { Report = report, Events = [.. read.Events.Select(e => e with { Id = "again-" + e.Id, Confidence = 0.6 })] };
        }
    }
}
