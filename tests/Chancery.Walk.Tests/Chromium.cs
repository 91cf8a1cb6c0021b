using Microsoft.Playwright;
using Xunit;

namespace Chancery.Walk.Tests;

/// <summary>Debian's browser, started once. Where it is missing the walks are skipped, save in CI, which must walk.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Path = "/usr/bin/chromium";

    // Milliseconds; machines that build at the same time are slow.
    private const float Patience = 60_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Path)) return;
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        // Its sandbox does not run as root, and it sees nothing but this repository's own pages.
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = ["--no-sandbox"], Timeout = Patience });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>A page of the browser as such a device shows it.</summary>
    internal async Task<WatchedPage> OpenAsync(Device device, Uri server)
    {
        const string Missing = $"There is no browser at {Path}: apt-get install chromium.";
        if (browser is null)
        {
            if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"))) Assert.Skip(Missing);
            Assert.Fail(Missing);
        }

        var context = await browser.NewContextAsync(new()
        {
            BaseURL = server.ToString(),
            ViewportSize = new() { Width = device.Width, Height = device.Height },
            ColorScheme = device.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
        });
        context.SetDefaultTimeout(Patience);
        return new(await context.NewPageAsync(), server);
    }
}
