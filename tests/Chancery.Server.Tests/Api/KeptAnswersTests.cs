using System.Net;
using Chancery.Server.Tests.Safety;
using Xunit;

namespace Chancery.Server.Tests.Api;

/// <summary>An answer is given again for a moment, and never across a correction.</summary>
public sealed class KeptAnswersTests
{
    private const string Token = "a-token-of-twenty-letters";
    private static readonly ServerOptions Lasting = new() { AnswerLife = TimeSpan.FromHours(1), WriteToken = Token };

    private static CancellationToken Running => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/stats")]
    [InlineData("/events")]
    [InlineData("/events.json?order=latest")]
    public async Task The_same_question_is_answered_the_same_for_a_moment(string address)
    {
        await using var kept = await KeptRecord.OfVisitsAsync(2);
        await using var server = await RunningServer.StartAsync(kept.Record, options: Lasting);
        var before = await server.GetAsync(address);
        await AddAsync(kept);
        Assert.Equal(before, await server.GetAsync(address));
        // Another question is another answer.
        Assert.Equal(3, (await server.JsonAsync("/api/events?limit=9")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Who_has_the_answer_already_is_told_so()
    {
        await using var kept = await KeptRecord.OfVisitsAsync(1);
        await using var server = await RunningServer.StartAsync(kept.Record, options: Lasting);
        using var first = await server.AskAsync("/api/stats");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/stats");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await server.Client.SendAsync(again, Running);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task What_was_answered_before_a_correction_is_not_given_again()
    {
        await using var kept = await KeptRecord.OfVisitsAsync(2);
        await using var server = await RunningServer.StartAsync(kept.Record, options: Lasting);
        Assert.Equal(2, (await server.JsonAsync("/api/events")).GetProperty("total").GetInt32());
        using var made = await server.Client.SendAsync(WriteTests.Dismissal("visit-1", Token), Running);
        Assert.Equal(1, (await server.JsonAsync("/api/events")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Each_request_may_be_answered_anew()
    {
        await using var kept = await KeptRecord.OfVisitsAsync(2);
        await using var server = await RunningServer.StartAsync(kept.Record, options: Lasting with { AnswerLife = TimeSpan.Zero });
        Assert.Equal(2, (await server.JsonAsync("/api/events")).GetProperty("total").GetInt32());
        await AddAsync(kept);
        Assert.Equal(3, (await server.JsonAsync("/api/events")).GetProperty("total").GetInt32());
    }

    private static Task<IReadOnlyList<KeptReading>> AddAsync(KeptRecord kept)
    {
        var visit = Samples.Visit(Samples.Report, "visit-more");
        return kept.Record.AddAsync([Samples.Reading(Samples.Report, visit)], "test", Running);
    }
}
