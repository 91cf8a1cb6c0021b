using Chancery.Formats.Export;
using Chancery.Server.Answers;
using Chancery.Server.Hosting;
using Chancery.Server.Pages;
using Chancery.Server.Questions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Chancery.Server.Api;

/// <summary>What the record counts and compares.</summary>
internal static class RecordRoutes
{
    private const int PerPage = 100;
    private const int CellsPerPage = 500;

    // Each with the whole event before and after it, and every mention of both.
    private const int ChangesPerPage = 25;

    public static void MapRecordData(this WebApplication server)
    {
        server.MapData("/api/stats", "get-stats", "What the record holds.", new("Stats", "application/json", QuestionWords.AsOf), StatsAsync);
        server.MapData("/api/actors", "list-actors", "Who takes part in the events that match, those of most events first.", new("ActorPage", "application/json", QuestionWords.Pages), ActorsAsync);
        server.MapData("/api/names/{actor}", "list-names", "How each outlet names an actor, from when to when, and in how many reports.", new("NamePage", "application/json", QuestionWords.AsOfPages), NamesAsync);
        server.MapData(
            "/api/series", "list-series", "Events counted by pair of countries, month and kind, months without any included.",
            new("SeriesPage", "application/json", [.. QuestionWords.Pages, new("by", "What is counted by beside pair and month: 'type' (the usual) or 'quad'.", "SeriesKind")]), SeriesAsync);
        server.MapData("/api/diff", "list-changes", "What the record learned after the end of one day and by the end of another.", new("ChangePage", "application/json", QuestionWords.Diff), DiffAsync);
    }

    private static async Task<IResult> StatsAsync(HttpRequest request, IRecord record, CancellationToken cancellation) =>
        JsonAnswer.Value(await record.StatsAsync(PageContext.Of(request).Moment, cancellation), RecordJson.Write);

    private static Task<IResult> ActorsAsync(HttpRequest request, IRecord record, CancellationToken cancellation)
    {
        var context = PageContext.Of(request, Cursor.Name);
        return Listing.PageAsync(request.HttpContext.Response, context, "actors", record.ActorsAsync(Whole(context), cancellation), RecordJson.Write, PerPage, cancellation);
    }

    private static Task<IResult> NamesAsync(string actor, HttpRequest request, IRecord record, CancellationToken cancellation)
    {
        var context = PageContext.Of(request, Cursor.Name);
        return Listing.PageAsync(request.HttpContext.Response, context, "names", record.NamesAsync(Key(actor), context.Moment, cancellation), RecordJson.Write, PerPage, cancellation);
    }

    private static Task<IResult> SeriesAsync(HttpRequest request, IRecord record, CancellationToken cancellation)
    {
        var context = PageContext.Of(request, Cursor.Name, "by");
        var asked = context.Besides.FirstOrDefault(p => p.Key == "by").Value ?? "type";
        if (!RecordNames.TryParse<SeriesKind>(asked, out var by)) throw Refusal.BadQuestion("CHY0602", "'by' cannot have that value. Write type or quad.");
        return Listing.PageAsync(
            request.HttpContext.Response, context, "series", record.SeriesAsync(new(Whole(context), by), cancellation), (json, cell) => RecordJson.Write(json, cell, by), CellsPerPage, cancellation);
    }

    private static Task<IResult> DiffAsync(HttpRequest request, IRecord record, CancellationToken cancellation)
    {
        var context = PageContext.Of(request, Cursor.Name);
        if (context.Query is not { From: { } from, To: { } to })
            throw Refusal.BadQuestion("CHY0602", "'from' and 'to' say which days are compared, and one of them is missing. Write both, YYYY-MM-DD.");
        if (context.Moment.AsOf is not null) throw Refusal.BadQuestion("CHY0601", "'as-of' has no meaning here: 'to' is the day the record is asked from.");
        // No more are looked at than this page reaches to.
        var most = new Cursor(context).Offset() + (context.Query.Limit ?? ChangesPerPage) + 1;
        var changes = record.DiffAsync(from, to, Whole(context) with { From = null, To = null, Limit = most }, cancellation);
        return Listing.PageAsync(request.HttpContext.Response, context, "changes", changes, RecordJson.Write, ChangesPerPage, cancellation);
    }

    // A page is cut from the whole list.
    private static EventQuery Whole(PageContext context) => context.Query with { Limit = null, After = null };

    private static string Key(string actor)
    {
        try
        {
            return Values.Key(actor);
        }
        catch (FormatException)
        {
            throw Refusal.NothingHere("No actor has such an id. /api/actors lists them.");
        }
    }
}
