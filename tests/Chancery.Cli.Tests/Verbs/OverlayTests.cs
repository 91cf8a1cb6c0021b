using System.Text.Json;
using Xunit;

namespace Chancery.Cli.Tests.Verbs;

/// <summary>A lexicon of one's own, from its files to the events that are read with it.</summary>
public sealed class OverlayTests : IDisposable
{
    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    private string Mine => Path.Combine(run.Folder, "mine");

    private void Add(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Mine, file))!);
        run.Add(Path.Combine("mine", file), text);
    }

    private async Task<List<string>> EventsAsync(string text, params string[] options)
    {
        var code = await run.RunAsync(
            text, ["read", "-", "--format", "ndjson", "--published", "2024-04-26", .. options], terminal: false, TestContext.Current.CancellationToken, readers: new ReaderFactory());
        Assert.Equal(("", 0), (run.Error, code));
        return [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("events").EnumerateArray().Select(e =>
            e.GetProperty("type").GetString() + " " + string.Join(' ', e.GetProperty("participants").EnumerateArray().Select(p => p.GetProperty("id").GetString())))];
    }

    [Fact]
    public async Task A_name_for_an_actor_that_is_there_finds_it()
    {
        Add("actors/SWE.yaml", "code: SWE\nspeaks-as: [Rosenbad]\n");
        Assert.Equal(["ACCUSE state:SWE state:NOR"], await EventsAsync("Rosenbad condemned Norway on Monday.", "--lexicon", Mine));
    }

    [Fact]
    public async Task A_new_actor_takes_part()
    {
        Add("organisations/front.yaml", "kind: group\nname: Fjord Front\n");
        Assert.Equal(["ACCUSE group:fjord-front state:NOR"], await EventsAsync("The Fjord Front condemned Norway on Monday.", "--lexicon", Mine));
    }

    [Fact]
    public async Task A_new_frame_is_read()
    {
        Add("frames/accuse/frooble.yaml", "type: ACCUSE\nmode: criticise\ncameo: \"111\"\nmeans: A slight.\nwords:\n  - { verb: frooble, target: object }\nexamples:\n  - \"Sweden froobled Norway on Monday. => SWE > NOR, occurred\"\n");
        Assert.Equal(["ACCUSE state:SWE state:NOR"], await EventsAsync("Sweden froobled Norway on Monday.", "--lexicon", Mine));
    }

    [Fact]
    public async Task A_frame_that_is_switched_off_is_not_read()
    {
        const string Text = "Sweden condemned Norway on Monday.";
        Assert.Equal(["ACCUSE state:SWE state:NOR"], await EventsAsync(Text));
        Add("without.yaml", "- frame: accuse/condemn\n");
        Assert.Empty(await EventsAsync(Text, "--lexicon", Mine));
    }

    [Theory]
    [InlineData("read", "-")]
    [InlineData("demo")]
    [InlineData("lexicon", "stats")]
    public async Task A_mistake_stops_the_run_before_any_reading(params string[] verb)
    {
        Add("without.yaml", "- frame: accuse/condemn\n- frame: accuse/praise\n");
        var code = await run.RunAsync(
            "Sweden condemned Norway on Monday.", [.. verb, "--lexicon", Mine], terminal: false, TestContext.Current.CancellationToken, readers: new ReaderFactory());
        Assert.Equal(2, code);
        Assert.Contains("without.yaml:2:10: error CHY0222: There is no frame 'accuse/praise' to switch off.", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
