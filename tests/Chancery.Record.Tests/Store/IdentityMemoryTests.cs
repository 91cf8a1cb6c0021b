using Chancery.Record.Store.Identities;
using Xunit;

namespace Chancery.Record.Tests.Store;

/// <summary>Whoever writes is told which ids the file has not, and never of one that it has.</summary>
public sealed class IdentityMemoryTests : IDisposable
{
    private readonly RecordFolder folder = new();
    private readonly ReportReading[] readings = [.. Enumerable.Range(1, 12).Select(i => Told.Reading("gazette", $"2024-05-{i:D2}", $"Text {i}", new Told.Act("FRA", "CHN", $"2024-05-{i:D2}")))];

    private static CancellationToken Running => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0, 2)]
    [InlineData(0, 1_000)]
    [InlineData(9, 4)]
    public async Task What_is_kept_is_known_again(int patience, int room)
    {
        await using var record = await OpenedAsync(patience, room);
        foreach (var reading in readings) Assert.Equal(Keeping.Added, await AddAsync(record, reading));
        foreach (var reading in readings) Assert.Equal(Keeping.AlreadyKept, await AddAsync(record, reading));
        Assert.Equal(Keeping.NewVersion, await AddAsync(record, Told.Reading("gazette", "2024-05-20", "Text 1", new Told.Act("FRA", "USA", "2024-05-01"))));
        Assert.Empty(await record.VerifyAsync(Running).ToListAsync(Running));
    }

    [Fact]
    public async Task What_another_writes_in_between_is_known()
    {
        await using var record = await OpenedAsync(0, 1_000);
        await using var other = await OpenedAsync(0, 1_000);
        foreach (var (at, reading) in readings.Index()) Assert.Equal(Keeping.Added, await AddAsync(at % 2 == 0 ? record : other, reading));
        foreach (var reading in readings) Assert.Equal(Keeping.AlreadyKept, await AddAsync(record, reading));
    }

    [Fact]
    public async Task Of_what_is_there_not_nearly_all_is_told_to_be_missing()
    {
        await using var record = await OpenedAsync(0, 1_000);
        await record.AddAsync(readings, "1", Running);
        var file = record.Opened.ForWriting;
        file.Begin();
        var missing = Enumerable.Range(0, 1_000).Count(i => !new IdentityTables(file).MayHold(IdentityTables.Hash($"no-{i}")));
        file.RollBack();
        Assert.InRange(missing, 950, 1_000);
    }

    private async Task<DiplomaticRecord> OpenedAsync(int patience, int room)
    {
        var record = await folder.WriteAsync();
        (record.Opened.ForWriting.Memory.Identities.Patience, record.Opened.ForWriting.Memory.Identities.LeastRoom) = (patience, room);
        return record;
    }

    private static async Task<Keeping> AddAsync(DiplomaticRecord record, ReportReading reading) => Assert.Single(await record.AddAsync([reading], "1", Running)).Keeping;
}
