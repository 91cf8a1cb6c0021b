using Xunit;

namespace Chancery.Record.Tests.Store;

public sealed class StatsTests
{
    private static CancellationToken Running => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_record_holds_is_counted_today_and_as_of_a_day()
    {
        using var folder = new RecordFolder();
        await using var record = await folder.WriteAsync();
        var visit = new Told.Act("FRA", "CHN", "2024-05-06");
        await record.AddAsync([Told.Reading("gazette", "2024-05-01", "A", visit with { Status = EventStatus.Planned }), Told.Reading("courier", "2024-05-07", "B", visit, visit with { Target = "IND" }), Told.Reading("herald", "2024-05-08", "C")], "1", Running);
        var today = new DateOnly(2024, 6, 1);
        Assert.Equal(
            new(3, 3, 3, 2, 3, 0, new(2024, 5, 1), new(2024, 5, 8), [new(EventType.Consult, 2)], 5),
            await record.StatsAsync(new(today), Running));
        Assert.Equal(
            new(1, 1, 1, 1, 2, 0, new(2024, 5, 1), new(2024, 5, 1), [new(EventType.Consult, 1)], 5),
            await record.StatsAsync(new(today, new(2024, 5, 2)), Running));
        Assert.Equal("C", Assert.Single(await record.UnreadAsync(new(today), Running).ToListAsync(Running)).Report.Url![^1..]);
        Assert.Empty(await record.UnreadAsync(new(today, new(2024, 5, 2)), Running).ToListAsync(Running));
    }
}
