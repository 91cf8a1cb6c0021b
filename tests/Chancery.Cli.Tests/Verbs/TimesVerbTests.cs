using System.Text.Json;
using Xunit;

namespace Chancery.Cli.Tests.Verbs;

public sealed class TimesVerbTests : IDisposable
{
    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    private Task<int> RunAsync(params string[] args) =>
        run.RunAsync("", args, terminal: false, TestContext.Current.CancellationToken, readers: SharedReaders.Instance);

    [Fact]
    public async Task A_text_gives_one_line_with_its_head_and_its_times()
    {
        Assert.Equal(0, await RunAsync("times", run.Add("a.txt", "She arrived on Tuesday evening.\n"), "--published", "2024-04-26"));
        var line = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(["report", "times"], line.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ["id", "source", "key", "url", "outlet", "title", "published", "language", "characters"],
            line.GetProperty("report").EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            """[{"start":15,"end":30,"text":"Tuesday evening","type":"TIME","value":"2024-04-23TEV","edtf":"2024-04-23"}]""",
            line.GetProperty("times").GetRawText());
    }

    [Fact]
    public async Task What_names_no_time_has_null()
    {
        await RunAsync("times", run.Add("a.txt", "It lasted three days."));
        Assert.Contains("""{"start":10,"end":20,"text":"three days","type":"DURATION","value":"P3D","edtf":null}""", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_line_of_ndjson_gives_a_line_that_counts_in_title_and_text()
    {
        const string reports = """
            {"title": "😀 In May", "text": "She left on Monday.", "published": "2024-04-26"}
            {"text": "Nothing here."}
            """;
        Assert.Equal(0, await RunAsync("times", run.Add("a.ndjson", reports)));
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("times")).ToList();
        Assert.Equal([5, 21], lines[0].EnumerateArray().Select(t => t.GetProperty("start").GetInt32()));
        Assert.Equal(0, lines[1].GetArrayLength());
    }

    [Fact]
    public async Task A_narrative_is_resolved_against_its_own_time_and_not_the_day_of_publication()
    {
        var path = run.Add("a.txt", "The war began in September 1939. In November they met.");
        await RunAsync("times", path, "--published", "2024-04-26", "--narrative");
        Assert.Contains("\"1939-11\"", run.Output, StringComparison.Ordinal);
        await RunAsync("times", path, "--published", "2024-04-26");
        Assert.Contains("\"2023-11\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_one_array()
    {
        await RunAsync("times", run.Add("a.txt", "She left on Monday."), run.Add("b.txt", "He came on Monday."), "--format", "json");
        Assert.Equal(2, JsonDocument.Parse(run.Output).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task On_a_terminal_it_is_a_table()
    {
        var path = run.Add("a.txt", "She left on Monday.");
        await run.RunAsync("", ["times", path, "--published", "2024-04-26"], terminal: true, TestContext.Current.CancellationToken, readers: SharedReaders.Instance);
        Assert.Equal($"{path}, 2024-04-26\nat  words   type  value       edtf\n12  Monday  DATE  2024-04-22  2024-04-22\n", run.Output);
    }

    [Fact]
    public async Task Help_shows_an_example()
    {
        Assert.Equal(0, await RunAsync("times", "--help"));
        Assert.Contains("chancery times reports.ndjson --format ndjson", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told() => Assert.Equal(1, await RunAsync("times", run.Folder + "/none.txt"));
}
