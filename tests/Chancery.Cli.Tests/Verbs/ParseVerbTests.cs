using Xunit;

namespace Chancery.Cli.Tests.Verbs;

public sealed class ParseVerbTests : IDisposable
{
    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Theory]
    [InlineData("--format", "conllu")]
    [InlineData("--fast")]
    public async Task A_text_gives_ten_fields_a_word(params string[] options)
    {
        Assert.Equal(0, await run.RunAsync(["parse", run.Add("a.txt", "Xi visited Moscow on Monday. Putin met him."), .. options]));
        var words = run.Output.Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).ToList();
        Assert.All(words, w => Assert.Equal(10, w.Length));
        Assert.Equal("Xi visited Moscow on Monday . Putin met him .", string.Join(' ', words.Select(w => w[1])));
        Assert.Equal(2, words.Count(w => w[7] == "root"));
    }

    [Fact]
    public async Task A_text_that_begins_like_json_is_still_a_text()
    {
        Assert.Equal(0, await run.RunAsync("{\"text\": 1}", ["parse", "-"], terminal: false, TestContext.Current.CancellationToken));
        Assert.Contains("# text = {\"text\": 1}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told()
    {
        Assert.Equal(1, await run.RunAsync("parse", run.Folder + "/none.txt"));
        Assert.Contains("error CHY0001: ", run.Error, StringComparison.Ordinal);
    }
}
