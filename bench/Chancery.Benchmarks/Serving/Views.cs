using Chancery.Benchmarks.Records.World;

namespace Chancery.Benchmarks.Serving;

/// <summary>Every page and every view of the API, each with addresses drawn over countries, pairs, events, words and days as people would ask for them.</summary>
/// <param name="known">What can be asked for.</param>
internal sealed class Views(KnownThings known)
{
    private readonly Globe globe = new();

    /// <summary>A view: what it is called, and an address of it.</summary>
    public IReadOnlyList<(string Name, Func<Dice, string> Address)> All =>
    [
        ("/", _ => "/"),
        ("/ as of a day", d => $"/?as-of={Day(d)}"),
        ("/events", _ => "/events?order=latest"),
        ("/events of a pair and a month", d => $"/events?{Pair(d)}&{Month(d)}"),
        ("/events of a country", d => $"/events?country={Code(d)}&order=latest"),
        ("/events of a country as of a day", d => $"/events?country={Code(d)}&order=latest&as-of={Day(d)}"),
        ("/events of a type and status", d => $"/events?type={d.Of(Types)}&status={d.Of(Statuses)}&order=latest"),
        ("/events of an outlet in a month", d => $"/events?outlet={Uri.EscapeDataString(globe.Outlet(d))}&{Month(d)}"),
        ("/events with a word", d => $"/events?q={globe.Words[d.Between(300, 3000)]}"),
        ("/events to come", _ => "/events?upcoming=true"),
        ("/events/{id}", d => $"/events/{d.Of(known.Events).Id}"),
        ("/events/{id} as of a day", d =>
        {
            var (id, day) = d.Of(known.Events);
            return $"/events/{id}?as-of={day:yyyy-MM-dd}";
        }),
        ("/reports/{id}", d => $"/reports/{d.Of(known.Reports)}"),
        ("/countries", _ => "/countries"),
        ("/countries/{code}", d => $"/countries/{Code(d)}"),
        ("/countries/{code} as of a day", d => $"/countries/{Code(d)}?as-of={Day(d)}"),
        ("/pairs/{one}/{other}", d => $"/pairs/{Two(d, "/")}"),
        ("/pairs/{one}/{other} as of a day", d => $"/pairs/{Two(d, "/")}?as-of={Day(d)}"),
        ("/map", _ => "/map"),
        ("/map of a country", d => $"/map?country={Code(d)}"),
        ("/graph", _ => "/graph"),
        ("/graph of a country", d => $"/graph?country={Code(d)}"),
        ("/calendar of a month", d => $"/calendar?month={Days(d):yyyy-MM}"),
        ("/calendar of a country", d => $"/calendar?country={Code(d)}&month={Days(d):yyyy-MM}"),
        ("/api/events of a pair and a month", d => $"/api/events?{Pair(d)}&{Month(d)}"),
        ("/api/events/{id}", d => $"/api/events/{d.Of(known.Events).Id}"),
        ("/api/reports/{id}", d => $"/api/reports/{d.Of(known.Reports)}"),
        ("/api/upcoming of a country", d => $"/api/upcoming?country={Code(d)}"),
        ("/api/upcoming as of a day", d => $"/api/upcoming?as-of={Day(d)}"),
        ("/api/stats", _ => "/api/stats"),
        ("/api/actors", _ => "/api/actors"),
        ("/api/actors of a country", d => $"/api/actors?country={Code(d)}"),
        ("/api/actors of a pair", d => $"/api/actors?{Pair(d)}"),
        ("/api/names/{actor}", d => $"/api/names/{d.Of(known.Actors)}"),
        ("/api/series of a country", d => $"/api/series?country={Code(d)}"),
        ("/api/series of a pair", d => $"/api/series?{Pair(d)}"),
        ("/api/diff of a day", d =>
        {
            var day = Days(d);
            return $"/api/diff?from={day.AddDays(-1):yyyy-MM-dd}&to={day:yyyy-MM-dd}";
        }),
        ("/api/corrections", _ => "/api/corrections"),
        ("/today.json", _ => "/today.json"),
        ("/countries/{code}.json", d => $"/countries/{Code(d)}.json"),
        ("/map.json", _ => "/map.json"),
        ("/upcoming.ics of a country", d => $"/upcoming.ics?country={Code(d)}"),
        ("/events.atom of a country", d => $"/events.atom?country={Code(d)}"),
    ];

    private static readonly string[] Types = ["CONSULT", "AGREE", "AID", "REQUEST", "SANCTION", "ASSAULT"];
    private static readonly string[] Statuses = ["planned", "occurred", "cancelled"];

    private string Code(Dice dice) => globe.Country(dice).Code;

    private string Pair(Dice dice) => $"country={Two(dice, "&country=")}";

    private string Two(Dice dice, string between)
    {
        var (one, other) = (globe.Country(dice), globe.Country(dice));
        while (other == one) other = globe.Country(dice);
        return one.Code + between + other.Code;
    }

    private DateOnly Days(Dice dice) => known.First.AddDays(1 + dice.Below(known.Last.DayNumber - known.First.DayNumber));

    private string Day(Dice dice) => $"{Days(dice):yyyy-MM-dd}";

    private string Month(Dice dice)
    {
        var day = Days(dice);
        return $"from={day:yyyy-MM-dd}&to={day.AddDays(30):yyyy-MM-dd}";
    }
}
