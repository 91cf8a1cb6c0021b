using System.Text.Json;
using System.Text.RegularExpressions;
using Ical.Net;
using Microsoft.Playwright;
using Xunit;

namespace Chancery.Walk.Tests;

/// <summary>The way a reader goes: from what is new to its words, back in time, and out as data.</summary>
public sealed partial class WalkTests(DemoServer demo, Chromium chromium) : IClassFixture<DemoServer>, IClassFixture<Chromium>
{
    private const string Then = "2023-06-15";

    public static TheoryData<string> Devices => [.. Device.All.Select(d => d.Name)];

    [Theory]
    [MemberData(nameof(Devices))]
    public async Task From_today_to_the_words_of_a_report_back_in_time_and_out_as_data(string device)
    {
        await using var walk = await chromium.OpenAsync(Device.Named(device), demo.Address);
        var page = walk.Page;

        await walk.GoAsync("/");
        await page.Locator("section[aria-labelledby=changed] .what a", new() { HasText = "Antony Blinken" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Antony Blinken");
        await Assertions.Expect(page.Locator(".lead")).ToContainTextAsync("ongoing");
        var address = new Uri(page.Url).AbsolutePath;

        // The words behind the visit stand marked in the report they come from.
        var quote = page.Locator(".quote", new() { HasText = "from June 18 to 19" });
        await Assertions.Expect(quote.Locator("mark.m-when")).ToHaveTextAsync("from June 18 to 19");
        await quote.Locator("cite a").ClickAsync();
        await Assertions.Expect(page.Locator(".report mark.m-when", new() { HasText = "from June 18 to 19" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(":target")).ToBeInViewportAsync();

        // On that day the visit was still to come.
        await walk.GoAsync(address);
        await page.GetByLabel("As of", new() { Exact = true }).FillAsync(Then);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        // The address is looked at until it is right: the load of a page that is already there may be waited for in vain.
        await Assertions.Expect(page).ToHaveURLAsync(AsOf());
        Assert.Equal(address, new Uri(page.Url).AbsolutePath);
        await Assertions.Expect(page.Locator(".lead")).ToContainTextAsync("planned");
        await Assertions.Expect(page.Locator(".lead")).ToContainTextAsync("18–19 June 2023");
        walk.AssertQuiet();
    }

    [Fact]
    public async Task The_calendar_and_the_API_tell_of_the_same_visit_as_the_page()
    {
        var page = await Places.AddressAsync("event", demo);
        var id = Id().Match(page).Value;

        var entry = Calendar.Load(await AskAsync($"/upcoming.ics?as-of={Then}"))!.Events.Single(e => e.Uid!.StartsWith(id, StringComparison.Ordinal));
        Assert.Equal(new(2023, 6, 18), entry.Start!.Date);
        Assert.Equal(new(2023, 6, 20), entry.End!.Date);

        using var data = JsonDocument.Parse(await AskAsync($"/api/events/{id}?as-of={Then}"));
        Assert.Equal("planned", data.RootElement.GetProperty("status").GetString());
        Assert.Equal("2023-06-18/2023-06-19", data.RootElement.GetProperty("time").GetString());
        Assert.Equal(data.RootElement.GetRawText(), JsonDocument.Parse(await AskAsync($"{page}.json?as-of={Then}")).RootElement.GetRawText());
    }

    private Task<string> AskAsync(string address) => demo.Client.GetStringAsync(new Uri(address, UriKind.Relative));

    [GeneratedRegex("[?&]as-of=" + Then)]
    private static partial Regex AsOf();

    [GeneratedRegex("[0-9a-f]+$")]
    private static partial Regex Id();
}
