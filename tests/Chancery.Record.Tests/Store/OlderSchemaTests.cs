using Microsoft.Data.Sqlite;
using Xunit;

namespace Chancery.Record.Tests.Store;

/// <summary>A record of an earlier schema is brought up to date with all that it holds.</summary>
public sealed class OlderSchemaTests
{
    // From this schema back to the fourth, in which those who take part had a table of their own.
    private const string BackToFourth = """
        CREATE TABLE part (
            account INTEGER NOT NULL, position INTEGER NOT NULL, role TEXT NOT NULL, name TEXT NOT NULL, said TEXT NOT NULL, kind TEXT NOT NULL, country TEXT, office TEXT, actor TEXT NOT NULL,
            PRIMARY KEY (account, position)) STRICT, WITHOUT ROWID;
        INSERT INTO part SELECT * FROM participant;
        DROP VIEW participant;
        ALTER TABLE part RENAME TO participant;
        ALTER TABLE account DROP COLUMN participants;
        PRAGMA user_version = 4;
        """;

    // And back to the second, in which ids had indexes of their own.
    private const string BackToSecond = BackToFourth + """
        DROP INDEX event_country_late;
        CREATE TABLE report_address (hash INTEGER NOT NULL, report INTEGER NOT NULL REFERENCES report (number), PRIMARY KEY (hash, report)) STRICT, WITHOUT ROWID;
        INSERT INTO report_address SELECT hash, number FROM identity_recent WHERE kind = 2;
        INSERT INTO merge_key SELECT * FROM merge_key_recent;
        DROP TABLE identity;
        DROP TABLE identity_recent;
        DROP TABLE merge_key_recent;
        CREATE UNIQUE INDEX report_id ON report (id);
        CREATE UNIQUE INDEX account_id ON account (id);
        PRAGMA user_version = 2;
        """;

    private static readonly Told.Act Visit = new("FRA", "CHN", "2024-05-06");

    private static CancellationToken Running => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_record_with_a_table_of_those_who_take_part_says_the_same_of_them_and_can_be_added_to()
    {
        using var folder = new RecordFolder();
        var (first, second) = (Told.Reading("gazette", "2024-05-07", "A", Visit), Told.Reading("courier", "2024-05-08", "B", Visit));
        await using (var record = await folder.WriteAsync()) await record.AddAsync([first], "1", Running);
        var (before, told) = (Contents.Of(folder.Path), await EventsAsync(folder));
        GoBack(folder.Path, BackToFourth);
        await using (var later = await folder.WriteAsync())
        {
            Assert.Equal(before, Contents.Of(folder.Path));
            Assert.Equal(told, await EventsAsync(folder));
            Assert.Equal(2, later.Opened.ForWriting.Number("SELECT count(*) FROM participant WHERE country IN ('FRA', 'CHN')"));
            Assert.Equal([Keeping.AlreadyKept, Keeping.Added], (await later.AddAsync([first, second], "1", Running)).Select(k => k.Keeping));
            Assert.Empty(await later.VerifyAsync(Running).ToListAsync(Running));
        }

        Assert.Equal(2, Assert.Single(await EventsAsync(folder)).Mentions.Count);
    }

    [Fact]
    public async Task A_record_whose_ids_had_indexes_of_their_own_says_the_same_and_can_be_added_to()
    {
        using var folder = new RecordFolder();
        var (first, second) = (Told.Reading("gazette", "2024-05-07", "A", Visit), Told.Reading("courier", "2024-05-08", "B", Visit));
        await using (var record = await folder.WriteAsync()) await record.AddAsync([first], "1", Running);
        var before = Contents.Of(folder.Path);
        GoBack(folder.Path, BackToSecond);
        Assert.Equal("CHY0510", (await Assert.ThrowsAsync<RecordException>(folder.ReadAsync)).Code);
        await using var later = await folder.WriteAsync();
        Assert.Equal(before, Contents.Of(folder.Path));
        Assert.Equal([Keeping.AlreadyKept, Keeping.Added], (await later.AddAsync([first, second], "1", Running)).Select(k => k.Keeping));
        Assert.Equal(1, later.Opened.ForWriting.Number("SELECT count(*) FROM event"));
        Assert.Empty(await later.VerifyAsync(Running).ToListAsync(Running));
    }

    private static async Task<List<RecordedEvent>> EventsAsync(RecordFolder folder)
    {
        await using var record = await folder.ReadAsync();
        return await record.EventsAsync(new() { Moment = new(new(2024, 6, 1)) }, Running).ToListAsync(Running);
    }

    private static void GoBack(string path, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
