using Xunit;

namespace Chancery.Record.Tests.Store;

public sealed class AddingTests
{
    private static readonly Told.Act Visit = new("FRA", "CHN", "2024-05-06");

    private static CancellationToken Running => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_is_kept_once()
    {
        using var folder = new RecordFolder();
        await using var record = await folder.WriteAsync();
        var reading = Told.Reading("gazette", "2024-05-01", "A", Visit);
        Assert.Equal([new(reading.Report.Id, Keeping.Added)], await record.AddAsync([reading], "1", Running));
        Assert.Equal([new(reading.Report.Id, Keeping.AlreadyKept)], await record.AddAsync([reading], "1", Running));
        Assert.Equal([reading.Report], await record.KeptAsync([reading.Report, reading.Report with { Text = "Other" }], Running));
    }

    [Fact]
    public async Task The_same_text_elsewhere_is_an_appearance()
    {
        using var folder = new RecordFolder();
        await using var record = await folder.WriteAsync();
        var reading = Told.Reading("gazette", "2024-05-05", "A", Visit);
        var earlier = reading with { Report = reading.Report with { Outlet = "agency", Published = new(2024, 5, 1), Url = "https://agency.example/1" } };
        await record.AddAsync([reading], "1", Running);
        Assert.Empty(await record.KeptAsync([earlier.Report], Running));
        Assert.Equal(Keeping.NewAppearance, Assert.Single(await record.AddAsync([earlier], "1", Running)).Keeping);
        Assert.Equal(earlier, await record.ReadingAsync(reading.Report.Id, Running));
        Assert.Equal(2, (await record.KeptAsync([earlier.Report, reading.Report], Running)).Count);
    }

    [Fact]
    public async Task Another_text_at_the_same_address_is_a_new_version()
    {
        using var folder = new RecordFolder();
        await using var record = await folder.WriteAsync();
        var first = Told.Reading("gazette", "2024-05-01", "A", Visit);
        var changed = Told.Reading("gazette", "2024-05-02", "A", Visit, Visit with { Target = "USA" });
        await record.AddAsync([first], "1", Running);
        Assert.Equal(Keeping.NewVersion, Assert.Single(await record.AddAsync([changed], "1", Running)).Keeping);
        Assert.Equal(first, await record.ReadingAsync(first.Report.Id, Running));
        Assert.Equal(changed, await record.ReadingAsync(changed.Report.Id, Running));
    }

    [Fact]
    public async Task What_is_stopped_before_the_commit_is_not_kept()
    {
        using var folder = new RecordFolder();
        await using var record = await folder.WriteAsync();
        var reading = Told.Reading("gazette", "2024-05-01", "A", Visit);
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => record.AddAsync([reading], "1", stop.Token));
        Assert.Null(await record.ReadingAsync(reading.Report.Id, Running));
    }

    [Fact]
    public async Task One_reading_that_cannot_be_kept_keeps_out_the_batch()
    {
        using var folder = new RecordFolder();
        await using var record = await folder.WriteAsync();
        var (good, bad) = (Told.Reading("gazette", "2024-05-01", "A", Visit), Told.Reading("gazette", "2024-05-01", "B", Visit));
        bad = bad with { Events = [bad.Events[0] with { Mentions = [] }] };
        Assert.Equal("CHY0512", (await Assert.ThrowsAsync<RecordException>(() => record.AddAsync([good, bad], "1", Running))).Code);
        Assert.Empty(await record.KeptAsync([good.Report], Running));
        Assert.Equal(Keeping.Added, Assert.Single(await record.AddAsync([good], "1", Running)).Keeping);
    }

    [Fact]
    public async Task A_record_opened_to_be_asked_takes_nothing_in()
    {
        using var folder = new RecordFolder();
        await using (await folder.WriteAsync())
        {
        }

        await using var record = await folder.ReadAsync();
        Assert.Equal("CHY0502", (await Assert.ThrowsAsync<RecordException>(() => record.AddAsync([], "1", Running))).Code);
    }
}
