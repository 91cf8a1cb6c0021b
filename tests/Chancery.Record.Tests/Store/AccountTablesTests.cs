using Chancery.Record.Store;
using Chancery.Record.Store.Accounts;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Chancery.Record.Tests.Store;

public sealed class AccountTablesTests
{
    private static readonly KnownReport Report = new(
        "sha256-1", "a.txt", "7", "https://example.org/7", "Gazette", "A visit", new(2024, 5, 1), new(2024, 5, 1));

    private static readonly MentionSpans Spans = new(
        [new(13, 20, "visited")], [new(31, 38, "Tuesday")], [new(21, 27, "Prague")], [], [new(90, 94, "said")], [new(10, 12, "He"), new(21, 27, "Prague")]);

    private static readonly Account Full = new(Report, new()
    {
        Id = "aa01",
        Type = EventType.Consult,
        Mode = "visit",
        Cameo = "042",
        Participants =
        [
            new(ParticipantRole.Source, "Jan Novák", "He", ActorKind.Person, "CZE", "president", "person:jan-novak"),
            new(ParticipantRole.Target, "Prague 𝔓", "Prague", ActorKind.State, null, null, "CZE"),
        ],
        Place = new("Prague", "CZE", 50.1, 14.4),
        Time = EventTime.Parse("2024-05-07"),
        Status = EventStatus.Occurred,
        About = "trade",
        Attribution = [new([new("A spokesman", SourceKind.Government, EventTime.Parse("2024-05-01")), new("Agency", SourceKind.Agency, null)])],
        Count = ">40",
        Confidence = 0.1 + 0.2,
        Mentions =
        [
            new(new(10, 39, "He visited 𝔓rague 𝔬n\0 Tuesday."), EventStatus.Planned, EventTime.Parse("2024-05-07"), new("Prague", "CZE", 50.1, null), AttributionChain.Own, Spans, new("consult/visit", "visit", "subject, object")),
            new(new(40, 44, "Trip"), EventStatus.Occurred, null, null, new([new("Agency", SourceKind.Agency, null)]), new([], [], [], [], [], []), null),
        ],
    });

    [Fact]
    public void An_account_is_read_back_as_it_was_written()
    {
        using var folder = new RecordFolder();
        using var connection = Prepared(folder.Path);
        var (number, _, kept) = new AccountTables(connection).Add(1, 0, Full);
        Assert.Equal(Full, kept);
        Assert.Equal(Full, Assert.Single(AccountRows.Of(connection, [number])).Account);
        Assert.Equal(Full, Assert.Single(AccountRows.OfReport(connection, 1)).Account);
    }

    [Fact]
    public void An_account_that_is_taken_out_leaves_nothing_behind()
    {
        using var folder = new RecordFolder();
        using var connection = Prepared(folder.Path);
        var tables = new AccountTables(connection);
        tables.Remove(tables.Add(1, 0, Full).Number, Full.Id);
        tables.Finish();
        foreach (var table in new[] { "account", "mention", "participant", "identity_recent" }) Assert.Equal(0, connection.Number($"SELECT count(*) FROM {table}"));
        Assert.Equal(0, Found(connection, "tuesday"));
        Assert.Equal(0, connection.Number("SELECT count(*) FROM mention_text_docsize"));
    }

    [Fact]
    public void An_account_that_takes_the_place_of_another_is_found_by_its_own_words_alone()
    {
        using var folder = new RecordFolder();
        using var connection = Prepared(folder.Path);
        var first = new AccountTables(connection);
        var (number, behind) = (first.Add(1, 0, Full).Number, first.Add(1, 1, Full with { Event = Full.Event with { Id = "aa02" } }).Number);
        first.Finish();
        Assert.Equal(2, Found(connection, "tuesday"));

        var second = new AccountTables(connection);
        var mention = Full.Event.Mentions[0];
        var later = Full with { Event = Full.Event with { Mentions = [mention with { Evidence = mention.Evidence with { Text = "He visited it on Friday." } }] } };
        second.Remove(behind, "aa02");
        second.Remove(number, Full.Id);
        second.Remove(second.Add(1, 0, Full, number).Number, Full.Id);
        second.Add(1, 0, later, number);
        second.Finish();
        Assert.Equal((0, 0, 1), (Found(connection, "tuesday"), Found(connection, "trip"), Found(connection, "friday")));
        connection.Execute("INSERT INTO mention_text (mention_text, rank) VALUES ('integrity-check', 1)");
    }

    [Fact]
    public void Two_accounts_of_one_id_are_refused()
    {
        using var folder = new RecordFolder();
        using var connection = Prepared(folder.Path);
        var tables = new AccountTables(connection);
        tables.Add(1, 0, Full);
        Assert.Equal("CHY0513", Assert.Throws<RecordException>(() => tables.Add(1, 1, Full)).Code);
    }

    private static long? Found(RecordConnection connection, string word) => connection.Number($"SELECT count(*) FROM mention_text WHERE mention_text MATCH '{word}'");

    private static RecordConnection Prepared(string path)
    {
        var connection = RecordConnection.Open(path, SqliteOpenMode.ReadWriteCreate);
        RecordSchema.Prepare(connection);
        connection.Execute(
            "INSERT INTO report VALUES (1, 'sha256-1', 'a.txt', '7', 'https://example.org/7', 'Gazette', 'A visit', '2024-05-01', '2024-05-01', " + Report.Known.DayNumber + ")");
        return connection;
    }
}
