using System.Net;
using System.Text;
using System.Text.Json;
using Chancery.Formats.Export;
using Xunit;

namespace Chancery.Server.Tests.Api;

public sealed class EventDataTests
{
    [Theory]
    [InlineData("/api/events")]
    [InlineData("/events.json")]
    [InlineData("/api/upcoming")]
    public async Task Events_are_told_as_the_command_tells_them(string path)
    {
        var record = Samples.Record();
        await using var server = await RunningServer.StartAsync(record);
        var answer = await server.JsonAsync(path);
        Assert.Equal(Encoding.UTF8.GetString(RecordJson.Bytes(record.Events[0], RecordJson.Write).Span), answer.GetProperty("events")[0].GetRawText());
        Assert.Equal(1, answer.GetProperty("total").GetInt32());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("next").ValueKind);
    }

    [Theory]
    [InlineData("/api/events/visit-1")]
    [InlineData("/events/visit-1.json")]
    [InlineData("/events/visit-1.json?mentions=2")]
    public async Task One_event_is_told_with_every_mention(string path)
    {
        await using var server = await RunningServer.StartAsync();
        var answer = await server.JsonAsync(path);
        Assert.Equal("visit-1", answer.GetProperty("id").GetString());
        Assert.Equal("Antony Blinken will visit Beijing on June 18", answer.GetProperty("mentions")[0].GetProperty("evidence").GetProperty("text").GetString());
    }

    [Fact]
    public async Task An_event_that_became_part_of_another_is_told_to_be_there()
    {
        var record = Samples.Record();
        record.Older["before"] = "visit-1";
        await using var server = await RunningServer.StartAsync(record);
        using var answer = await server.AskAsync("/api/events/before?as-of=2023-06-20");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/api/events/visit-1?as-of=2023-06-20", answer.Headers.Location?.OriginalString);
        using var page = await server.AskAsync("/events/before.json");
        Assert.Equal("/events/visit-1.json", page.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/api/reports/sample")]
    [InlineData("/reports/sample.json")]
    public async Task A_report_is_told_with_its_text_and_what_was_read_from_it(string path)
    {
        await using var server = await RunningServer.StartAsync();
        var answer = await server.JsonAsync(path);
        Assert.Equal(Samples.Text, answer.GetProperty("text").GetString());
        Assert.Equal(1, answer.GetProperty("reading").GetProperty("events").GetArrayLength());
    }

    [Fact]
    public async Task What_was_not_known_by_a_day_is_not_told_of_that_day()
    {
        await using var server = await RunningServer.StartAsync();
        Assert.Equal((404, "CHY0604"), await server.ProblemAsync("/api/events/visit-1?as-of=2023-06-01"));
        Assert.Equal((404, "CHY0604"), await server.ProblemAsync("/api/reports/sample?as-of=2023-06-01"));
        Assert.Equal(0, (await server.JsonAsync("/api/events?as-of=2023-06-01")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Data_asked_for_again_unchanged_costs_no_bytes()
    {
        await using var server = await RunningServer.StartAsync();
        foreach (var path in (string[])["/api/events", "/events.json", "/api/events/visit-1", "/upcoming.ics", "/events.atom", "/api/stats"])
        {
            using var first = await server.AskAsync(path);
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            using var second = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
            Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task The_head_alone_can_be_asked_for()
    {
        await using var server = await RunningServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Head, "/api/events");
        using var answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull(answer.Headers.ETag);
        Assert.True(answer.Content.Headers.ContentLength > 0);
    }
}
