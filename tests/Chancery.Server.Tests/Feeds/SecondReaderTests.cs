using System.Diagnostics;
using System.Text.Json;
using Ical.Net.CalendarComponents;
using Xunit;
using ICalendar = Ical.Net.Calendar;

namespace Chancery.Server.Tests.Feeds;

/// <summary>The calendar read by two implementations of iCalendar that know nothing of each other: Ical.Net, and ical.js on Node.</summary>
public sealed class SecondReaderTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Feeds", "IcalJs");

    [Fact]
    public async Task Both_read_the_same_events()
    {
        // Aloud where somebody works without Node; what runs every test must have it.
        Assert.SkipUnless(HasNode || Environment.GetEnvironmentVariable("CI") is { Length: > 0 }, "Node is not installed: the calendar was not read by ical.js.");
        var feed = await FeedAsync();
        var first = ICalendar.Load(feed)!.Events.OrderBy(e => e.Uid, StringComparer.Ordinal).Select(Told).ToList();
        using var second = JsonDocument.Parse(await ReadWithNodeAsync(feed));
        Assert.Equal(first, second.RootElement.EnumerateArray().OrderBy(e => e.GetProperty("uid").GetString(), StringComparer.Ordinal).Select(Told));
        Assert.Equal(4, first.Count);
        Assert.Contains(first, e => e.Status == "CANCELLED");
    }

    private static async Task<string> FeedAsync()
    {
        var record = new HeldRecord();
        var hostile = Visits.Planned("hostile");
        var named = hostile.Event.Participants[0] with { Name = "Ö, ñ; 李\\n \"quoted\" " + new string('x', 200) };
        record.Events.AddRange([
            Visits.Planned("planned"), Visits.Moved("moved"), Visits.Cancelled("cancelled"),
            hostile with { Event = hostile.Event with { Participants = [named, hostile.Event.Participants[1]] } },
        ]);
        await using var server = await RunningServer.StartAsync(record);
        return await server.GetAsync("/upcoming.ics");
    }

    private static Entry Told(CalendarEvent e) => new(
        e.Uid!, e.Sequence, e.Status!, $"{e.DtStart!.Value:yyyy-MM-dd}", $"{e.DtEnd!.Value:yyyy-MM-dd}", $"{e.LastModified!.Value:yyyy-MM-ddTHH:mm:ss}Z", e.Summary!, e.Description!, e.Location!, e.Url?.ToString());

    private static Entry Told(JsonElement e) => new(
        e.GetProperty("uid").GetString()!, e.GetProperty("sequence").GetInt32(), e.GetProperty("status").GetString()!, e.GetProperty("start").GetString()!, e.GetProperty("end").GetString()!,
        e.GetProperty("modified").GetString()!, e.GetProperty("summary").GetString()!, e.GetProperty("description").GetString()!, e.GetProperty("location").GetString()!, e.GetProperty("url").GetString());

    private static async Task<string> ReadWithNodeAsync(string feed)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "ical.js"))) await RunAsync("npm", "", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
        return await RunAsync("node", feed, "read.mjs");
    }

    private static async Task<string> RunAsync(string program, string input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{program}: {await error}");
        return await output;
    }

    private static bool HasNode => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")));

    private sealed record Entry(string Uid, int Sequence, string Status, string Start, string End, string Modified, string Summary, string Description, string Location, string? Url);
}
