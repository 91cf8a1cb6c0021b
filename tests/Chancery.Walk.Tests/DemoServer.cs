using System.Globalization;
using System.Text;
using Chancery.Cli;
using Xunit;

namespace Chancery.Walk.Tests;

/// <summary><c>chancery demo --serve</c> in this process on a free port, on the second day of the samples' visit to Beijing.</summary>
public sealed class DemoServer : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2023, 6, 19);

    private readonly CancellationTokenSource stop = new();
    private Task<int> run = Task.FromResult(0);

    public Uri Address { get; private set; } = null!;

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var lines = new FirstLine();
        var surroundings = new Surroundings(() => Stream.Null, Stream.Null, lines, false, false, 80, UsesColour: false, new ReaderFactory()) { Clock = new Clock() };
        run = ChanceryCommand.RunAsync(["demo", "--serve", "--urls", "http://127.0.0.1:0"], surroundings, stop.Token);
        await Task.WhenAny(lines.Told, run);
        if (run.IsCompleted) Assert.Fail($"The demo ended with {await run} before it was shown.");
        Client.BaseAddress = Address = new((await lines.Told).Split(' ').First(w => w.StartsWith("http", StringComparison.Ordinal)));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await stop.CancelAsync();
        await run;
        stop.Dispose();
    }

    private sealed class FirstLine() : StringWriter(CultureInfo.InvariantCulture)
    {
        private readonly TaskCompletionSource<string> told = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Told => told.Task;

        public override Encoding Encoding => Encoding.UTF8;

        public override void WriteLine(string? value) => told.TrySetResult(value ?? "");
    }

    private sealed class Clock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(Today, new(12, 0), TimeSpan.Zero);
    }
}
