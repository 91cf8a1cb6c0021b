using Xunit;

namespace Chancery.Cli.Tests.Verbs.Lexicons;

public sealed class CheckVerbTests : IDisposable
{
    private const string Frame =
        """
        type: CONSULT
        mode: visit
        cameo: "042"
        means: An official drops in.
        target: [political, place]
        words:
          - verb: visit
            target: object
        examples:
          - "Xi Jinping visited Moscow on Monday. => CHN > RUS, occurred"

        """;

    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    private Task<int> RunAsync(params string[] args) =>
        run.RunAsync("", args, terminal: false, TestContext.Current.CancellationToken, readers: new ReaderFactory());

    private string Lexicon(string frame)
    {
        Directory.CreateDirectory(Path.Combine(run.Folder, "mine/frames/consult"));
        run.Add("mine/frames/consult/visit.yaml", frame);
        return Path.Combine(run.Folder, "mine");
    }

    [Fact]
    public async Task A_sound_lexicon_is_counted_and_its_examples_are_read()
    {
        Assert.Equal(0, await RunAsync("lexicon", "check", Lexicon(Frame)));
        Assert.Contains("1 of 1 examples give what they must.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lexicon", "check")]
    [InlineData("read", "-", "--lexicon")]
    public async Task A_mistake_in_line_seven_is_told_with_its_place(params string[] args)
    {
        var folder = Lexicon(Frame.Replace("  - verb: visit", "  - verbs: visit", StringComparison.Ordinal));
        Assert.NotEqual(0, await RunAsync([.. args, folder]));
        Assert.Matches(@"visit\.yaml:7:\d+: error CHY02\d\d: ", run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task An_example_that_does_not_give_what_it_must_is_told_with_its_line()
    {
        Assert.Equal(1, await RunAsync("lexicon", "check", Lexicon(Frame.Replace("CHN > RUS", "RUS > CHN", StringComparison.Ordinal))));
        Assert.Contains("visit.yaml:10: error CHY0032: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("must give RUS > CHN, occurred, and gave CHN > RUS, occurred", run.Error, StringComparison.Ordinal);
        Assert.Contains("0 of 1 examples", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_folder_is_told()
    {
        Assert.Equal(2, await RunAsync("read", "-", "--lexicon", run.Folder + "/none"));
        Assert.Contains("/none: error CHY0031: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, await RunAsync("lexicon", "check", run.Folder + "/none"));
    }

    [Fact]
    public async Task Help_of_a_verb_under_another_shows_examples()
    {
        Assert.Equal(0, await RunAsync("lexicon", "check", "--help"));
        Assert.Contains("chancery lexicon check my-lexicon", run.Output, StringComparison.Ordinal);
    }
}
