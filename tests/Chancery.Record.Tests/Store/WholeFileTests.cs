using Chancery.Record.Store;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Chancery.Record.Tests.Store;

/// <summary>A large file is read as memory, and says what it says otherwise.</summary>
public sealed class WholeFileTests
{
    private const string Sizes = "SELECT count(*) * 1000000 + sum(length(text)) FROM report_text";

    private static CancellationToken Running => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_read_as_memory_is_told_the_same_also_when_it_has_grown_and_shrunk()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere SQLite maps what it can.");
        using var folder = new RecordFolder();
        await using var record = await folder.WriteAsync();
        await AddAsync(record, 0, 40);
        using var usual = RecordConnection.Open(folder.Path, SqliteOpenMode.ReadOnly);
        using var whole = RecordConnection.Open(folder.Path, SqliteOpenMode.ReadOnly);
        Assert.False(usual.TryReadWhole(WholeFile.Mapped));
        Assert.True(whole.TryReadWhole(0));
        Assert.Equal(usual.Number(Sizes), whole.Number(Sizes));
        // More than twice as much, half of it behind what was mapped.
        await AddAsync(record, 40, 400);
        Assert.Equal(usual.Number(Sizes), whole.Number(Sizes));
        record.Opened.ForWriting.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        Assert.Equal(usual.Number(Sizes), whole.Number(Sizes));
        record.Opened.ForWriting.Execute("DELETE FROM report_text WHERE report > 100; VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
        Assert.Equal(usual.Number(Sizes), whole.Number(Sizes));
        using var check = whole.Prepare("PRAGMA integrity_check");
        Assert.True(check.Step());
        Assert.Equal("ok", check.Text(0));
    }

    [Fact]
    public async Task Another_file_that_took_its_place_is_not_taken_for_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere SQLite maps what it can.");
        using var folder = new RecordFolder();
        await using (var record = await folder.WriteAsync()) await AddAsync(record, 0, 5);
        using var own = RecordConnection.Open(folder.Path, SqliteOpenMode.ReadOnly);
        var before = own.Number(Sizes);
        File.Move(folder.Path, folder.Path + ".before");
        File.Copy(folder.Path + ".before", folder.Path);
        Assert.False(own.TryReadWhole(0));
        Assert.Equal(before, own.Number(Sizes));
    }

    [Fact]
    public async Task Its_pages_are_shown_before_they_are_asked_for_and_say_the_same()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere SQLite maps what it can.");
        using var folder = new RecordFolder();
        await using var record = await folder.WriteAsync();
        await AddAsync(record, 0, 400);
        record.Opened.ForWriting.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        using var usual = RecordConnection.Open(folder.Path, SqliteOpenMode.ReadOnly);
        using var whole = RecordConnection.Open(folder.Path, SqliteOpenMode.ReadOnly);
        Assert.Null(usual.LookAhead());
        Assert.True(whole.TryReadWhole(0));
        var ahead = whole.LookAhead()!;
        Assert.Same(ahead, whole.LookAhead());
        Assert.False(ahead.IsOver);
        while (!ahead.IsOver) await Task.Delay(10, Running);
        Assert.Equal(usual.Number(Sizes), whole.Number(Sizes));
    }

    [Fact]
    public async Task Who_closes_it_early_ends_that()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere SQLite maps what it can.");
        using var folder = new RecordFolder();
        await using var record = await folder.WriteAsync();
        await AddAsync(record, 0, 5);
        var whole = RecordConnection.Open(folder.Path, SqliteOpenMode.ReadOnly);
        Assert.True(whole.TryReadWhole(0));
        var ahead = whole.LookAhead()!;
        whole.Dispose();
        Assert.True(ahead.IsOver);
    }

    private static async Task AddAsync(DiplomaticRecord record, int from, int to)
    {
        var readings = Enumerable.Range(from, to - from).Select(i => Told.Reading("gazette", "2024-05-07", $"{i}", new Told.Act("FRA", "CHN", "2024-05-06")));
        await record.AddAsync([.. readings], "1", Running);
    }
}
