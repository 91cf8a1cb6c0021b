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
        "events-filtered" => "/events?country=USA&country=CHN&status=occurred",
        "events-none" => "/events?q=zanzibar",
        "event" => await VisitAsync(demo),
        "event-then" => await VisitAsync(demo) + "?as-of=2023-06-15",
        "report" => await FindAsync(Report(), await VisitAsync(demo), demo),
        "country" => "/countries/USA",
        "pair" => "/pairs/CHN/USA",
        "calendar" => "/calendar?month=2023-06",
        _ => $"/{name}",
    };

    // The visit that was planned on that day; it has the same address later.
    private static Task<string> VisitAsync(DemoServer demo) => FindAsync(Event(), "/?as-of=2023-06-15", demo);

    private static async Task<string> FindAsync(Regex link, string page, DemoServer demo)
    {
        var found = link.Match(await demo.Client.GetStringAsync(new Uri(page, UriKind.Relative)));
        return found.Success ? found.Groups[1].Value : throw new InvalidOperationException($"{page} has no link of the kind looked for.");
    }

    [GeneratedRegex("href=\"(/events/[0-9a-f]+)[?\"]")]
    private static partial Regex Event();

    [GeneratedRegex("href=\"(/reports/[0-9a-z-]+)[#?\"]")]
    private static partial Regex Report();
}
