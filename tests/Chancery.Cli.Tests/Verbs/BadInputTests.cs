using Xunit;

namespace Chancery.Cli.Tests.Verbs;

public sealed class BadInputTests : IDisposable
{
    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Each_bad_input_is_told_and_the_good_ones_are_read()
    {
        var good = run.Add("good.txt", "Xi visited Moscow.");
        string[] bad =
        [
            run.Add("empty.txt", ""),
            run.Add("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0]),
            run.Add("latin1.txt", [0x43, 0x61, 0x66, 0xE9]),
            run.Folder + "/missing.txt",
            run.Add("lines.ndjson", "{\"text\": \"Xi visited.\"}\n{\"text\": \n{\"text\": \"None.\"}\n"),
        ];
        Assert.Equal(1, await run.RunAsync(["read", .. bad, good, "--published", "2024-01-01"]));
        Assert.Equal(3, run.Output.TrimEnd('\n').Split('\n').Length);
        var told = run.Error.TrimEnd('\n').Split('\n');
        string[] codes = ["CHY0003", "CHY0004", "CHY0005", "CHY0001", "CHY0011"];
        Assert.Equal(codes.Length + 1, told.Length);
        for (var i = 0; i < codes.Length; i++)
        {
            Assert.StartsWith(bad[i], told[i], StringComparison.Ordinal);
            Assert.Contains($"error {codes[i]}: ", told[i], StringComparison.Ordinal);
        }

        Assert.Equal("5 could not be read (see above); 3 read.", told[^1]);
    }

    [Fact]
    public async Task A_warning_alone_does_not_change_the_exit_code()
    {
        Assert.Equal(0, await run.RunAsync("read", run.Add("a.ndjson", "{\"text\": \"x\", \"published\": \"soon\"}")));
        Assert.Contains(":1:28: warning CHY0014: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_megabytes_in_one_line_are_read() =>
        Assert.Equal(0, await run.RunAsync("read", run.Add("a.txt", string.Concat(Enumerable.Repeat("word ", 10 << 20)))));
}
