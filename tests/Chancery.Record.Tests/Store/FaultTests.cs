using Microsoft.Data.Sqlite;
using Xunit;

namespace Chancery.Record.Tests.Store;

/// <summary>What befalls the file is told by a code of its own, and what was kept stays.</summary>
public sealed class FaultTests : IDisposable
{
    private static readonly Told.Act Visit = new("FRA", "CHN", "2024-05-06");

    private readonly RecordFolder folder = new();
    private readonly ReportReading first = Told.Reading("gazette", "2024-05-07", "A", Visit);
    private readonly ReportReading second = Told.Reading("courier", "2024-05-07", "B", Visit);

    private static CancellationToken Running => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_full_disk_keeps_out_the_batch_and_harms_nothing()
    {
        await using var record = await FilledAsync();
        var before = Contents.Of(folder.Path);
        record.Opened.ForWriting.Execute("PRAGMA max_page_count = 1");
        var large = second with { Report = second.Report with { Title = new string('x', 300_000) } };
        large = large with { Characters = large.Report.FullText.Length, Events = [] };
        Assert.Equal("CHY0501", await CodeOf(() => record.AddAsync([first, large], "1", Running)));
        Assert.Equal(before, Contents.Of(folder.Path));
        record.Opened.ForWriting.Execute("PRAGMA max_page_count = 1000000");
        Assert.Equal(Keeping.Added, Assert.Single(await record.AddAsync([large], "1", Running)).Keeping);
        Assert.Empty(await record.VerifyAsync(Running).ToListAsync(Running));
    }

    [Fact]
    public async Task A_second_writer_is_told_and_the_first_is_not_disturbed()
    {
        await using var record = await FilledAsync();
        await using var late = await folder.WriteAsync();
        late.Opened.ForWriting.Execute("PRAGMA busy_timeout = 20");
        record.Opened.ForWriting.Execute("BEGIN IMMEDIATE");
        Assert.Equal("CHY0503", await CodeOf(() => late.AddAsync([second], "1", Running)));
        record.Opened.ForWriting.Execute("COMMIT");
        Assert.Equal(Keeping.Added, Assert.Single(await late.AddAsync([second], "1", Running)).Keeping);
        Assert.Equal(Keeping.AlreadyKept, Assert.Single(await record.AddAsync([second], "1", Running)).Keeping);
    }

    [Fact]
    public async Task Who_asks_while_somebody_writes_sees_the_record_before()
    {
        await using var record = await FilledAsync();
        record.Opened.ForWriting.Execute("BEGIN IMMEDIATE; DELETE FROM report");
        await using (var asking = await folder.ReadAsync()) Assert.Equal(first, await asking.ReadingAsync(first.Report.Id, Running));
        record.Opened.ForWriting.Execute("ROLLBACK");
    }

    [Fact]
    public async Task A_record_of_a_newer_version_is_left_alone()
    {
        await using (await FilledAsync())
        {
        }

        Change("PRAGMA user_version = 99");
        Assert.Equal("CHY0506", await CodeOf(folder.ReadAsync));
        Assert.Equal("CHY0506", await CodeOf(folder.WriteAsync));
    }

    [Fact]
    public async Task A_database_of_another_program_is_left_alone()
    {
        Change("CREATE TABLE other (a)");
        Assert.Equal("CHY0505", await CodeOf(folder.ReadAsync));
        Assert.Equal("CHY0505", await CodeOf(folder.WriteAsync));
    }

    [Fact]
    public async Task A_damaged_file_is_told()
    {
        await using (await FilledAsync())
        {
        }

        var bytes = await File.ReadAllBytesAsync(folder.Path, Running);
        for (var at = 4096 * 2; at < bytes.Length; at++) bytes[at] = 0x5a;
        await File.WriteAllBytesAsync(folder.Path, bytes, Running);
        Assert.Equal("CHY0504", await CodeOf(folder.ReadAsync));
        Assert.Equal("CHY0504", await CodeOf(folder.WriteAsync));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(folder.Path, Running));
    }

    [Fact]
    public async Task What_is_damaged_deep_within_is_told_when_it_is_met()
    {
        await using (await FilledAsync())
        {
        }

        var page = 0L;
        await using (var whole = await folder.ReadAsync())
        using (var snapshot = whole.Opened.Snapshot(TestContext.Current.CancellationToken)) page = snapshot.Connection.Number("SELECT rootpage FROM sqlite_schema WHERE name = 'report_text'")!.Value;
        var bytes = await File.ReadAllBytesAsync(folder.Path, Running);
        bytes.AsSpan((int)(page - 1) * 4096, 4096).Fill(0x5a);
        await File.WriteAllBytesAsync(folder.Path, bytes, Running);
        await using var record = await folder.ReadAsync();
        Assert.Equal("CHY0504", await CodeOf(() => record.ReadingAsync(first.Report.Id, Running)));
        Assert.Equal("CHY0530", (await record.VerifyAsync(Running).FirstAsync(Running)).Code);
    }

    [Fact]
    public async Task An_index_of_merging_that_cannot_be_read_is_told_and_nothing_is_added()
    {
        await using (await FilledAsync())
        {
        }

        Change("UPDATE merge_sketch SET sketch = x'7f'");
        var before = Contents.Of(folder.Path);
        await using (var record = await folder.WriteAsync()) Assert.Equal("CHY0514", await CodeOf(() => record.AddAsync([second], "1", Running)));
        Assert.Equal(before, Contents.Of(folder.Path));
    }

    [Fact]
    public async Task A_folder_is_no_record()
    {
        Directory.CreateDirectory(folder.Path);
        Assert.Equal("CHY0505", await CodeOf(folder.WriteAsync));
        Assert.Equal("CHY0508", await CodeOf(folder.ReadAsync));
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.Path, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static async Task<string> CodeOf(Func<Task> act) => (await Assert.ThrowsAsync<RecordException>(act)).Code;

    private async Task<DiplomaticRecord> FilledAsync()
    {
        var record = await folder.WriteAsync();
        await record.AddAsync([first], "1", Running);
        return record;
    }
}
