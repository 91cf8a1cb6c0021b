using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Chancery.Server.Tests.Api;

/// <summary>Asks a server as a program does.</summary>
internal static class Answers
{
    /// <summary>What it answers in JSON.</summary>
    public static async Task<JsonElement> JsonAsync(this RunningServer server, string path)
    {
        using var answer = await server.AskAsync(path);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>The code of the problem it answers.</summary>
    public static async Task<(int Status, string? Code)> ProblemAsync(this RunningServer server, HttpRequestMessage request)
    {
        using var answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return await ProblemAsync(answer);
    }

    public static async Task<(int Status, string? Code)> ProblemAsync(this RunningServer server, string path)
    {
        using var answer = await server.AskAsync(path);
        return await ProblemAsync(answer);
    }

    private static async Task<(int Status, string? Code)> ProblemAsync(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal((int)answer.StatusCode, problem.GetProperty("status").GetInt32());
        Assert.NotEqual("", problem.GetProperty("detail").GetString());
        return ((int)answer.StatusCode, problem.GetProperty("code").GetString());
    }
}
