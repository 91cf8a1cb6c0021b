using System.Text;
using Chancery.Formats.Export;
using Chancery.Server.Answers;
using Chancery.Server.Api;
using Chancery.Server.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Chancery.Server.Feeds;

/// <summary>What can be subscribed to, for any question.</summary>
internal static class FeedRoutes
{
    public static void MapFeeds(this WebApplication server)
    {
        server.MapData(
            "/upcoming.ics", "upcoming-calendar",
            "What is to come as a calendar (RFC 5545). An event keeps its UID: a visit that is moved moves, and one that is called off is CANCELLED.",
            new(null, "text/calendar", QuestionWords.Events), CalendarAsync);
        server.MapData(
            "/events.atom", "events-feed",
            "New and changed events, the last told of first, as a feed (RFC 4287). An event keeps its entry's id; 'updated' is the day it was last told of.",
            new(null, "application/atom+xml", QuestionWords.Events), AtomAsync);
    }

    private static async Task<IResult> CalendarAsync(HttpRequest request, IRecord record, CancellationToken cancellation)
    {
        var events = await UpcomingCalendar.LoadAsync(record, PageContext.Of(request).Query, cancellation);
        return new TaggedAnswer(Encoding.UTF8.GetBytes(EventCalendar.Write(events, "Diplomatic record")), "text/calendar; charset=utf-8");
    }

    private static async Task<IResult> AtomAsync(HttpRequest request, IRecord record, CancellationToken cancellation)
    {
        var context = PageContext.Of(request);
        var feed = await EventAtom.WriteAsync(record, context, new Uri($"{request.Scheme}://{request.Host.ToUriComponent()}/"), cancellation);
        return new TaggedAnswer(feed, "application/atom+xml; charset=utf-8");
    }
}
