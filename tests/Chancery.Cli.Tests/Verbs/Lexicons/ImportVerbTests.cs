using System.Text.Json;
using Xunit;

namespace Chancery.Cli.Tests.Verbs.Lexicons;

public sealed class ImportVerbTests : IDisposable
{
    // As the query service gives it: variables for headings, addresses for items, times for days, a row for each alias.
    private const string Query =
        "person,personLabel,iso3,countryLabel,positionLabel,start,startPrecision,end,altLabels\r\n"
        + "http://www.wikidata.org/entity/Q4242,Ola Testdal,NOR,Norway,Prime Minister of Norway,2041-01-01T00:00:00Z,9,,Olav Testdal|Testdal\r\n"
        + "http://www.wikidata.org/entity/Q4242,Ola Testdal,NOR,Norway,Prime Minister of Norway,2041-01-01T00:00:00Z,9,,\"Ola \"\"B.\"\" Testdal; Ola B. Testdal\"\r\n"
        + "http://www.wikidata.org/entity/Q4243,Q4243,NOR,Norway,Prime Minister of Norway,2043-01-01T00:00:00Z,11,,\r\n";

    private const string Plain = "name,aliases,country,office,from,to,Wikidata id\nLiv Testfoss,Liv A. Testfoss|Liv B. Testfoss,Norway,foreign minister,2041-02,2042-03-04,Q4244\n";

    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    private string Mine => Path.Combine(run.Folder, "mine");

    private string Imported => Path.Combine(Mine, "imported/actors/NOR.yaml");

    private Task<int> ImportAsync(string table, params string[] options) =>
        run.RunAsync(["lexicon", "import", run.Add("people.csv", table), "--into", Mine, .. options]);

    private async Task<JsonElement> ReadAsync(string text)
    {
        Assert.Equal(0, await run.RunAsync(
            text, ["read", "-", "--format", "ndjson", "--published", "2041-05-06", "--lexicon", Mine], terminal: false, TestContext.Current.CancellationToken, readers: new ReaderFactory()));
        return JsonDocument.Parse(run.Output).RootElement;
    }

    [Fact]
    public async Task A_query_to_Wikidata_becomes_a_file_for_each_country()
    {
        Assert.Equal(1, await ImportAsync(Query));
        Assert.Contains("people.csv:4: error CHY0403: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("3 rows: 1 spans in office are new, 0 were added to, 0 were known; 1 could not be used.", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "code: NOR\noffices:\n  prime-minister:\n    - { name: Ola Testdal, names: [Olav Testdal, Ola B. Testdal], from: 2041-01-01, wikidata: Q4242 }\n",
            await File.ReadAllTextAsync(Imported, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_imported_is_read_with_office_and_item()
    {
        await ImportAsync(Query);
        var source = (await ReadAsync("Olav Testdal visited Moscow on Monday.")).GetProperty("events")[0].GetProperty("participants")[0];
        Assert.Equal(
            ["Ola Testdal", "NOR", "prime-minister", "person:Q4242"],
            new[] { "name", "country", "office", "id" }.Select(k => source.GetProperty(k).GetString()));
    }

    [Fact]
    public async Task A_second_import_keeps_what_the_first_brought()
    {
        await ImportAsync(Query);
        Assert.Equal(0, await ImportAsync(Plain, "--checked", "2041-06-01"));
        var text = await File.ReadAllTextAsync(Imported, TestContext.Current.CancellationToken);
        Assert.Contains("name: Ola Testdal", text, StringComparison.Ordinal);
        Assert.Contains("{ name: Liv Testfoss, names: [Liv A. Testfoss, Liv B. Testfoss], from: 2041-02-01, to: 2042-03-04, wikidata: Q4244 }", text, StringComparison.Ordinal);
        Assert.EndsWith("checked: 2041-06-01\n", text, StringComparison.Ordinal);
        Assert.Equal(0, await ImportAsync(Plain));
        Assert.Contains("1 were known; 0 could not be used.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_by_hand_is_not_written_over_unsaid()
    {
        await ImportAsync(Query);
        var changed = (await File.ReadAllTextAsync(Imported, TestContext.Current.CancellationToken)).Replace("Olav", "Olaf", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Imported, changed, TestContext.Current.CancellationToken);
        Assert.Equal(1, await ImportAsync(Plain));
        Assert.Contains("NOR.yaml: error CHY0413: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(changed, await File.ReadAllTextAsync(Imported, TestContext.Current.CancellationToken));
        Assert.Equal(0, await ImportAsync(Plain, "--overwrite"));
        Assert.Contains("NOR.yaml: warning CHY0413: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_by_hand_beside_lies_over_it()
    {
        await ImportAsync(Query);
        Directory.CreateDirectory(Path.Combine(Mine, "actors"));
        run.Add("mine/actors/NOR.yaml", "code: NOR\noffices:\n  prime-minister:\n    - { name: Ola Testdal, names: [O. Testdal the Elder], from: 2041 }\n");
        Assert.Equal(0, await run.RunAsync("lexicon", "stats", "--lexicon", Mine));
        var source = (await ReadAsync("O. Testdal the Elder visited Moscow on Monday.")).GetProperty("events")[0].GetProperty("participants")[0];
        Assert.Equal("person:Q4242", source.GetProperty("id").GetString());
    }

    [Fact]
    public async Task An_office_of_ones_own_folder_is_known()
    {
        Directory.CreateDirectory(Mine);
        run.Add("mine/offices.yaml", "- { key: herder, titles: [chief herder], leads: none }\n");
        Assert.Equal(0, await ImportAsync("name;country;office;from\nOla Testdal;NOR;Chief Herder;2041\n"));
        Assert.Equal(0, await run.RunAsync("lexicon", "stats", "--lexicon", Mine));
    }

    [Theory]
    [InlineData("name,country,office\nOla Testdal,NOR,president\n", 2, "people.csv:1: error CHY0401: There is no column for from.")]
    [InlineData("name,country,office,from\nOla Testdal,NOR\n", 1, "people.csv:2: error CHY0402: ")]
    [InlineData("name,country,office,from\n\"Ola\nTestdal\",NOR,herder,2041\nLiv \"A\" Foss,NOR,president,2041\n", 1, "people.csv:4: error CHY0402: ")]
    [InlineData("name,country,office,from,party\nOla Testdal,NOR,prime minister,2041,none\n", 0, "people.csv:1: warning CHY0412: ")]
    [InlineData("name,country,office,from,wikidata\nOla Testdal,NOR,prime minister,2041,x7\n", 0, "people.csv:2: warning CHY0407: ")]
    public async Task What_is_wrong_with_the_table_is_told_by_line(string table, int code, string told)
    {
        Assert.Equal(code, await ImportAsync(table));
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_mistakes_is_not_written_into()
    {
        Directory.CreateDirectory(Path.Combine(Mine, "actors"));
        run.Add("mine/actors/NOR.yaml", "code: NOR\nnmes: [Norge]\n");
        Assert.Equal(2, await ImportAsync(Plain));
        Assert.Contains("NOR.yaml:2:1: error CHY0203: ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Imported));
    }

    [Fact]
    public async Task A_table_that_is_not_there_is_told()
    {
        Assert.Equal(1, await run.RunAsync("lexicon", "import", run.Folder + "/none.csv", "--into", Mine));
        Assert.Contains("/none.csv: error CHY0001: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_shows_an_example()
    {
        Assert.Equal(0, await run.RunAsync("lexicon", "import", "--help"));
        Assert.Contains("chancery lexicon import query.csv --into my-lexicon", run.Output, StringComparison.Ordinal);
    }
}
