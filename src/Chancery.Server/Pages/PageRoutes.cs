using Chancery.Server.Events;
using Chancery.Server.Hosting;
using Chancery.Server.Questions;
using Chancery.Server.Reports;
using Chancery.Server.Today;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Chancery.Server.Pages;

/// <summary>The addresses of the pages.</summary>
internal static class PageRoutes
{
    private static readonly string[] Asking = [HttpMethods.Get, HttpMethods.Head];

    public static void MapPages(this WebApplication server)
    {
        server.MapMethods("/", Asking, async (HttpRequest request, IRecord record, PageRenderer pages, CancellationToken cancellation) =>
        {
            var context = PageContext.Of(request);
            return pages.Show<TodayPage, TodayMatter>(context, await TodayMatter.LoadAsync(record, context.Query, cancellation));
        });
        server.MapMethods("/events", Asking, async (HttpRequest request, IRecord record, PageRenderer pages, CancellationToken cancellation) =>
        {
            var context = PageContext.Of(request);
            return pages.Show<EventsPage, EventsMatter>(context, await EventsMatter.LoadAsync(record, context.Query, cancellation));
        });
        server.MapMethods("/events/{id}", Asking, async (string id, HttpRequest request, IRecord record, PageRenderer pages, CancellationToken cancellation) =>
        {
            var context = PageContext.Of(request, Links.MentionsPage);
            var found = await record.FindAsync(id, context.Moment, cancellation) ?? throw Refusal.NothingHere(Unknown("event", context.Moment));
            // Events are found by ids of theirs from before they were joined, and are shown at the address they have now.
            if (found.Id != id) return Results.Redirect(context.Links.Event(found.Id));
            return pages.Show<EventPage, EventMatter>(context, await EventMatter.LoadAsync(record, found, context.PageOf(Links.MentionsPage), cancellation));
        });
        server.MapMethods("/reports/{id}", Asking, async (string id, HttpRequest request, IRecord record, PageRenderer pages, CancellationToken cancellation) =>
        {
            var context = PageContext.Of(request);
            var reading = await record.ReadingAsync(id, cancellation);
            return reading is null || reading.Report.Published > context.Moment.AsOf
                ? throw Refusal.NothingHere(Unknown("report", context.Moment))
                : pages.Show<ReportPage, ReportMatter>(context, ReportMatter.Of(reading));
        });
    }

    private static string Unknown(string what, RecordMoment moment) => moment.AsOf is { } day
        ? $"The record knows no {what} of that id by {day:yyyy-MM-dd}. It may know it on a later day."
        : $"The record has no {what} of that id. Look it up in the list of events.";
}
