using System.Text.Json;
using Xunit;

namespace Chancery.Cli.Tests.Verbs;

public sealed class EvaluateVerbTests : IDisposable
{
    private const string Text = "Xi went to Moscow. He visited a museum there. Then he rested.";

    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    // The stand-in reader finds CHN visiting RUS at the word "visited".
    private static string Gold(string? id = null, string more = "", int start = 22, string quote = "visited") =>
        $$"""
        {{{(id is null ? "" : $"\"id\": \"{id}\", ")}}"published": "2023-03-21", "events": [
          {"id": "v", "type": "CONSULT", "mode": "visit", "time": "2023-03-20/2023-03-22", "status": "occurred",
           "participants": [{"role": "source", "country": "CHN"}, {"role": "target", "country": "RUS"}],
           "place": {"country": "RUS"}, "attribution": ["Wang Yi", "Reuters"],
           "evidence": [{"start": {{start}}, "end": {{start + 7}}, "text": "{{quote}}"}]}{{more}}]}
        """;

    private string Add(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(run.Folder, name))!);
        return run.Add(name, text);
    }

    private JsonElement Figures() => JsonDocument.Parse(run.Output).RootElement;

    private double F1(string which = "strict") => Figures().GetProperty(which).GetProperty("f1").GetDouble();

    [Fact]
    public async Task A_gold_file_is_held_against_the_report_beside_it()
    {
        var gold = Add("visit/gold.json", Gold());
        Add("visit/report.txt", Text);
        Assert.Equal(0, await run.RunAsync("evaluate", gold));
        Assert.Empty(run.Error);
        Assert.Contains("1 reports; 1 gold events, 1 counted; 1 predicted, 1 counted", run.Output, StringComparison.Ordinal);
        Assert.Contains("  strict         1.000   1.000   1.000       1     0     0", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Theory]
    [InlineData("set")]
    [InlineData("set/gold")]
    [InlineData("set/gold/b.json")]
    public async Task A_folder_of_gold_is_held_against_the_lines_of_ndjson_above_it(string given)
    {
        Add("set/gold/a.json", Gold("a").Replace("\"start\": 22, \"end\": 29", "\"start\": 25, \"end\": 32", StringComparison.Ordinal));
        Add("set/gold/b.json", Gold("b"));
        Add("set/other.json", "{}");
        Add("set/reports.ndjson", $"{{\"id\": \"b\", \"text\": \"{Text}\"}}\n{{\"id\": \"a\", \"title\": \"é\", \"text\": \".{Text}\"}}\n{{\"id\": \"c\", \"text\": \"He visited.\"}}\n");
        Assert.Equal(0, await run.RunAsync("evaluate", Path.Combine(run.Folder, given), "--format", "json"));
        Assert.Empty(run.Error);
        Assert.Equal(1, F1());
        Assert.Equal(0, Figures().GetProperty("falseAlarms").GetProperty("share").GetDouble());
    }

    [Fact]
    public async Task What_was_printed_gives_the_figures_that_reading_gives()
    {
        var gold = Add("visit/gold.json", Gold(more: ", {\"type\": \"AID\", \"status\": \"occurred\", \"evidence\": [{\"start\": 0, \"end\": 5}]}"));
        var text = Add("visit/report.txt", Text);
        await run.RunAsync("read", text, "--format", "ndjson", "--published", "2023-03-21");
        var printed = run.Output;
        var predicted = Add("events.ndjson", printed);
        Assert.Equal(0, await run.RunAsync("evaluate", gold, "--details"));
        var figures = run.Output;
        Assert.Equal(0, await run.RunAsync("evaluate", gold, predicted, "--details"));
        Assert.Equal(figures, run.Output);
        Assert.Equal(0, await run.RunAsync(printed, ["evaluate", gold, "-", "--details"], terminal: false, TestContext.Current.CancellationToken));
        Assert.Equal(figures, run.Output);
        await run.RunAsync("read", text, "--format", "json", "--published", "2023-03-21");
        Assert.Equal(0, await run.RunAsync("evaluate", gold, Add("events.json", run.Output), "--details"));
        Assert.Equal(figures, run.Output);
    }

    [Fact]
    public async Task Details_show_what_became_of_every_event()
    {
        var gold = Add("visit/gold.json", Gold(more: ", {\"id\": \"m\", \"type\": \"AID\", \"status\": \"planned\", \"evidence\": [{\"start\": 0, \"end\": 5}]}").Replace("2023-03-20/2023-03-22", "2023-04", StringComparison.Ordinal));
        Add("visit/report.txt", Text);
        Assert.Equal(0, await run.RunAsync("evaluate", gold, "--details"));
        Assert.Contains("  ok     CONSULT", run.Output, StringComparison.Ordinal);
        Assert.Contains("wrong: time 2023-03-20/2023-03-22", run.Output, StringComparison.Ordinal);
        Assert.Contains("  MISSED AID", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, await run.RunAsync("evaluate", gold, "--details", "--format", "json"));
        var report = Figures().GetProperty("details")[0];
        Assert.Equal(["strict", "missed"], report.GetProperty("gold").EnumerateArray().Select(g => g.GetProperty("verdict").GetString()));
        Assert.Equal("v", report.GetProperty("predicted")[0].GetProperty("answers").GetString());
    }

    [Fact]
    public async Task Each_bad_file_of_gold_is_told_and_the_good_ones_are_judged()
    {
        Add("gold/a.json", "{\"events\": [\n{]}");
        Add("gold/b.json", "{\"events\": 7}");
        Add("gold/c.json", "{\"events\": [{\"status\": \"occurred\"}]}");
        Add("gold/c.txt", "Nobody came.");
        Add("gold/d.json", Gold());
        Add("gold/e.json", Gold(quote: "stopped").Replace("\"occurred\"", "\"done\"", StringComparison.Ordinal));
        Add("gold/e.txt", Text);
        Add("gold/f.json", Gold());
        Add("gold/f.txt", Text);
        Assert.Equal(1, await run.RunAsync("evaluate", Path.Combine(run.Folder, "gold"), "--format", "json"));
        foreach (var (file, told) in new[]
        {
            ("a.json:2: ", "error CHY0301: "), ("b.json: ", "error CHY0302: "), ("c.json: ", "error CHY0303: "), ("e.json: ", "warning CHY0304: "), ("e.json: ", "warning CHY0305: "), ("d.json: ", "error CHY0309: "),
        })
            Assert.Contains(run.Error.Split('\n'), line => line.StartsWith(Path.Combine(run.Folder, "gold", file) + told, StringComparison.Ordinal));
        Assert.Equal(3, Figures().GetProperty("reports").GetInt32());
        Assert.Equal(1, Figures().GetProperty("strict").GetProperty("tp").GetInt32());
    }

    [Fact]
    public async Task Bad_predictions_are_told_and_the_good_ones_are_judged()
    {
        Add("gold/a.json", Gold());
        Add("gold/b.json", Gold());
        var predicted = Add("p.ndjson", "{\n{\"events\": []}\n{\"report\": {\"key\": \"a\"}, \"events\": [{\"type\": [], \"participants\": 3}, 7]}\n");
        Assert.Equal(1, await run.RunAsync("evaluate", Path.Combine(run.Folder, "gold"), predicted, "--format", "json"));
        string[] told = [$"{predicted}:1: error CHY0301: ", $"{predicted}:2: error CHY0306: ", $"{predicted}:3: warning CHY0307: ", $"{Path.Combine(run.Folder, "gold/b.json")}: warning CHY0310: "];
        var lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(told.Length, lines.Length);
        for (var i = 0; i < told.Length; i++) Assert.StartsWith(told[i], lines[i], StringComparison.Ordinal);
        Assert.Equal(2, Figures().GetProperty("strict").GetProperty("fp").GetInt32());
        Assert.Equal(JsonValueKind.Null, Figures().GetProperty("falseAlarms").ValueKind);
    }

    [Fact]
    public async Task Where_there_is_nothing_to_judge_nothing_is_printed()
    {
        foreach (var (given, code) in new[] { (run.Folder, "CHY0308"), (run.Folder + "/none", "CHY0001") })
        {
            Assert.Equal(1, await run.RunAsync("evaluate", given));
            Assert.Contains($"error {code}: ", run.Error, StringComparison.Ordinal);
            Assert.Empty(run.Output);
        }

        Assert.Equal(1, await run.RunAsync("evaluate", Add("gold.json", Gold()), run.Folder + "/none.ndjson"));
        Assert.Contains("none.ndjson: error CHY0001: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_the_reader_fails_on_counts_as_missed()
    {
        var gold = Add("visit/gold.json", Gold());
        Add("visit/report.txt", Text + " All fail.");
        Assert.Equal(1, await run.RunAsync("evaluate", gold, "--format", "json"));
        Assert.Contains("error CHY0021: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, Figures().GetProperty("strict").GetProperty("fn").GetInt32());
    }

    [Fact]
    public async Task Help_shows_an_example()
    {
        Assert.Equal(0, await run.RunAsync("evaluate", "--help"));
        Assert.Contains("chancery evaluate gold/", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clusters_are_judged_on_gold_alone_and_as_read()
    {
        Add("set/gold/a.json", Gold("a").Replace("\"id\": \"v\"", "\"id\": \"v\", \"cluster\": \"xi-moscow\"", StringComparison.Ordinal));
        Add("set/gold/b.json", Gold("b").Replace("\"id\": \"v\"", "\"id\": \"w\", \"cluster\": \"xi-moscow\"", StringComparison.Ordinal));
        Add("set/reports.ndjson", $"{{\"id\": \"a\", \"published\": \"2023-03-21\", \"text\": \"{Text}\"}}\n{{\"id\": \"b\", \"published\": \"2023-03-22\", \"text\": \"{Text} \\nYes.\"}}\n");
        var set = Path.Combine(run.Folder, "set");
        Assert.Equal(0, await run.RunAsync("evaluate", set, "--clusters", "--format", "json"));
        var clusters = Figures().GetProperty("clusters");
        Assert.Equal(2, clusters.GetProperty("gold").GetProperty("alike").GetProperty("events").GetInt32());
        Assert.Equal(1, clusters.GetProperty("gold").GetProperty("alike").GetProperty("f1").GetDouble());
        Assert.Equal(1, clusters.GetProperty("gold").GetProperty("pairs").GetProperty("right").GetInt32());
        Assert.Equal(2, clusters.GetProperty("read").GetProperty("all").GetProperty("events").GetInt32());
        Assert.Equal(0, await run.RunAsync("evaluate", set, "--clusters", "--details"));
        Assert.Contains("events merged (B³)", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, await run.RunAsync("evaluate", set, "--clusters", "events.ndjson"));
        Assert.Contains("--clusters", run.Error, StringComparison.Ordinal);
    }
}
