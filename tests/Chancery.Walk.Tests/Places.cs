using System.Text.RegularExpressions;

namespace Chancery.Walk.Tests;

/// <summary>The addresses of one page of each kind, as the demo's own links give them.</summary>
internal static partial class Places
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "today", "today-then", "events", "events-filtered", "events-none", "event", "event-then", "report", "country", "pair", "countries", "calendar", "map", "graph",
    ];

    public static async Task<string> AddressAsync(string name, DemoServer demo) => name switch
    {
        "today" => "/",
        "today-then" => "/?as-of=2023-06-15",
        "events" => "/events",
        "events-filtered" => "/events?pair=USA-CHN&status=occurred",
        "events-none" => "/events?text=zanzibar",
        "event" => await VisitAsync(demo),
        "event-then" => await VisitAsync(demo) + "?as-of=2023-06-15",
        "report" => Report().Match(await demo.Client.GetStringAsync(new Uri(await VisitAsync(demo), UriKind.Relative))).Groups[1].Value,
        "country" => "/countries/USA",
        "pair" => "/pairs/CHN/USA",
        "calendar" => "/calendar?month=2023-06",
        _ => $"/{name}",
    };

    // The visit that was planned on that day; it has the same address later.
    private static async Task<string> VisitAsync(DemoServer demo) =>
        Event().Match(await demo.Client.GetStringAsync(new Uri("/?as-of=2023-06-15", UriKind.Relative))).Groups[1].Value;

    [GeneratedRegex("href=\"(/events/[0-9a-f]+)[?\"]")]
    private static partial Regex Event();

    [GeneratedRegex("href=\"(/reports/[0-9a-f]+)[#?\"]")]
    private static partial Regex Report();
}
