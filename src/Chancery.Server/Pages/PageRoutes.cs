using Chancery.Server.Calendar;
using Chancery.Server.Countries;
using Chancery.Server.Events;
using Chancery.Server.Hosting;
using Chancery.Server.Maps;
using Chancery.Server.Questions;
using Chancery.Server.Relations;
using Chancery.Server.Reports;
using Chancery.Server.Today;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Chancery.Server.Pages;

/// <summary>The addresses of the pages.</summary>
internal static class PageRoutes
{
    private static readonly string[] Asking = [HttpMethods.Get, HttpMethods.Head];

    public static void MapPages(this WebApplication server)
    {
        server.MapPage<TodayPage, TodayMatter>("/", (record, context, cancellation) => TodayMatter.LoadAsync(record, Listed(context), cancellation));
        server.MapPage<EventsPage, EventsMatter>("/events", (record, context, cancellation) => EventsMatter.LoadAsync(record, Listed(context), cancellation));
        server.MapPage<MapPage, MapMatter>("/map", (record, context, cancellation) => MapMatter.LoadAsync(record, context.Query, cancellation));
        server.MapPage<GraphPage, GraphMatter>("/graph", (record, context, cancellation) => GraphMatter.LoadAsync(record, context.Query, cancellation));
        server.MapPage<CountriesPage, CountriesMatter>(
            "/countries", (record, context, cancellation) => CountriesMatter.LoadAsync(record, context.Query, context.Countries, cancellation));
        server.MapPage<CalendarPage, CalendarMatter>(
            "/calendar", (record, context, cancellation) => CalendarMatter.LoadAsync(record, Listed(context), context.MonthOf(Links.CalendarMonth), cancellation), Links.CalendarMonth);
        server.MapMethods("/events/{id}", Asking, EventAsync);
        server.MapMethods("/reports/{id}", Asking, ReportAsync);
        server.MapMethods("/countries/{code}", Asking, (string code, HttpRequest request, IRecord record, PageRenderer pages, CancellationToken cancellation) =>
            RelationAsync(code, null, request, record, pages, cancellation));
        server.MapMethods("/pairs/{one}/{other}", Asking, (string one, string other, HttpRequest request, IRecord record, PageRenderer pages, CancellationToken cancellation) =>
            RelationAsync(one, other, request, record, pages, cancellation));
    }

    // A page shows a line of each event.
    private static EventQuery Listed(PageContext context) => context.Query with { IsBrief = true };

    private static void MapPage<TPage, TMatter>(
        this WebApplication server, string path, Func<IRecord, PageContext, CancellationToken, Task<TMatter>> load, params string[] besides)
        where TPage : IComponent =>
        server.MapMethods(path, Asking, async (HttpRequest request, IRecord record, PageRenderer pages, CancellationToken cancellation) =>
        {
            var context = PageContext.Of(request, besides);
            return pages.Show<TPage, TMatter>(context, await load(record, context, cancellation));
        });

    private static async Task<IResult> EventAsync(string id, HttpRequest request, IRecord record, PageRenderer pages, CancellationToken cancellation)
    {
        var context = PageContext.Of(request, Links.MentionsPage);
        var found = await record.FindAsync(id, context.Moment, cancellation) ?? throw Refusal.NothingHere(Unknown("event", context.Moment));
        // Events are found by ids of theirs from before they were joined, and are shown at the address they have now.
        if (found.Id != id) return Results.Redirect(context.Links.Event(found.Id));
        return pages.Show<EventPage, EventMatter>(context, await EventMatter.LoadAsync(record, found, context.NumberOf(Links.MentionsPage), cancellation));
    }

    private static async Task<IResult> ReportAsync(string id, HttpRequest request, IRecord record, PageRenderer pages, CancellationToken cancellation)
    {
        var context = PageContext.Of(request);
        var reading = await record.ReadingAsync(id, cancellation);
        return reading is null || reading.Report.Published > context.Moment.AsOf
            ? throw Refusal.NothingHere(Unknown("report", context.Moment))
            : pages.Show<ReportPage, ReportMatter>(context, ReportMatter.Of(reading));
    }

    private static async Task<IResult> RelationAsync(string one, string? other, HttpRequest request, IRecord record, PageRenderer pages, CancellationToken cancellation)
    {
        var context = PageContext.Of(request);
        var matter = await RelationMatter.LoadAsync(record, Listed(context), Coded(one), other is null ? null : Coded(other), cancellation);
        return pages.Show<RelationPage, RelationMatter>(context, matter, matter.Total == 0 ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
    }

    /// <summary>A code as it is kept.</summary>
    /// <exception cref="Refusal">None has such a form.</exception>
    public static string Coded(string code)
    {
        try
        {
            return Values.Code(code);
        }
        catch (FormatException)
        {
            throw Refusal.NothingHere("No country or organisation has such a code. Codes are written as in RUS or NATO.");
        }
    }

    /// <summary>Why a thing of that sort is not shown.</summary>
    public static string Unknown(string what, RecordMoment moment) => moment.AsOf is { } day
        ? $"The record knows no {what} of that id by {day:yyyy-MM-dd}. It may know it on a later day."
        : $"The record has no {what} of that id. Look it up in the list of events.";
}
