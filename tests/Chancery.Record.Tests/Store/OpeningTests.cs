using Xunit;

namespace Chancery.Record.Tests.Store;

public sealed class OpeningTests
{
    [Fact]
    public async Task A_record_that_is_missing_is_made_by_whoever_writes()
    {
        using var folder = new RecordFolder();
        await using (await folder.WriteAsync())
        {
        }

        await using var again = await folder.ReadAsync();
        Assert.Equal(folder.Path, again.Path);
    }

    [Fact]
    public async Task A_record_that_is_missing_is_not_made_by_whoever_asks()
    {
        using var folder = new RecordFolder();
        Assert.Equal("CHY0508", (await Assert.ThrowsAsync<RecordException>(folder.ReadAsync)).Code);
        Assert.False(File.Exists(folder.Path));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_no_record()
    {
        using var folder = new RecordFolder();
        var text = string.Concat(Enumerable.Repeat("Not a database, only a text that goes on.\n", 100));
        await File.WriteAllTextAsync(folder.Path, text, TestContext.Current.CancellationToken);
        Assert.Equal("CHY0505", (await Assert.ThrowsAsync<RecordException>(folder.ReadAsync)).Code);
        Assert.Equal("CHY0505", (await Assert.ThrowsAsync<RecordException>(folder.WriteAsync)).Code);
        Assert.Equal(text, await File.ReadAllTextAsync(folder.Path, TestContext.Current.CancellationToken));
    }
}
