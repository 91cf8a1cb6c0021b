using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Chancery.Server.Tests.Api;

public sealed class ReadTests
{
    [Fact]
    public async Task A_text_sent_as_json_is_read()
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.Client.PostAsJsonAsync("/api/read", new { text = "Words.", title = "Title", published = "2024-05-06", outlet = "Post", url = "https://example.org/" }, TestContext.Current.CancellationToken);
        var report = (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("report");
        Assert.Equal(("Title", "2024-05-06", "Post"), (report.GetProperty("title").GetString(), report.GetProperty("published").GetString(), report.GetProperty("outlet").GetString()));
    }

    [Fact]
    public async Task A_text_sent_as_such_is_read()
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.Client.PostAsync("/api/read?published=2024-05-06&title=T", new StringContent("Wörter.", Encoding.UTF8, "text/plain"), TestContext.Current.CancellationToken);
        var report = (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("report");
        Assert.Equal(("T", "2024-05-06", 9), (report.GetProperty("title").GetString(), report.GetProperty("published").GetString(), report.GetProperty("characters").GetInt32()));
    }

    [Fact]
    public async Task Nothing_of_a_text_is_kept()
    {
        await using var kept = await KeptRecord.OfVisitsAsync(1);
        await using var server = await RunningServer.StartAsync(kept.Record);
        using var answer = await server.Client.PostAsJsonAsync("/api/read", new { text = "Other words." }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(1, (await server.JsonAsync("/api/stats")).GetProperty("reports").GetInt32());
    }

    [Theory]
    [InlineData("""{"title": "no text"}""", "application/json", 400, "CHY0612")]
    [InlineData("""{"text": "  "}""", "application/json", 400, "CHY0612")]
    [InlineData("""{"text": 5}""", "application/json", 400, "CHY0612")]
    [InlineData("""{"text": "\ud800"}""", "application/json", 400, "CHY0612")]
    [InlineData("""{"text": "a", "text": "b"}""", "application/json", 400, "CHY0612")]
    [InlineData("""{"text": "a", "file": "/etc/passwd"}""", "application/json", 400, "CHY0612")]
    [InlineData("""["text"]""", "application/json", 400, "CHY0612")]
    [InlineData("""{"text": """, "application/json", 400, "CHY0612")]
    [InlineData("""[[[[[[[[[[[[1]]]]]]]]]]]]""", "application/json", 400, "CHY0612")]
    [InlineData("""{"text": "a", "published": "yesterday"}""", "application/json", 400, "CHY0602")]
    [InlineData("text=a", "application/x-www-form-urlencoded", 415, "CHY0612")]
    [InlineData("", "text/plain", 400, "CHY0612")]
    public async Task What_cannot_be_read_is_told_why(string body, string type, int status, string code)
    {
        await using var server = await RunningServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/read") { Content = new StringContent(body, Encoding.UTF8, type) };
        Assert.Equal((status, code), await server.ProblemAsync(request));
    }

    [Theory]
    [InlineData(150_000)]
    [InlineData(2_000_000)]
    public async Task A_text_that_is_too_long_is_refused(int length)
    {
        await using var server = await RunningServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/read") { Content = new StringContent(new string('a', length), Encoding.UTF8, "text/plain") };
        Assert.Equal((413, "CHY0606"), await server.ProblemAsync(request));
    }

    [Fact]
    public async Task A_text_that_takes_too_long_is_given_up_and_the_server_goes_on()
    {
        using var slow = new SlowReader();
        await using var server = await RunningServer.StartAsync(reader: slow, options: new() { Limits = new() { Reading = TimeSpan.FromMilliseconds(200) } });
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/read") { Content = new StringContent("a", Encoding.UTF8, "text/plain") };
        Assert.Equal((504, "CHY0607"), await server.ProblemAsync(request));
        Assert.Equal("Healthy", await server.GetAsync("/health/live"));
        slow.Done.Set();
    }

    [Fact]
    public async Task While_the_reader_is_busy_others_are_told_to_wait()
    {
        using var slow = new SlowReader();
        await using var server = await RunningServer.StartAsync(reader: slow, options: new() { Limits = new() { Reading = TimeSpan.FromMilliseconds(200) } });
        var codes = new List<string?>();
        for (var i = 0; i <= Environment.ProcessorCount; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/read") { Content = new StringContent("a", Encoding.UTF8, "text/plain") };
            codes.Add((await server.ProblemAsync(request)).Code);
        }

        Assert.Contains("CHY0613", codes);
        slow.Done.Set();
    }

    private sealed class SlowReader : IReportReader, IDisposable
    {
        public ManualResetEventSlim Done { get; } = new();

        public ReportReading Read(Report report)
        {
            Done.Wait(TimeSpan.FromSeconds(20));
            return new() { Report = report, Characters = 1, Events = [] };
        }

        public void Dispose() => Done.Dispose();
    }
}
