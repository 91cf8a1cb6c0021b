using System.Text.Json;
using Xunit;

namespace Chancery.Server.Tests.Api;

public sealed class CursorTests
{
    [Theory]
    [InlineData("/api/events?limit=3", "events", "id")]
    [InlineData("/api/events?limit=2&order=known&country=China", "events", "id")]
    [InlineData("/events.json?limit=4&order=latest", "events", "id")]
    [InlineData("/api/actors?limit=3&type=CONSULT", "actors", "id")]
    [InlineData("/api/diff?from=2023-01-03&to=2023-01-30&limit=2", "changes", "mentions")]
    public async Task The_pages_together_are_the_whole_and_each_thing_is_on_one(string path, string list, string id)
    {
        await using var kept = await KeptRecord.OfVisitsAsync(8);
        await using var server = await RunningServer.StartAsync(kept.Record);
        var whole = Ids(await server.JsonAsync(path.Replace("limit=2", "limit=500", StringComparison.Ordinal).Replace("limit=3", "limit=500", StringComparison.Ordinal).Replace("limit=4", "limit=500", StringComparison.Ordinal)), list, id);
        var turned = new List<string>();
        var pages = 0;
        for (var next = path; next is not null; pages++)
        {
            using var answer = await server.AskAsync(next);
            var page = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
            turned.AddRange(Ids(page, list, id));
            next = page.GetProperty("next").GetString();
            if (next is null) Assert.False(answer.Headers.Contains("Link"));
            else Assert.Equal($"<{next}>; rel=\"next\"", Assert.Single(answer.Headers.GetValues("Link")));
        }

        Assert.True(whole.Count > 4);
        Assert.Equal(whole, turned);
        Assert.True(pages > 1);
    }

    [Fact]
    public async Task A_cursor_fits_its_own_question_alone()
    {
        await using var kept = await KeptRecord.OfVisitsAsync(3);
        await using var server = await RunningServer.StartAsync(kept.Record);
        var next = (await server.JsonAsync("/api/events?limit=1&type=CONSULT")).GetProperty("next").GetString()!;
        Assert.Equal((400, "CHY0611"), await server.ProblemAsync(next.Replace("CONSULT", "SANCTION", StringComparison.Ordinal)));
        Assert.Equal((400, "CHY0611"), await server.ProblemAsync(next.Replace("/api/events", "/api/actors", StringComparison.Ordinal)));
        Assert.Equal(1, (await server.JsonAsync(next)).GetProperty("events").GetArrayLength());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("AAAAAAAAAAAAAAAA")]
    [InlineData("'%20OR%201=1--")]
    [InlineData("..%2F..%2Fetc%2Fpasswd")]
    public async Task What_is_no_cursor_is_told_to_be_none(string cursor)
    {
        await using var server = await RunningServer.StartAsync();
        Assert.Equal((400, "CHY0611"), await server.ProblemAsync("/api/events?cursor=" + cursor));
        Assert.Equal((400, "CHY0611"), await server.ProblemAsync("/api/actors?cursor=" + cursor));
    }

    private static List<string> Ids(JsonElement page, string list, string id) => [.. page.GetProperty(list).EnumerateArray().Select(e => e.GetProperty(id).GetRawText())];
}
