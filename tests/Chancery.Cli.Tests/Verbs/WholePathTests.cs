using System.Text.Json;
using CsCheck;
using Xunit;

namespace Chancery.Cli.Tests.Verbs;

/// <summary>The command with the reader of this project.</summary>
public sealed class WholePathTests : IDisposable
{
    private static readonly string[] Sentences = ["Xi visited Moscow.", "Putin and Xi met on Monday in “Beijing”…", "😀 “U.S.”"];

    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    private Task<int> RunAsync(params string[] args) =>
        run.RunAsync("", args, terminal: false, TestContext.Current.CancellationToken, readers: SharedReaders.Instance);

    private List<JsonElement> Readings() =>
        [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    [Fact]
    public async Task The_demo_reads_every_sample_and_finds_none_in_football()
    {
        Assert.Equal(0, await RunAsync("demo", "--format", "ndjson"));
        var readings = Readings();
        Assert.Equal(12, readings.Count);
        foreach (var reading in readings)
        {
            var isFootball = reading.GetProperty("report").GetProperty("key").GetString() == "football";
            Assert.Equal(isFootball, reading.GetProperty("events").GetArrayLength() == 0);
        }
    }

    [Fact]
    public async Task The_demo_is_for_people()
    {
        Assert.Equal(0, await RunAsync("demo"));
        Assert.Contains("Iran (IRN)", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("{", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_bytes_come_in_one_job_and_eight_print_the_same()
    {
        var lines = Gen.OneOf(
            Gen.String.Select(text => JsonSerializer.SerializeToUtf8Bytes(new { text })),
            Gen.Byte.Array[0, 30],
            Gen.Int[0, 2].Select(i => Sentences[i]).Select(text => JsonSerializer.SerializeToUtf8Bytes(new { title = text, text })));
        await lines.Array[1, 20].SampleAsync(
            async input =>
            {
                var path = run.Add("any.ndjson", [.. input.SelectMany(line => (byte[])[.. line, (byte)'\n'])]);
                var one = (await RunAsync("read", path, "--jobs", "1"), run.Output, run.Error);
                Assert.Equal(one, (await RunAsync("read", path, "--jobs", "8"), run.Output, run.Error));
            },
            iter: 30,
            threads: 1);
    }

    [Fact]
    public async Task One_job_and_eight_print_the_same_bytes()
    {
        await RunAsync("demo", "--jobs", "1");
        var one = run.Output;
        await RunAsync("demo", "--jobs", "8");
        Assert.Equal(one, run.Output);
    }

    [Fact]
    public async Task The_words_of_every_evidence_stand_where_it_says()
    {
        const string title = "Xi 😀 to visit Moscow";
        const string text = "MOSCOW, March 17 -\u00A0Chinese President Xi Jinping will visit Moscow on Monday, “the Kremlin” said.\r\n\r\nHe met Vladimir Putin in February 2022 😀 in Beijing.";
        await RunAsync("read", run.Add("a.ndjson", JsonSerializer.Serialize(new { title, text, published = "2023-03-17" })));
        var runes = (title + "\n" + text).EnumerateRunes().ToList();
        var all = Evidences(Assert.Single(Readings())).ToList();
        Assert.NotEmpty(all);
        foreach (var (start, end, words) in all) Assert.Equal(words, string.Concat(runes[start..end]));
        Assert.Equal(runes.Count, Readings()[0].GetProperty("report").GetProperty("characters").GetInt32());
    }

    [Fact]
    public async Task Text_in_another_language_gives_a_warning_and_no_events()
    {
        const string german = "Der russische Präsident Wladimir Putin hat am Montag den chinesischen Staatschef Xi Jinping in Moskau empfangen. Die beiden sprachen über den Krieg in der Ukraine.";
        Assert.Equal(0, await RunAsync("read", run.Add("a.txt", german), "--published", "2023-03-21"));
        var reading = Assert.Single(Readings());
        Assert.Equal(0, reading.GetProperty("events").GetArrayLength());
        Assert.Equal("CHY0103", reading.GetProperty("warnings")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Without_a_day_of_publication_a_warning_says_how_to_give_one()
    {
        await RunAsync("read", run.Add("a.txt", "Xi Jinping visited Moscow on Monday."));
        Assert.Contains("--published", Assert.Single(Readings()).GetProperty("warnings")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_line_of_the_text_wins_over_the_date_given_and_the_date_forced_over_both()
    {
        var path = run.Add("a.txt", "date 2023-03-21\n\nXi Jinping visited Moscow on Monday.");
        foreach (var (option, day) in new[] { ("--published", "2023-03-21"), ("--force-published", "2001-01-01") })
        {
            await RunAsync("read", path, option, "2001-01-01");
            Assert.Equal(day, Assert.Single(Readings()).GetProperty("report").GetProperty("published").GetString());
        }
    }

    [Fact]
    public async Task A_long_line_without_any_sense_is_read() =>
        Assert.Equal(0, await RunAsync("read", run.Add("a.txt", new string('x', 1 << 20)), "--published", "2023-03-21", "--fast"));

    private static IEnumerable<(int Start, int End, string Text)> Evidences(JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.Array) return element.EnumerateArray().SelectMany(Evidences);
        if (element.ValueKind is not JsonValueKind.Object) return [];
        var inner = element.EnumerateObject().SelectMany(p => Evidences(p.Value));
        return element.TryGetProperty("start", out var start)
            ? inner.Append((start.GetInt32(), element.GetProperty("end").GetInt32(), element.GetProperty("text").GetString()!))
            : inner;
    }
}
