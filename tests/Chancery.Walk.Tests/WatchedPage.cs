using Microsoft.Playwright;
using Xunit;

namespace Chancery.Walk.Tests;

/// <summary>A page whose complaints and requests are noted.</summary>
internal sealed class WatchedPage : IAsyncDisposable
{
    private readonly List<string> faults = [];

    public WatchedPage(IPage page, Uri server)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") faults.Add($"{page.Url} says: {message.Text}");
        };
        page.PageError += (_, error) => faults.Add($"{page.Url} fails: {error}");
        page.Request += (_, request) =>
        {
            if (!server.IsBaseOf(new Uri(request.Url))) faults.Add($"{page.Url} asks {request.Url}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400) faults.Add($"{response.Url} answers {response.Status}");
        };
    }

    public IPage Page { get; }

    /// <summary>Goes to an address of the server, and waits until its pictures are drawn.</summary>
    public async Task GoAsync(string address)
    {
        await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        AssertQuiet();
    }

    /// <summary>Fails when a script complained, a request left the server, or one was refused.</summary>
    public void AssertQuiet() => Assert.Empty(faults);

    /// <summary>Fails when the page is wider than its device.</summary>
    public async Task AssertFitsAsync() =>
        Assert.True(await Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{Page.Url} is wider than the window.");

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
