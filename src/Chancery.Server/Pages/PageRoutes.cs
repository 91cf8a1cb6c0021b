using Chancery.Server.Events;
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
    }
}
