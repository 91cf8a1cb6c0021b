using System.Text;
using System.Text.Json;
using Chancery.Server.Answers;
using Chancery.Server.Hosting;
using Chancery.Server.Questions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Chancery.Server.Api;

/// <summary><c>POST /api/read</c>: reads a text that is sent, and keeps nothing of it.</summary>
internal static class ReadRoute
{
    private static readonly string[] Fields = ["text", "title", "published", "outlet", "url"];

    private static readonly DescribedParameter[] Parameters =
    [
        new("title", "The title of a text sent as text/plain."),
        new("published", "The day it was published, YYYY-MM-DD, of a text sent as text/plain.", "Day"),
        new("outlet", "Who published a text sent as text/plain."),
        new("url", "Where a text sent as text/plain was published."),
    ];

    public static void MapReading(this WebApplication server) =>
        server.MapPost("/api/read", ReadAsync).Describe(
            "read-text", "Reads a text and answers with its reading. Nothing of it is kept.",
            new("Reading", "application/json", Parameters) { Body = "TextToRead", TakesText = true });

    private static async Task<IResult> ReadAsync(HttpRequest request, ReadingDesk desk, CancellationToken cancellation)
    {
        var report = await SentAsync(request, cancellation);
        return new TaggedAnswer(EventRoutes.Bytes(await desk.ReadAsync(report, cancellation)), "application/json; charset=utf-8");
    }

    private static async Task<Report> SentAsync(HttpRequest request, CancellationToken cancellation)
    {
        var isText = request.ContentType?.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) == true;
        if (request.Query.Keys.FirstOrDefault(k => !isText || k == "text" || !Fields.Contains(k)) is not null)
            throw Refusal.BadQuestion("CHY0601", "This address has the parameters title, published, outlet and url, for a text sent as text/plain. In JSON they are fields.");
        if (!isText) return await JsonBody.ReadAsync(request, Fields, Report, cancellation);
        var text = Decoded(await JsonBody.BytesAsync(request, cancellation));
        return Report(text, name => request.Query[name] is [{ Length: > 0 } value] ? value : null);
    }

    private static Report Report(JsonElement body) => Report(
        JsonBody.TextOrNull(body, "text") ?? throw JsonBody.Wrong("The field 'text' is missing."), name => JsonBody.TextOrNull(body, name));

    private static Report Report(string text, Func<string, string?> field)
    {
        if (string.IsNullOrWhiteSpace(text)) throw JsonBody.Wrong("There is no text. Send some words.");
        return new("-", text) { Title = field("title"), Outlet = field("outlet"), Url = field("url"), Published = Day(field("published")) };
    }

    private static DateOnly? Day(string? value)
    {
        try
        {
            return value is null ? null : Values.Day(value);
        }
        catch (FormatException)
        {
            throw Refusal.BadQuestion("CHY0602", "'published' is no day. Write YYYY-MM-DD.");
        }
    }

    private static string Decoded(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw JsonBody.Wrong("The text is not UTF-8. Send it in UTF-8.");
        }
    }
}
