using Deque.AxeCore.Playwright;
using Xunit;

namespace Chancery.Walk.Tests;

/// <summary>Every page with every device: no complaint, no foreign request, nothing that shuts people out.</summary>
public sealed class FaultTests(DemoServer demo, Chromium chromium) : IClassFixture<DemoServer>, IClassFixture<Chromium>
{
    // Where pictures of every page are left, for those who want to look at them.
    private static readonly string? Folder = Environment.GetEnvironmentVariable("CHANCERY_SCREENS");

    public static TheoryData<string, string> Visits
    {
        get
        {
            var visits = new TheoryData<string, string>();
            foreach (var place in Places.Names)
            {
                foreach (var device in Device.All) visits.Add(place, device.Name);
            }

            return visits;
        }
    }

    [Theory]
    [MemberData(nameof(Visits))]
    public async Task A_page_is_quiet_fits_its_device_and_shuts_nobody_out(string place, string device)
    {
        await using var page = await chromium.OpenAsync(Device.Named(device), demo.Address);
        await page.GoAsync(await Places.AddressAsync(place, demo));
        if (Folder is not null) await page.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{place}, {device}.png"), FullPage = true });
        var found = await page.Page.RunAxe();
        Assert.Empty(
            from violation in found.Violations
            where violation.Impact is "serious" or "critical"
            from node in violation.Nodes
            select $"{violation.Id} ({violation.Help}): {node.Html}");
        await page.AssertFitsAsync();
        page.AssertQuiet();
    }
}
