using System.Text;
using System.Threading.Channels;
using Xunit;

namespace Chancery.Cli.Tests.Serving;

public sealed class ServeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task The_demo_is_shown_until_it_is_stopped()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(Patience);
        var lines = new LineWriter();
        var surroundings = new Surroundings(() => Stream.Null, Stream.Null, lines, false, false, 80, UsesColour: false, SharedReaders.Instance);
        var run = ChanceryCommand.RunAsync(["demo", "--serve", "--urls", "http://127.0.0.1:0"], surroundings, stop.Token);

        var told = await lines.Reader.ReadAsync(stop.Token);
        var address = new Uri(told.Split(' ').First(w => w.StartsWith("http", StringComparison.Ordinal)));
        using (var client = new HttpClient())
        {
            Assert.Contains("18–19 June 2023", System.Net.WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(address, "/?as-of=2023-06-15"), stop.Token)), StringComparison.Ordinal);
            Assert.Contains("Antony Blinken", await client.GetStringAsync(new Uri(address, "/events?status=occurred"), stop.Token), StringComparison.Ordinal);
        }

        await stop.CancelAsync();
        Assert.Equal(0, await run);
    }

    [Fact]
    public async Task An_address_that_is_none_is_wrong_usage()
    {
        using var command = new CommandRun();
        Assert.Equal(2, await command.RunAsync("serve", "x.db", "--urls", "ftp://here"));
        Assert.Contains("http://127.0.0.1", command.Error, StringComparison.Ordinal);
    }

    // Hands on each line as it is written.
    private sealed class LineWriter : StringWriter
    {
        private readonly Channel<string> lines = Channel.CreateUnbounded<string>();

        public LineWriter()
            : base(System.Globalization.CultureInfo.InvariantCulture)
        {
        }

        public ChannelReader<string> Reader => lines.Reader;

        public override Encoding Encoding => Encoding.UTF8;

        public override void WriteLine(string? value) => lines.Writer.TryWrite(value ?? "");
    }
}
