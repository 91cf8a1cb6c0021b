using System.Net;
using System.Net.Sockets;
using System.Text;
using Chancery.Server.Tests.Api;
using CsCheck;
using Xunit;

namespace Chancery.Server.Tests.Safety;

public sealed class HostileRequestTests
{
    [Theory]
    [InlineData("/api/reports/..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/api/reports/%2e%2e%2f%2e%2e%2fetc%2fpasswd")]
    [InlineData("/api/reports/....//....//etc/passwd")]
    [InlineData("/api/reports/..%5c..%5cwindows%5cwin.ini")]
    [InlineData("/api/reports/file:%2f%2f%2fetc%2fpasswd")]
    [InlineData("/api/events/record.db")]
    [InlineData("/api/names/..%2f..%2frecord.db")]
    [InlineData("/events/..%2f..%2fetc%2fpasswd.json")]
    [InlineData("/reports/%00.json")]
    [InlineData("/openapi/..%2f..%2fappsettings.json")]
    [InlineData("/countries/..%2f.json")]
    [InlineData("/api/events/' OR '1'='1")]
    [InlineData("/api/events/x'; DROP TABLE reports;--")]
    public async Task No_path_reads_outside_the_record(string path)
    {
        await using var kept = await KeptRecord.OfVisitsAsync(1);
        await using var server = await RunningServer.StartAsync(kept.Record);
        using var answer = await server.AskAsync(path);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        // A name of an actor that nobody has is answered with no names; everything else is not there, or no address at all.
        if (answer.StatusCode is HttpStatusCode.OK) Assert.Equal("""{"names":[],"next":null}""", body);
        else Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{answer.StatusCode}");
        Assert.DoesNotContain("root:", body, StringComparison.Ordinal);
        Assert.DoesNotContain("SQLite", body, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, (await server.JsonAsync("/api/events")).GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("visit* OR *")]
    [InlineData("\"unclosed")]
    [InlineData("a NEAR(b")]
    [InlineData("NOT visit")]
    [InlineData("col:visit")]
    [InlineData("{a b}: c")]
    [InlineData("(((((((")]
    [InlineData("visit\" OR \"x")]
    [InlineData("'; DROP TABLE reports; --")]
    [InlineData("' UNION SELECT sql FROM sqlite_master --")]
    [InlineData("%' OR 1=1 --")]
    [InlineData("AND")]
    [InlineData("\"\" \"\"")]
    public async Task Words_are_looked_for_as_they_are_written(string words)
    {
        await using var kept = await KeptRecord.OfVisitsAsync(2);
        await using var server = await RunningServer.StartAsync(kept.Record);
        foreach (var parameter in (string[])["q", "place", "outlet"])
        {
            using var answer = await server.AskAsync($"/api/events?{parameter}={Uri.EscapeDataString(words)}");
            var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{parameter}: {answer.StatusCode} {body}");
            if (answer.StatusCode is HttpStatusCode.OK) Assert.Contains("\"total\":0", body, StringComparison.Ordinal);
            Assert.DoesNotContain("sqlite_master", body, StringComparison.Ordinal);
            Assert.DoesNotContain("fts5", body, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(2, (await server.JsonAsync("/api/events")).GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("^visit")]
    [InlineData("visit*")]
    [InlineData("(visit)")]
    [InlineData("-visit:")]
    public async Task Signs_around_a_word_have_no_meaning(string words)
    {
        await using var kept = await KeptRecord.OfVisitsAsync(2);
        await using var server = await RunningServer.StartAsync(kept.Record);
        Assert.Equal(2, (await server.JsonAsync("/api/events?q=" + Uri.EscapeDataString(words))).GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("from=2023-02-30")]
    [InlineData("from=0000-00-00")]
    [InlineData("from=99999-01-01")]
    [InlineData("as-of=2023-06-18T00:00")]
    [InlineData("as-of=%D9%A2%D9%A0%D9%A2%D9%A3-06-18")]
    [InlineData("since=now")]
    [InlineData("limit=-1")]
    [InlineData("limit=100000000000000000000")]
    [InlineData("confidence=NaN")]
    [InlineData("confidence=1e-300")]
    [InlineData("country=';--")]
    [InlineData("actor=x%0d%0aSet-Cookie:%20a=b")]
    [InlineData("after=%27%20OR%201=1")]
    [InlineData("q=a%00b")]
    [InlineData("__proto__=1")]
    public async Task A_value_that_cannot_be_is_refused(string parameter)
    {
        await using var server = await RunningServer.StartAsync();
        foreach (var path in (string[])["/api/events", "/upcoming.ics", "/events.atom", "/map.json"])
            Assert.Equal(400, (await server.ProblemAsync($"{path}?{parameter}")).Status);
    }

    [Fact]
    public async Task A_huge_question_is_refused()
    {
        await using var server = await RunningServer.StartAsync();
        Assert.Equal((400, "CHY0603"), await server.ProblemAsync("/api/events?" + string.Join('&', Enumerable.Repeat("country=CHN", 100))));
        Assert.Equal((400, "CHY0602"), await server.ProblemAsync("/api/events?q=" + new string('a', 2000)));
        using var long1 = await server.AskAsync("/api/events?q=" + new string('a', 20_000));
        Assert.Equal(HttpStatusCode.RequestUriTooLong, long1.StatusCode);
    }

    [Fact]
    public async Task No_value_reaches_a_header_of_the_answer_as_it_came()
    {
        await using var kept = await KeptRecord.OfVisitsAsync(3);
        await using var server = await RunningServer.StartAsync(kept.Record);
        using var answer = await server.AskAsync("/api/events?limit=1&q=" + Uri.EscapeDataString("visit\t\"Beijing\" >"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var linked = await server.AskAsync("/api/events?limit=1&q=" + Uri.EscapeDataString("visit \"Beijing\""));
        var link = Assert.Single(linked.Headers.GetValues("Link"));
        Assert.Equal(2, link.Count(c => c is '<' or '>'));
        Assert.Equal(2, link.Count(c => c == '"'));
    }

    [Theory]
    [InlineData("GET /api/events?q=a\r\nX-Injected: 1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")]
    [InlineData("GET /../../../../etc/passwd HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")]
    [InlineData("GET http://other.example/api/events HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n")]
    [InlineData("POST /api/read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n")]
    public async Task Bytes_that_are_no_honest_request_get_no_answer_but_a_refusal(string bytes)
    {
        await using var server = await RunningServer.StartAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(server.Address.Host, server.Address.Port, TestContext.Current.CancellationToken);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(bytes), TestContext.Current.CancellationToken);
        var buffer = new byte[4096];
        var read = await client.GetStream().ReadAsync(buffer, TestContext.Current.CancellationToken);
        Assert.StartsWith("HTTP/1.1 4", Encoding.ASCII.GetString(buffer, 0, read), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_to_wait()
    {
        await using var server = await RunningServer.StartAsync(options: new() { Limits = new() { RequestsPerSecond = 1 } });
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 20; i++)
        {
            using var answer = await server.AskAsync("/api/stats");
            statuses.Add(answer.StatusCode);
            if (answer.StatusCode is not HttpStatusCode.TooManyRequests) continue;
            Assert.True(answer.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
            Assert.Contains("CHY0616", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.OK, statuses[0]);
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    [Fact]
    public async Task Every_answer_for_programs_has_the_headers_that_guard_a_browser()
    {
        await using var server = await RunningServer.StartAsync();
        foreach (var path in (string[])["/api/events", "/api/nothing", "/events.json?x=1", "/upcoming.ics", "/events.atom", "/openapi/v1.json"])
        {
            using var answer = await server.AskAsync(path);
            Assert.StartsWith("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.False(answer.Headers.Contains("Server"));
            Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        }
    }

    [Fact]
    public async Task Whatever_is_asked_the_server_does_not_fail()
    {
        await using var kept = await KeptRecord.OfVisitsAsync(2);
        await using var server = await RunningServer.StartAsync(kept.Record);
        string[] paths = ["/api/events", "/events.json", "/events.atom", "/upcoming.ics", "/api/actors", "/events"];
        string[] names = ["q", "country", "actor", "place", "outlet", "from", "after", "cursor", "limit", "order", "as-of"];
        var asked = from path in Gen.Int[0, paths.Length - 1].Select(i => paths[i])
                    from name in Gen.Int[0, names.Length - 1].Select(i => names[i])
                    from value in Gen.String[0, 40]
                    select $"{path}?{name}={Uri.EscapeDataString(value)}";
        await asked.SampleAsync(async address =>
        {
            using var answer = await server.AskAsync(address);
            return (int)answer.StatusCode < 500;
        }, iter: 200, threads: 1);
    }
}
