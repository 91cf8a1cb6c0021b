using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Chancery.Server.Tests.Api;
using Xunit;

namespace Chancery.Server.Tests.Safety;

public sealed class WriteTests
{
    private const string Token = "a-token-of-twenty-letters";
    private static readonly ServerOptions Writing = new() { WriteToken = Token };

    [Fact]
    public async Task A_server_changes_nothing_unless_it_was_started_so()
    {
        await using var kept = await KeptRecord.OfVisitsAsync(1);
        await using var server = await RunningServer.StartAsync(kept.Record);
        Assert.Equal((403, "CHY0614"), await server.ProblemAsync(Dismissal("visit-1", Token)));
        Assert.Equal((403, "CHY0614"), await server.ProblemAsync(Undoing(1, Token)));
        Assert.Equal(0, (await server.JsonAsync("/api/stats")).GetProperty("statements").GetInt32());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a-token-of-twenty-letter")]
    [InlineData("a-token-of-twenty-lettersx")]
    [InlineData("A-TOKEN-OF-TWENTY-LETTERS")]
    public async Task Who_lacks_the_token_changes_nothing(string? token)
    {
        await using var kept = await KeptRecord.OfVisitsAsync(1);
        await using var server = await RunningServer.StartAsync(kept.Record, options: Writing);
        Assert.Equal((401, "CHY0615"), await server.ProblemAsync(Dismissal("visit-1", token)));
        Assert.Equal((401, "CHY0615"), await server.ProblemAsync(Undoing(1, token)));
        Assert.Equal(1, (await server.JsonAsync("/api/events")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_correction_is_kept_told_and_undone()
    {
        await using var kept = await KeptRecord.OfVisitsAsync(2);
        await using var server = await RunningServer.StartAsync(kept.Record, options: Writing);
        using var made = await server.Client.SendAsync(Dismissal("visit-1", Token), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal(1, (await made.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("number").GetInt32());
        Assert.Equal(1, (await server.JsonAsync("/api/events")).GetProperty("total").GetInt32());
        var told = (await server.JsonAsync("/api/corrections")).GetProperty("corrections")[0];
        Assert.Equal(("dismiss", "An editor"), (told.GetProperty("correction").GetProperty("kind").GetString(), told.GetProperty("author").GetString()));
        using var undone = await server.Client.SendAsync(Undoing(1, Token), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, undone.StatusCode);
        Assert.Equal(2, (await server.JsonAsync("/api/events")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_correction_that_cannot_be_is_told_why()
    {
        await using var kept = await KeptRecord.OfVisitsAsync(1);
        await using var server = await RunningServer.StartAsync(kept.Record, options: Writing);
        Assert.Equal((422, "CHY0520"), await server.ProblemAsync(Dismissal("no-such-event", Token)));
        Assert.Equal((422, "CHY0524"), await server.ProblemAsync(Undoing(7, Token)));
        Assert.Equal((422, "CHY0523"), await server.ProblemAsync(Correction(new { correction = new { kind = "amend", @event = "visit-1", field = "time", value = "soon" }, author = "a", reason = "b" }, Token)));
        Assert.Equal((400, "CHY0612"), await server.ProblemAsync(Correction(new { correction = new { kind = "drop-table" }, author = "a", reason = "b" }, Token)));
        Assert.Equal((400, "CHY0612"), await server.ProblemAsync(Correction(new { correction = new { kind = "dismiss", @event = "visit-1" }, author = "", reason = "b" }, Token)));
        Assert.Equal((400, "CHY0612"), await server.ProblemAsync(Correction(new { author = "a", reason = "b" }, Token)));
    }

    [Fact]
    public void A_token_that_can_be_guessed_is_not_taken() =>
        Assert.Throws<ArgumentException>(() => ChanceryServer.Create(new() { WriteToken = "secret" }, Samples.Record(), new NoReader(), TimeProvider.System));

    internal static HttpRequestMessage Dismissal(string id, string? token) =>
        Correction(new { correction = new { kind = "dismiss", @event = id }, author = "An editor", reason = "No event." }, token);

    private static HttpRequestMessage Correction(object body, string? token) => With(token, new(HttpMethod.Post, "/api/corrections") { Content = JsonContent.Create(body) });

    private static HttpRequestMessage Undoing(int number, string? token) => With(token, new(HttpMethod.Delete, $"/api/corrections/{number}"));

    private static HttpRequestMessage With(string? token, HttpRequestMessage request)
    {
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    private sealed class NoReader : IReportReader
    {
        public ReportReading Read(Report report) => throw new NotSupportedException();
    }
}
