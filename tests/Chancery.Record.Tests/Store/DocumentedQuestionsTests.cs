using Microsoft.Data.Sqlite;
using Xunit;

namespace Chancery.Record.Tests.Store;

/// <summary>The questions of docs/record.md are asked as they stand there, and every one has an answer.</summary>
public sealed class DocumentedQuestionsTests
{
    private static string Page
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "Chancery.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The repository was not found.");
            return File.ReadAllText(Path.Combine(folder, "docs", "record.md"));
        }
    }

    public static TheoryData<string> Questions => [.. Page.Split("```sql\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)])];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_of_the_page_has_an_answer(string question)
    {
        using var folder = new RecordFolder();
        await using (var record = await folder.WriteAsync())
            await record.AddAsync([Told.Reading("gazette", "2024-05-07", "A", new Told.Act("FRA", "CHN", "2024-05-06"))], "1", TestContext.Current.CancellationToken);
        Assert.NotEmpty(Answers(folder.Path, question));
    }

    [Fact]
    public async Task Every_table_and_column_is_told()
    {
        using var folder = new RecordFolder();
        await using (await folder.WriteAsync())
        {
        }

        var page = Page;
        string[] own = ["identity", "identity_recent", "merge_ahead", "merge_key", "merge_key_recent", "merge_mixed", "merge_past", "merge_sketch"];
        foreach (var table in Answers(folder.Path, "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'mention_text_%' AND name NOT LIKE 'sqlite_%'"))
        {
            Assert.Contains($"`{table}`", page, StringComparison.Ordinal);
            if (own.Contains(table) || table == "mention_text") continue;
            Assert.All(Answers(folder.Path, $"SELECT name FROM pragma_table_info('{table}')"), column => Assert.True(page.Contains($"`{column}`", StringComparison.Ordinal) || column is "country" or "one" or "other", $"{table}.{column}"));
        }
    }

    private static List<string> Answers(string path, string question)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = question;
        using var rows = command.ExecuteReader();
        var answers = new List<string>();
        while (rows.Read()) answers.Add(rows.GetValue(0).ToString()!);
        return answers;
    }
}
