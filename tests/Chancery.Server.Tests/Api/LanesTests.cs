using Chancery.Server.Answers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Xunit;

namespace Chancery.Server.Tests.Api;

public sealed class LanesTests
{
    private static CancellationToken Running => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_soon_done_does_not_wait_for_what_takes_long()
    {
        using var lanes = new Lanes();
        await LearnAsync(lanes);
        var end = new TaskCompletionSource();
        var dear = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => lanes.AnswerAsync(To("/dear"), _ => end.Task)).ToList();
        var waiting = lanes.AnswerAsync(To("/dear"), _ => Task.CompletedTask);
        await lanes.AnswerAsync(To("/cheap"), _ => Task.CompletedTask).WaitAsync(Running);
        Assert.False(waiting.IsCompleted);
        end.SetResult();
        await Task.WhenAll([.. dear, waiting]).WaitAsync(Running);
    }

    [Fact]
    public async Task Who_goes_away_waits_no_longer_and_takes_no_room()
    {
        using var lanes = new Lanes();
        await LearnAsync(lanes);
        var end = new TaskCompletionSource();
        var dear = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => lanes.AnswerAsync(To("/dear"), _ => end.Task)).ToList();
        using var away = new CancellationTokenSource();
        var waiting = lanes.AnswerAsync(Until(away, To("/dear")), _ => Task.CompletedTask);
        await away.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        end.SetResult();
        await Task.WhenAll(dear).WaitAsync(Running);
        await lanes.AnswerAsync(To("/dear"), _ => Task.CompletedTask).WaitAsync(Running);
    }

    // A sort is dear when one of it took long.
    private static Task LearnAsync(Lanes lanes) => lanes.AnswerAsync(To("/dear"), _ => Task.Delay(200, Running));

    private static DefaultHttpContext To(string path)
    {
        var context = new DefaultHttpContext();
        context.SetEndpoint(new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse(path), 0, null, null));
        return context;
    }

    private static DefaultHttpContext Until(CancellationTokenSource away, DefaultHttpContext context)
    {
        context.RequestAborted = away.Token;
        return context;
    }
}
