using System.Text.Json;
using Chancery.Cli.Tests.Records;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Xunit;

namespace Chancery.Cli.Tests.Serving;

/// <summary>The command as the official client starts it: a process, asked over standard input and output.</summary>
public sealed class McpTests : IDisposable
{
    private const string Text = "Xi Jinping will visit Moscow on 20 March 2023, the Kremlin said.";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chancery-mcp");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_official_client_lists_and_calls_the_tools_of_a_record()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (report, record) = (Path.Combine(folder.FullName, "visit.txt"), Path.Combine(folder.FullName, "record.db"));
        await File.WriteAllTextAsync(report, Text, cancellation);
        using (var read = CommandProcess.Start(CommandProcess.Program, "read", report, "--published", "2023-03-17", "--record", record))
            Assert.Equal(0, (await read.EndAsync(cancellation)).Code);

        await using var client = await McpClient.CreateAsync(
            new StdioClientTransport(new() { Command = CommandProcess.Program[0], Arguments = [.. CommandProcess.Program.Skip(1), "mcp", record] }), cancellationToken: cancellation);
        Assert.Equal(["list_upcoming", "read_text", "search_events", "show_event"], (await client.ListToolsAsync(cancellationToken: cancellation)).Select(t => t.Name).Order(StringComparer.Ordinal));

        var found = await CallAsync(client, "search_events", new() { ["countries"] = new[] { "China", "Russia" }, ["modes"] = new[] { "visit" } });
        var id = found.GetProperty("events")[0].GetProperty("id").GetString();
        Assert.Equal("2023-03-20", found.GetProperty("events")[0].GetProperty("time").GetString());
        var shown = await CallAsync(client, "show_event", new() { ["id"] = id });
        Assert.Contains(shown.GetProperty("event").GetProperty("mentions")[0].GetProperty("evidence").GetProperty("text").GetString()!, Text, StringComparison.Ordinal);
        Assert.Equal(1, (await CallAsync(client, "list_upcoming", new() { ["as_of"] = "2023-03-18" })).GetProperty("total").GetInt32());
        var reading = await CallAsync(client, "read_text", new() { ["text"] = Text, ["published"] = "2023-03-17" });
        Assert.Equal("visit", reading.GetProperty("events")[0].GetProperty("mode").GetString());
    }

    [Fact]
    public async Task Writing_is_not_allowed_without_a_token()
    {
        using var command = new CommandRun();
        Assert.Equal(2, await command.RunAsync("serve", "none.db", "--allow-write"));
        Assert.Contains("CHY0617", command.Error, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> CallAsync(McpClient client, string tool, Dictionary<string, object?> arguments)
    {
        var answer = await client.CallToolAsync(tool, arguments, cancellationToken: TestContext.Current.CancellationToken);
        var text = Assert.IsType<TextContentBlock>(Assert.Single(answer.Content)).Text;
        Assert.True(answer.IsError is not true, text);
        return JsonDocument.Parse(text).RootElement;
    }
}
