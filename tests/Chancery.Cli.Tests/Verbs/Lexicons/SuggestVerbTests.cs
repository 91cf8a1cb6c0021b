using System.Text.Json;
using Xunit;

namespace Chancery.Cli.Tests.Verbs.Lexicons;

public sealed class SuggestVerbTests : IDisposable
{
    private const string Reports =
        "{\"published\": \"2024-04-26\", \"text\": \"Norway froobled Sweden on Monday. Norway froobled Sweden again.\"}\n"
        + "{\"published\": \"2024-05-02\", \"text\": \"Norwegian Foreign Minister Ola Testdal visited Moscow on Monday. Norway froobled Sweden.\"}\n";

    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    private Task<int> SuggestAsync(params string[] options) => run.RunAsync(["lexicon", "suggest", run.Add("reports.ndjson", Reports), .. options]);

    [Fact]
    public async Task What_is_lacking_is_listed_by_frequency()
    {
        Assert.Equal(0, await SuggestAsync());
        Assert.Matches(@"(?m)^ +1 +1  Ola Testdal  NOR +foreign-minister  Norwegian Foreign Minister", run.Output);
        Assert.Matches(@"(?m)^ +3 +2  frooble +object", run.Output);
    }

    [Fact]
    public async Task What_was_met_too_seldom_is_left_out()
    {
        Assert.Equal(0, await SuggestAsync("--min", "2"));
        Assert.DoesNotContain("Testdal", run.Output, StringComparison.Ordinal);
        Assert.Contains("frooble", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CSV_and_JSON_tell_the_same()
    {
        await SuggestAsync("--format", "json");
        var first = JsonDocument.Parse(run.Output).RootElement[0];
        await SuggestAsync("--format", "csv");
        var lines = run.Output.Split('\n');
        Assert.Equal(string.Join(',', first.EnumerateObject().Select(p => p.Name)), lines[0]);
        Assert.StartsWith("person,Ola Testdal,NOR,foreign-minister,,,1,1,2024-05-02,2024-05-02,", lines[1], StringComparison.Ordinal);
        Assert.Equal(("person", 1), (first.GetProperty("kind").GetString(), first.GetProperty("times").GetInt32()));
    }

    [Fact]
    public async Task YAML_of_people_makes_a_folder_that_knows_them()
    {
        await SuggestAsync("--format", "yaml");
        Directory.CreateDirectory(Path.Combine(run.Folder, "mine/actors"));
        run.Add("mine/actors/NOR.yaml", run.Output.Split("---\n")[0]);
        Assert.Equal(0, await SuggestAsync("--lexicon", Path.Combine(run.Folder, "mine")));
        Assert.DoesNotContain("Testdal  NOR", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_the_rest_is_read()
    {
        run.Add("broken.ndjson", "{\"text\": 1}\n");
        Assert.Equal(1, await SuggestAsync(Path.Combine(run.Folder, "broken.ndjson")));
        Assert.Contains("broken.ndjson:1:", run.Error, StringComparison.Ordinal);
        Assert.Contains("frooble", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_of_jobs_changes_nothing()
    {
        await SuggestAsync("--jobs", "1");
        var one = run.Output;
        await SuggestAsync("--jobs", "4");
        Assert.Equal(one, run.Output);
    }

    [Fact]
    public async Task Help_shows_an_example()
    {
        Assert.Equal(0, await run.RunAsync("lexicon", "suggest", "--help"));
        Assert.Contains("chancery lexicon suggest reports.ndjson --min 3", run.Output, StringComparison.Ordinal);
    }
}
