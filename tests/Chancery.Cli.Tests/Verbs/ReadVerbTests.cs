using System.Text.Json;
using Xunit;

namespace Chancery.Cli.Tests.Verbs;

public sealed class ReadVerbTests : IDisposable
{
    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task A_report_gives_one_line_of_json_where_no_terminal_is()
    {
        var path = run.Add("a.txt", "Xi visited Moscow.");
        Assert.Equal(0, await run.RunAsync("read", path));
        using var json = JsonDocument.Parse(run.Output.TrimEnd('\n'));
        Assert.Equal(path, json.RootElement.GetProperty("report").GetProperty("source").GetString());
        Assert.Equal("CONSULT", json.RootElement.GetProperty("events")[0].GetProperty("type").GetString());
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task A_terminal_gets_a_table()
    {
        Assert.Equal(0, await run.RunAsync("Xi visited Moscow.", ["read", "-"], terminal: true, TestContext.Current.CancellationToken));
        Assert.Contains("Xi Jinping (CHN) → Russia (RUS)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_terms_of_CAMEO_a_visit_is_a_pair()
    {
        var path = run.Add("a.txt", "Xi visited Moscow.");
        Assert.Equal(0, await run.RunAsync("read", path, "--ontology", "cameo"));
        var events = JsonDocument.Parse(run.Output.TrimEnd('\n')).RootElement.GetProperty("events");
        Assert.Equal(["042", "043"], events.EnumerateArray().Select(e => e.GetProperty("cameo").GetString()));
        Assert.Equal(2, await run.RunAsync("read", path, "--ontology", "icews"));
    }

    [Fact]
    public async Task Json_is_an_array_of_the_same()
    {
        var path = run.Add("a.ndjson", "{\"text\": \"Xi visited.\"}\n{\"text\": \"None.\"}\n");
        await run.RunAsync("read", path);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(0, await run.RunAsync("read", path, "--format", "json"));
        var array = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(2, array.GetArrayLength());
        for (var i = 0; i < lines.Length; i++) Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(lines[i]).RootElement, array[i]));
    }

    [Fact]
    public async Task Json_of_nothing_is_an_empty_array()
    {
        Assert.Equal(1, await run.RunAsync("read", run.Folder + "/none.txt", "--format", "json"));
        Assert.Equal(0, JsonDocument.Parse(run.Output).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task The_output_is_the_same_and_in_order_with_one_job_and_with_eight()
    {
        var path = run.Add("a.ndjson", string.Concat(Enumerable.Range(0, 200).Select(i => $"{{\"id\": {i}, \"text\": \"{(i % 7 == 0 ? "slow" : "")} Xi visited {i}.\"}}\n")));
        Assert.Equal(0, await run.RunAsync("read", path, "--jobs", "1"));
        var one = run.Output;
        Assert.Equal(0, await run.RunAsync("read", path, "--jobs", "8"));
        Assert.Equal(one, run.Output);
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"{i}"), one.TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement.GetProperty("report").GetProperty("key").GetString()));
    }

    [Fact]
    public async Task A_report_that_the_reader_fails_on_is_set_aside_with_its_reason()
    {
        var path = run.Add("a.ndjson", "{\"text\": \"one\"}\n{\"text\": \"fail\"}\n{\"text\": \"three\"}\n");
        Assert.Equal(1, await run.RunAsync("read", path));
        Assert.Equal(2, run.Output.TrimEnd('\n').Split('\n').Length);
        Assert.Contains($"{path}:2: error CHY0021: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("no such word", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 could not be read (see above); 2 read.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_and_reader_options_are_passed_on()
    {
        var path = run.Add("a.txt", "Xi visited Moscow.");
        await run.RunAsync("read", path, "--published", "2023-03-21", "--lexicon", "mine", "--fast", "--all");
        Assert.Contains("\"published\":\"2023-03-21\"", run.Output, StringComparison.Ordinal);
        Assert.Equal(new ReaderChoice("mine", true, true), run.Reader.Choice);
        await run.RunAsync("read", path, "--published", "2023-03-21", "--force-published", "2024-01-01");
        Assert.Contains("\"published\":\"2024-01-01\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "a.txt", "--format", "xml")]
    [InlineData("read", "a.txt", "--published", "yesterday")]
    [InlineData("read", "a.txt", "--jobs", "0")]
    [InlineData("read", "a.txt", "--jobs", "many")]
    [InlineData("read", "a.txt", "--nonsense")]
    [InlineData("write", "a.txt")]
    public async Task Wrong_usage_is_told_and_nothing_is_read(params string[] args)
    {
        Assert.Equal(2, await run.RunAsync(args));
        Assert.Empty(run.Output);
        Assert.StartsWith("chancery: error CHY0030: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("read", "--help")]
    public async Task Help_shows_an_example(params string[] args)
    {
        Assert.Equal(0, await run.RunAsync(args));
        Assert.Contains("chancery read report.txt", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupted_run_ends_with_its_code_and_whole_lines()
    {
        using var stop = new CancellationTokenSource();
        var path = run.Add("a.ndjson", string.Concat(Enumerable.Repeat("{\"text\": \"slow\"}\n", 2000)));
        stop.CancelAfter(200);
        Assert.Equal(130, await run.RunAsync("", ["read", path, "--jobs", "1"], terminal: false, stop.Token));
        Assert.All(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => JsonDocument.Parse(line));
        Assert.Contains("Interrupted", run.Error, StringComparison.Ordinal);
    }
}
