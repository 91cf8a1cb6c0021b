using Chancery.Record.Store.Verifying;
using Xunit;

namespace Chancery.Record.Tests.Store;

public sealed class VerifyingTests : IDisposable
{
    private static readonly Told.Act Visit = new("FRA", "CHN", "2024-05-06");

    private readonly RecordFolder folder = new();
    private readonly ReportReading one = Told.Reading("gazette", "2024-05-07", "A", Visit);
    private readonly ReportReading two = Told.Reading("courier", "2024-05-08", "B", Visit, Visit with { Target = "IND", Day = "2024" });
    private readonly ReportReading other = Told.Reading("herald", "2024-09-07", "C", Visit with { Day = "2024-09-06" });

    private static CancellationToken Running => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_sound_record_has_no_faults_corrected_or_not()
    {
        await using var record = await FilledAsync();
        Assert.Empty(await record.VerifyAsync(Running).ToListAsync(Running));
        await record.CorrectAsync(new Correction.Merge(one.Events[0].Id, other.Events[0].Id), "Ana", "One visit.", Running);
        await record.CorrectAsync(new Correction.Split(one.Events[0].Id, [two.Events[0].Id + ".1"]), "Ana", "Two.", Running);
        Assert.Empty(await record.VerifyAsync(Running).ToListAsync(Running));
        await record.AddAsync([one with { Report = one.Report with { Published = new(2024, 5, 2), Outlet = "agency" } }], "1", Running);
        Assert.Empty(await record.VerifyAsync(Running).ToListAsync(Running));
    }

    [Theory]
    [InlineData("CHY0532", "UPDATE report_text SET text = text || '!'")]
    [InlineData("CHY0533", "UPDATE mention SET start = start + 1")]
    [InlineData("CHY0533", """UPDATE mention SET spans = '{"time":[[0,4,"2024"]]}'""")]
    [InlineData("CHY0534", "UPDATE mention SET evidence = 'other words'")]
    [InlineData("CHY0534", "DELETE FROM event_pair")]
    [InlineData("CHY0534", "DELETE FROM event_actor WHERE actor = 'FRA'")]
    [InlineData("CHY0534", "UPDATE account SET event = 77")]
    [InlineData("CHY0534", "DELETE FROM mention_text_docsize")]
    [InlineData("CHY0535", "DELETE FROM merge_key_recent")]
    [InlineData("CHY0534", "DELETE FROM identity_recent WHERE kind = 0")]
    [InlineData("CHY0534", "DELETE FROM identity_recent WHERE kind = 1")]
    [InlineData("CHY0534", "INSERT INTO identity SELECT hash, kind, number + 1 FROM identity_recent")]
    [InlineData("CHY0534", "INSERT INTO identity SELECT max(hash) - 1, 1, 1 FROM identity_recent")]
    [InlineData("CHY0535", "UPDATE account SET time = '2023-01-01'")]
    [InlineData("CHY0536", "UPDATE merge_sketch SET root = (SELECT max(id) FROM account)")]
    [InlineData("CHY0534", "UPDATE event SET settled = 739000")]
    [InlineData("CHY0534", "INSERT INTO merge_past SELECT max(number), 739000, min(number) FROM account")]
    [InlineData("CHY0536", "UPDATE merge_sketch SET earlier = '[[739000,\"' || (SELECT max(id) FROM account) || '\"]]'")]
    [InlineData("CHY0537", "UPDATE event SET confidence = 0.1")]
    [InlineData("CHY0537", "INSERT INTO merge_mixed SELECT min(number), 739000, 739100, NULL, NULL, '', 128 FROM account")]
    [InlineData("CHY0534", "UPDATE account SET told_start = 739000")]
    [InlineData("CHY0537", "INSERT INTO merge_ahead SELECT min(number), 739000, 739100, 'x', NULL, 739050, NULL, '', 739050, 64 FROM account")]
    public async Task What_was_tampered_with_is_found(string code, string sql)
    {
        await using var record = await FilledAsync();
        record.Opened.ForWriting.Execute(sql);
        Assert.Contains(code, (await record.VerifyAsync(Running).ToListAsync(Running)).Select(f => f.Code));
    }

    [Theory]
    [InlineData("report", 0)]
    [InlineData("account", 1)]
    public async Task Two_of_one_id_are_found(string table, int kind)
    {
        await using var record = await FilledAsync();
        var file = record.Opened.ForWriting;
        file.Execute($"CREATE TEMP TABLE twin AS SELECT * FROM {table} LIMIT 1; INSERT INTO identity SELECT hash, kind, 100 FROM identity_recent WHERE kind = {kind} AND number = (SELECT number FROM twin); UPDATE twin SET number = 100; INSERT INTO {table} SELECT * FROM twin");
        Assert.Contains(FileCheck.Of(file), f => f.Message.Contains($"two {table}s have one id", StringComparison.Ordinal));
    }

    private async Task<DiplomaticRecord> FilledAsync()
    {
        var record = await folder.WriteAsync();
        await record.AddAsync([one, two, other], "1", Running);
        return record;
    }
}
