using System.IO.Pipelines;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Xunit;

namespace Chancery.Server.Tests.Mcp;

public sealed class McpTests
{
    [Fact]
    public async Task The_tools_are_listed_with_words_for_each_of_their_parameters()
    {
        await using var session = await Session.StartAsync();
        var tools = await session.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["list_upcoming", "read_text", "search_events", "show_event"], tools.Select(t => t.Name).Order(StringComparer.Ordinal));
        foreach (var tool in tools)
        {
            Assert.True(tool.Description is { Length: > 80 }, tool.Name);
            Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint);
            foreach (var parameter in tool.JsonSchema.GetProperty("properties").EnumerateObject())
                Assert.True(parameter.Value.TryGetProperty("description", out _), $"{tool.Name}: {parameter.Name}");
        }

        Assert.Equal("chancery", session.Client.ServerInfo?.Name);
        Assert.Contains("search_events", session.Client.ServerInstructions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_is_found_and_shown_with_its_evidence()
    {
        await using var session = await Session.StartAsync();
        var found = await session.CallAsync("search_events", new() { ["countries"] = new[] { "China", "USA" }, ["types"] = new[] { "CONSULT" }, ["limit"] = 5 });
        Assert.Equal(1, found.GetProperty("total").GetInt32());
        var e = found.GetProperty("events")[0];
        Assert.Equal("Antony Blinken → China: visit", e.GetProperty("what").GetString());
        var shown = await session.CallAsync("show_event", new() { ["id"] = e.GetProperty("id").GetString() });
        Assert.Equal("Antony Blinken will visit Beijing on June 18", shown.GetProperty("event").GetProperty("mentions")[0].GetProperty("evidence").GetProperty("text").GetString());
    }

    [Fact]
    public async Task What_is_planned_is_listed_as_of_any_day()
    {
        await using var session = await Session.StartAsync();
        Assert.Equal(1, (await session.CallAsync("list_upcoming", [])).GetProperty("total").GetInt32());
        Assert.Equal(0, (await session.CallAsync("list_upcoming", new() { ["as_of"] = "2023-06-01" })).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_text_is_read()
    {
        await using var session = await Session.StartAsync();
        var reading = await session.CallAsync("read_text", new() { ["text"] = Samples.Text, ["published"] = "2023-06-14" });
        Assert.Equal("2023-06-14", reading.GetProperty("report").GetProperty("published").GetString());
    }

    [Theory]
    [InlineData("search_events", "types", "WAR", "CHY0602")]
    [InlineData("search_events", "from", "tomorrow", "CHY0602")]
    [InlineData("show_event", "id", "none", "CHY0604")]
    public async Task What_is_wrong_with_a_call_is_told_so_that_it_can_be_mended(string tool, string name, string value, string code)
    {
        await using var session = await Session.StartAsync();
        var arguments = new Dictionary<string, object?> { [name] = name == "types" ? new[] { value } : value };
        var answer = await session.Client.CallToolAsync(tool, arguments, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(answer.IsError);
        Assert.Contains(code, Assert.IsType<TextContentBlock>(answer.Content[0]).Text, StringComparison.Ordinal);
    }

    private sealed class Session : IAsyncDisposable
    {
        private readonly Pipe asked = new();
        private readonly Pipe answered = new();
        private readonly CancellationTokenSource stop = new();
        private Task? server;

        public McpClient Client { get; private set; } = null!;

        public static async Task<Session> StartAsync()
        {
            var session = new Session();
            session.server = ChanceryMcp.RunAsync(
                Samples.Record(), new Reader(), [new("CHN", "China")], new Clock(), session.asked.Reader.AsStream(), session.answered.Writer.AsStream(), session.stop.Token);
            session.Client = await McpClient.CreateAsync(
                new StreamClientTransport(session.asked.Writer.AsStream(), session.answered.Reader.AsStream()), cancellationToken: TestContext.Current.CancellationToken);
            return session;
        }

        public async Task<JsonElement> CallAsync(string tool, Dictionary<string, object?> arguments)
        {
            var answer = await Client.CallToolAsync(tool, arguments, cancellationToken: TestContext.Current.CancellationToken);
            var text = Assert.IsType<TextContentBlock>(Assert.Single(answer.Content)).Text;
            Assert.True(answer.IsError is not true, text);
            return JsonDocument.Parse(text).RootElement;
        }

        public async ValueTask DisposeAsync()
        {
            await Client.DisposeAsync();
            await asked.Writer.CompleteAsync();
            // The server ends by itself when its input does.
            await server!.WaitAsync(TimeSpan.FromSeconds(20));
            stop.Dispose();
        }
    }

    private sealed class Reader : IReportReader
    {
        public ReportReading Read(Report report) => new() { Report = report, Characters = report.FullText.Length, Events = [] };
    }

    private sealed class Clock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2023, 6, 15, 12, 0, 0, TimeSpan.Zero);
    }
}
