using System.Buffers;
using Chancery.Formats.Export;
using Chancery.Server.Answers;
using Chancery.Server.Events;
using Chancery.Server.Hosting;
using Chancery.Server.Pages;
using Chancery.Server.Questions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Chancery.Server.Api;

/// <summary>Events and reports as data, at addresses of the API and at those of their pages with <c>.json</c>.</summary>
internal static class EventRoutes
{
    public static void MapEventData(this WebApplication server)
    {
        const string events = "The events that match, page by page, each with every mention.";
        server.MapData("/api/events", "list-events", events, new("EventPage", "application/json", QuestionWords.Pages), EventsAsync);
        server.MapData("/events.json", "events-page", events, new("EventPage", "application/json", QuestionWords.Pages), EventsAsync);
        server.MapData("/api/upcoming", "list-upcoming", "What is announced, possible or put off and not over, the next first.", new("EventPage", "application/json", QuestionWords.Pages), UpcomingAsync);

        const string one = "An event with every mention in its words. It is found by ids it had before, too, and then told to be elsewhere.";
        server.MapData("/api/events/{id}", "get-event", one, new("Event", "application/json", QuestionWords.AsOf), (string id, HttpRequest request, IRecord record, CancellationToken cancellation) =>
            EventAsync(id, "/api/events/", "", request, record, cancellation));
        server.MapData("/events/{id}.json", "event-page", one, new("Event", "application/json", QuestionWords.AsOf), (string id, HttpRequest request, IRecord record, CancellationToken cancellation) =>
            EventAsync(id, "/events/", ".json", request, record, cancellation));

        const string report = "A report's text with everything that was read from it; offsets count Unicode code points of the title, a line end and the text.";
        server.MapData("/api/reports/{id}", "get-report", report, new("ReportReading", "application/json", QuestionWords.AsOf), ReportAsync);
        server.MapData("/reports/{id}.json", "report-page", report, new("ReportReading", "application/json", QuestionWords.AsOf), ReportAsync);
    }

    private static Task<IResult> EventsAsync(HttpRequest request, IRecord record, CancellationToken cancellation)
    {
        var context = PageContext.Of(request, Cursor.Name);
        return PageAsync(request, context, context.Query, record, cancellation);
    }

    private static Task<IResult> UpcomingAsync(HttpRequest request, IRecord record, CancellationToken cancellation)
    {
        var context = PageContext.Of(request, Cursor.Name);
        return PageAsync(request, context, context.Query with { IsUpcoming = true }, record, cancellation);
    }

    private static async Task<IResult> PageAsync(HttpRequest request, PageContext context, EventQuery query, IRecord record, CancellationToken cancellation)
    {
        var cursor = new Cursor(context);
        if (cursor.Position() is { } position) query = query with { After = position };
        var page = await EventsMatter.LoadAsync(record, query, cancellation);
        return Listing.Page(request.HttpContext.Response, page.Next is null ? null : cursor.Next(page.Next), json =>
        {
            json.WriteList("events", page.Events, RecordJson.Write);
            json.WriteNumber("total", page.Total);
        });
    }

    private static async Task<IResult> EventAsync(string id, string folder, string ending, HttpRequest request, IRecord record, CancellationToken cancellation)
    {
        // The page turns its mentions by a parameter of its own; as data they are all there.
        var context = PageContext.Of(request, Links.MentionsPage);
        var found = await record.FindAsync(id, context.Moment, cancellation) ?? throw Refusal.NothingHere(PageRoutes.Unknown("event", context.Moment));
        return found.Id == id
            ? JsonAnswer.Value(found, RecordJson.Write)
            : Results.Redirect($"{folder}{Uri.EscapeDataString(found.Id)}{ending}{Question.Write(context.Links.Everything)}");
    }

    private static async Task<IResult> ReportAsync(string id, HttpRequest request, IRecord record, CancellationToken cancellation)
    {
        var context = PageContext.Of(request);
        var reading = await record.ReadingAsync(id, cancellation);
        if (reading is null || reading.Report.Published > context.Moment.AsOf) throw Refusal.NothingHere(PageRoutes.Unknown("report", context.Moment));
        return JsonAnswer.Object(json =>
        {
            json.WriteString("text", reading.Report.Text);
            json.WritePropertyName("reading");
            json.WriteRawValue(Bytes(reading).Span);
        });
    }

    /// <summary>A reading as the command prints it.</summary>
    public static ReadOnlyMemory<byte> Bytes(ReportReading reading)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        ReadingJson.Write(reading, bytes);
        return bytes.WrittenMemory;
    }
}
