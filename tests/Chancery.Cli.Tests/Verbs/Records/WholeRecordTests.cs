using System.Text.Json;
using Xunit;

namespace Chancery.Cli.Tests.Verbs.Records;

/// <summary>The samples read into a record, by this project's reader, and asked.</summary>
public sealed class WholeRecordTests(WholeRecordTests.Samples samples) : IClassFixture<WholeRecordTests.Samples>
{
    /// <summary>A record of the samples, read once for all tests; none of them changes it.</summary>
    public sealed class Samples : IAsyncLifetime
    {
        internal CommandRun Run { get; } = new();

        internal string Path => Run.Folder + "/samples.db";

        public async ValueTask InitializeAsync()
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(folder!.FullName + "/Chancery.slnx")) folder = folder.Parent;
            Assert.Equal(0, await Run.RunAsync("", ["read", folder.FullName + "/samples", "--record", Path], terminal: false, CancellationToken.None, readers: SharedReaders.Instance));
        }

        public ValueTask DisposeAsync()
        {
            Run.Dispose();
            return ValueTask.CompletedTask;
        }
    }

    private async Task<List<JsonElement>> AskAsync(params string[] args)
    {
        Assert.Equal(0, await samples.Run.RunAsync([.. args, "--record", samples.Path]));
        return [.. samples.Run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
    }

    [Fact]
    public async Task The_visit_that_four_outlets_told_is_one_event_with_its_life_in_order()
    {
        var visits = await AskAsync("events", "--pair", "USA-CHN", "--mode", "visit", "--from", "2023-06-01", "--to", "2023-06-30");
        var visit = Assert.Single(visits);
        var life = visit.GetProperty("life").EnumerateArray().Select(s => s.GetProperty("status").GetString()).ToList();
        Assert.InRange(life.IndexOf("possible"), 0, life.IndexOf("planned"));
        Assert.Contains(life[^1], new[] { "ongoing", "occurred" });
        Assert.Equal(4, visit.GetProperty("mentions").EnumerateArray().Select(m => m.GetProperty("report").GetProperty("outlet").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task As_of_an_earlier_day_the_visit_is_still_planned()
    {
        var visit = Assert.Single(await AskAsync("upcoming", "--pair", "US,China", "--as-of", "2023-06-15"));
        Assert.Equal("planned", visit.GetProperty("status").GetString());
        Assert.All(visit.GetProperty("mentions").EnumerateArray(), m => Assert.True(string.CompareOrdinal(m.GetProperty("report").GetProperty("published").GetString(), "2023-06-15") <= 0));
    }

    [Fact]
    public async Task Two_visits_of_the_same_guest_are_two()
    {
        var visits = await AskAsync("events", "--actor", "Volodymyr Zelenskyy", "--mode", "visit", "--country", "United States", "--from", "2022-01-01");
        Assert.Equal(["2022-12-21", "2023-09-21"], visits.Select(v => v.GetProperty("time").GetString()));
    }

    [Fact]
    public async Task An_export_makes_the_same_record_again()
    {
        Assert.Equal(0, await samples.Run.RunAsync("export", samples.Path));
        var export = samples.Run.Output;
        var copy = samples.Run.Folder + "/copy.db";
        Assert.Equal(0, await samples.Run.RunAsync("import", samples.Run.Add("export.ndjson", export), "--record", copy));
        Assert.Equal(0, await samples.Run.RunAsync("export", copy));
        Assert.Equal(export, samples.Run.Output);
        Assert.Equal(0, await samples.Run.RunAsync("events", copy));
        var events = samples.Run.Output;
        Assert.Equal(0, await samples.Run.RunAsync("events", samples.Path));
        Assert.Equal(samples.Run.Output, events);
        Assert.Equal(0, await samples.Run.RunAsync("verify", copy));
    }

    [Fact]
    public async Task A_correction_is_respected_and_can_be_undone()
    {
        var copy = samples.Run.Folder + "/corrected.db";
        Assert.Equal(0, await samples.Run.RunAsync("export", samples.Path));
        Assert.Equal(0, await samples.Run.RunAsync("import", samples.Run.Add("corrected.ndjson", samples.Run.Output), "--record", copy));
        var before = await EventsAsync(copy);
        var id = JsonDocument.Parse(before[0]).RootElement.GetProperty("id").GetString()!;
        Assert.Equal(0, await samples.Run.RunAsync("dismiss", id, "--reason", "a test", "--author", "Ada", "--record", copy));
        Assert.Equal(before.Count - 1, (await EventsAsync(copy)).Count);
        Assert.Equal(0, await samples.Run.RunAsync("undo", "1", "--record", copy));
        Assert.Equal(before, await EventsAsync(copy));
        Assert.Equal(3, await samples.Run.RunAsync("undo", "1", "--record", copy));
    }

    [Fact]
    public async Task A_record_that_is_not_there_is_told_and_none_is_made()
    {
        var missing = samples.Run.Folder + "/missing.db";
        Assert.Equal(3, await samples.Run.RunAsync("events", missing));
        Assert.Contains("chancery read", samples.Run.Error, StringComparison.Ordinal);
        Assert.Equal(3, await samples.Run.RunAsync("dismiss", "e", "--reason", "r", "--record", missing));
        Assert.False(File.Exists(missing));
    }

    [Theory]
    [InlineData("stats")]
    [InlineData("actors")]
    [InlineData("unread")]
    [InlineData("verify")]
    [InlineData("statements")]
    [InlineData("series")]
    [InlineData("names", "Antony Blinken")]
    [InlineData("timeline", "China", "US")]
    [InlineData("diff", "--from", "2023-06-06", "--to", "2023-06-19")]
    public async Task Every_question_has_an_answer_no_wider_than_the_terminal(params string[] args)
    {
        foreach (var width in new[] { 80, 120 })
        {
            Assert.Equal(0, await samples.Run.RunAsync("", [.. args, "--record", samples.Path], terminal: true, TestContext.Current.CancellationToken, width));
            Assert.NotEmpty(samples.Run.Output);
            Assert.All(samples.Run.Output.Split('\n'), line => Assert.True(line.Length <= width, line));
        }
    }

    private async Task<List<string>> EventsAsync(string path)
    {
        Assert.Equal(0, await samples.Run.RunAsync("events", path));
        return [.. samples.Run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
