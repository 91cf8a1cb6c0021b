using System.Text.Json;
using Xunit;

namespace Chancery.Cli.Tests.Verbs.Lexicons;

public sealed class StatsVerbTests : IDisposable
{
    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task The_table_tells_words_codes_entries_and_dates()
    {
        Assert.Equal(0, await run.RunAsync("lexicon", "stats"));
        Assert.Matches(@"(?m)^CONSULT +\d+ +\d+", run.Output);
        Assert.Matches(@"(?m)^04 +Consult +7 +\d", run.Output);
        Assert.Matches(@"(?m)^states +\d{3}$", run.Output);
        Assert.Matches(@"(?m)^state +\d+ +\d+ +\d{4}", run.Output);
    }

    [Fact]
    public async Task The_same_is_told_as_JSON()
    {
        Assert.Equal(0, await run.RunAsync("lexicon", "stats", "--format", "json"));
        var stats = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(["types", "all", "cameo", "actors", "offices", "sources", "checked"], stats.EnumerateObject().Select(p => p.Name));
        Assert.Equal(17, stats.GetProperty("types").GetArrayLength());
        Assert.Equal(["02", "20"], new[] { stats.GetProperty("cameo")[0], stats.GetProperty("cameo")[18] }.Select(f => f.GetProperty("family").GetString()));
        Assert.True(stats.GetProperty("all").GetProperty("words").GetProperty("all").GetInt32() >= 600);
        Assert.True(stats.GetProperty("actors").GetProperty("states").GetInt32() >= 195);
    }

    [Fact]
    public async Task A_folder_of_ones_own_counts_with_the_rest()
    {
        Directory.CreateDirectory(Path.Combine(run.Folder, "mine/organisations"));
        run.Add("mine/organisations/front.yaml", "kind: group\nname: Northern Front\narmed: true\n");
        await run.RunAsync("lexicon", "stats", "--format", "json");
        var before = Groups();
        Assert.Equal(0, await run.RunAsync("lexicon", "stats", "--format", "json", "--lexicon", Path.Combine(run.Folder, "mine")));
        Assert.Equal(before + 1, Groups());

        int Groups() => JsonDocument.Parse(run.Output).RootElement.GetProperty("actors").GetProperty("armedGroups").GetInt32();
    }

    [Fact]
    public async Task A_mistake_in_the_folder_is_told_and_nothing_is_counted()
    {
        Directory.CreateDirectory(Path.Combine(run.Folder, "mine/actors"));
        run.Add("mine/actors/NOR.yaml", "code: NOR\nnmes: [Norge]\n");
        Assert.Equal(2, await run.RunAsync("lexicon", "stats", "--lexicon", Path.Combine(run.Folder, "mine")));
        Assert.Contains("NOR.yaml:2:1: error CHY0203: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Help_shows_an_example()
    {
        Assert.Equal(0, await run.RunAsync("lexicon", "stats", "--help"));
        Assert.Contains("chancery lexicon stats --lexicon my-lexicon", run.Output, StringComparison.Ordinal);
    }
}
