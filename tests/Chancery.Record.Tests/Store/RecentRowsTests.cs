using Chancery.Record.Store.Identities;
using Xunit;

namespace Chancery.Record.Tests.Store;

/// <summary>Rows that have no order in time answer alike before and after they were moved to the large tables.</summary>
public sealed class RecentRowsTests : IDisposable
{
    private static readonly Told.Act Visit = new("FRA", "CHN", "2024-05-06");

    private readonly RecordFolder folder = new();
    private readonly ReportReading first = Told.Reading("gazette", "2024-05-07", "A", Visit);
    private readonly ReportReading second = Told.Reading("courier", "2024-05-08", "B", Visit);

    private static CancellationToken Running => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_was_moved_stands_in_the_large_tables_alone()
    {
        await using var record = await MovedAsync();
        var file = record.Opened.ForWriting;
        foreach (var table in new[] { "identity", "merge_key" })
        {
            Assert.NotEqual(0, file.Number($"SELECT count(*) FROM {table}"));
            Assert.Equal(0, file.Number($"SELECT count(*) FROM {table}_recent"));
        }
    }

    [Fact]
    public async Task What_was_moved_is_known_again_by_id_address_and_what_it_tells()
    {
        await using var record = await MovedAsync();
        Assert.Equal(Keeping.AlreadyKept, Assert.Single(await record.AddAsync([first], "1", Running)).Keeping);
        Assert.Equal(Keeping.NewVersion, Assert.Single(await record.AddAsync([Told.Reading("gazette", "2024-05-09", "A", Visit with { Target = "USA" })], "1", Running)).Keeping);
        await record.AddAsync([second], "1", Running);
        var found = await record.FindAsync(first.Events[0].Id, new(new(2024, 6, 1)), Running);
        Assert.Equal(2, found?.Sources);
        Assert.Equal("CHY0513", (await Assert.ThrowsAsync<RecordException>(() => record.AddAsync([Stolen()], "1", Running))).Code);
        Assert.Empty(await record.VerifyAsync(Running).ToListAsync(Running));
    }

    [Fact]
    public async Task What_was_moved_can_be_taken_out()
    {
        var earlier = first with { Report = first.Report with { Published = new(2024, 5, 2), Outlet = "agency" } };
        await using (var record = await MovedAsync())
        {
            await record.AddAsync([second], "1", Running);
            await record.AddAsync([earlier], "1", Running);
            Assert.Empty(await record.VerifyAsync(Running).ToListAsync(Running));
        }

        using var unmoved = new RecordFolder();
        await using (var record = await unmoved.WriteAsync()) await record.AddAsync([first, second, earlier], "1", Running);
        Assert.Equal(Contents.Of(unmoved.Path), Contents.Of(folder.Path));
    }

    // Another report that gives its event the id of one that is kept.
    private ReportReading Stolen() => second with
    {
        Report = second.Report with { Text = second.Report.Text + " More." },
        Characters = second.Characters + 6,
        Events = [second.Events[0] with { Id = first.Events[0].Id }],
    };

    private async Task<DiplomaticRecord> MovedAsync()
    {
        var record = await folder.WriteAsync();
        await record.AddAsync([first], "1", Running);
        RecentRows.Move(record.Opened.ForWriting);
        return record;
    }
}
