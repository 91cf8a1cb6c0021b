using System.Net;
using System.Text.Json;
using Xunit;

namespace Chancery.Server.Tests.Hosting;

public sealed class HostingTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_running_server_is_healthy(string path)
    {
        await using var server = await RunningServer.StartAsync();
        Assert.Equal("Healthy", await server.GetAsync(path));
    }

    [Fact]
    public async Task Every_answer_forbids_the_browser_all_but_the_servers_own()
    {
        await using var server = await RunningServer.StartAsync();
        foreach (var path in (string[])["/", "/events", "/nothing", "/events?type=x", "/health/live"])
        {
            using var answer = await server.AskAsync(path);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        }
    }

    [Fact]
    public async Task A_server_of_this_machine_answers_to_no_other_name()
    {
        await using var server = await RunningServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "rebound.example";
        using var answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_not_there_is_told_on_a_page()
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.AskAsync("/nothing");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("CHY0604", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_is_told_as_problem_json()
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.AskAsync("/api/nothing");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(404, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Equal("CHY0604", problem.RootElement.GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_failure_tells_nothing_of_the_servers_insides()
    {
        var record = Samples.Record();
        record.Fault = new InvalidOperationException("secret insides");
        await using var server = await RunningServer.StartAsync(record);
        using var answer = await server.AskAsync("/events");
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("secret", page, StringComparison.Ordinal);
        Assert.Contains("CHY0609", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_does_not_answer_says_what_to_do()
    {
        var record = Samples.Record();
        record.Fault = new RecordException("CHY0599", "The record is locked. Close the other program.");
        await using var server = await RunningServer.StartAsync(record);
        using var answer = await server.AskAsync("/events");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("Close the other program", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_asked_for_again_unchanged_costs_no_bytes()
    {
        await using var server = await RunningServer.StartAsync();
        using var first = await server.AskAsync("/events");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/events");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Nothing_but_asking_is_possible()
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.Client.PostAsync("/events", new StringContent(""), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("/assets/..%2f..%2fetc%2fpasswd")]
    [InlineData("/assets/Chancery.Server.dll")]
    [InlineData("/reports/..%2f..%2fetc%2fpasswd")]
    [InlineData("/events/..%2f..%2fetc%2fpasswd")]
    public async Task No_path_reads_outside_the_record(string path)
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.AskAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
