using Chancery.Server.Calendar;
using Chancery.Server.Countries;
using Chancery.Server.Maps;
using Chancery.Server.Pages;
using Chancery.Server.Questions;
using Chancery.Server.Relations;
using Chancery.Server.Today;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Chancery.Server.Api;

/// <summary>The addresses of pages with <c>.json</c>: what a page shows, as data, asked by the same parameters.</summary>
internal static class PageTwins
{
    private static readonly DescribedParameter Month = new(Links.CalendarMonth, "The month, YYYY-MM; that of the day asked from where it is left out.");

    public static void MapPageData(this WebApplication server)
    {
        server.MapTwin("/today.json", "today-page", "What a day is about: what is planned, what changed since the day before, what is overdue.", "TodayPage", TodayAsync);
        server.MapTwin("/map.json", "map-page", "Where events happen, the places of most events first.", "MapPage", MapAsync);
        server.MapTwin("/graph.json", "graph-page", "Who meets whom, those who meet most often first.", "GraphPage", GraphAsync);
        server.MapTwin("/countries.json", "countries-page", "The countries and organisations for which somebody takes part, by name.", "CountriesPage", CountriesAsync);
        server.MapTwin("/calendar.json", "calendar-page", "Visits and meetings of a month, past and planned.", "CalendarPage", CalendarAsync, Month);
        server.MapTwin("/countries/{code}.json", "country-page", "What a country does: to come, lately, by year, with whom, and how it is named.", "RelationPage",
            (string code, HttpRequest request, IRecord record, CancellationToken cancellation) => RelationAsync(code, null, request, record, cancellation));
        server.MapTwin("/pairs/{one}/{other}.json", "pair-page", "What two countries do with each other.", "RelationPage",
            (string one, string other, HttpRequest request, IRecord record, CancellationToken cancellation) => RelationAsync(one, other, request, record, cancellation));
    }

    private static void MapTwin(this WebApplication server, string path, string id, string summary, string schema, Delegate answer, params DescribedParameter[] own) =>
        server.MapData(path, id, summary, new(schema, "application/json", [.. QuestionWords.Events, .. own]), answer);

    private static async Task<IResult> TodayAsync(HttpRequest request, IRecord record, CancellationToken cancellation) =>
        PageJson.Of(await TodayMatter.LoadAsync(record, PageContext.Of(request).Query, cancellation));

    private static async Task<IResult> MapAsync(HttpRequest request, IRecord record, CancellationToken cancellation) =>
        PageJson.Of(await MapMatter.LoadAsync(record, PageContext.Of(request).Query, cancellation));

    private static async Task<IResult> GraphAsync(HttpRequest request, IRecord record, CancellationToken cancellation) =>
        PageJson.Of(await GraphMatter.LoadAsync(record, PageContext.Of(request).Query, cancellation));

    private static async Task<IResult> CountriesAsync(HttpRequest request, IRecord record, CountryNames names, CancellationToken cancellation) =>
        PageJson.Of(await CountriesMatter.LoadAsync(record, PageContext.Of(request).Query, names, cancellation), names);

    private static async Task<IResult> CalendarAsync(HttpRequest request, IRecord record, CancellationToken cancellation)
    {
        var context = PageContext.Of(request, Links.CalendarMonth);
        return PageJson.Of(await CalendarMatter.LoadAsync(record, context.Query, context.MonthOf(Links.CalendarMonth), cancellation));
    }

    private static async Task<IResult> RelationAsync(string one, string? other, HttpRequest request, IRecord record, CancellationToken cancellation) =>
        PageJson.Of(await RelationMatter.LoadAsync(record, PageContext.Of(request).Query, PageRoutes.Coded(one), other is null ? null : PageRoutes.Coded(other), cancellation));
}
