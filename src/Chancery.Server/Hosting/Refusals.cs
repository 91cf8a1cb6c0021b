using Chancery.Server.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Chancery.Server.Hosting;

/// <summary>Turns what goes wrong into an answer that says what to do: a page for people, problem+json (RFC 9457) for programs.</summary>
internal static partial class Refusals
{
    private static readonly string[] DataEndings = [".json", ".ics", ".atom"];

    public static void UseRefusals(this IApplicationBuilder server) => server.Use(async (context, next) =>
    {
        Refusal? refusal;
        try
        {
            await next(context);
            refusal = IsUnanswered(context) ? OfStatus(context.Response.StatusCode, context.Request.Path) : null;
        }
        catch (Exception e) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            refusal = Of(e);
            if (refusal.Status >= 500 && e is not Refusal) Failed(context.RequestServices.GetRequiredService<ILogger<Refusal>>(), e, context.Request.Path, refusal.Code);
        }

        if (refusal is not null) await TellAsync(context, refusal);
    });

    private static bool IsUnanswered(HttpContext context) =>
        context.Response is { StatusCode: >= 400, HasStarted: false, ContentLength: null, ContentType: null };

    private static Refusal Of(Exception e) => e switch
    {
        Refusal known => known,
        BadHttpRequestException bad => OfStatus(bad.StatusCode, default),
        OperationCanceledException => OfStatus(504, default),
        // Words that cannot be looked for, and a page that is not there any more: the question's fault, not the record's.
        RecordException { Code: "CHY0540" or "CHY0541" } question => Refusal.BadQuestion(question.Code, question.Message),
        RecordException record => new(503, record.Code, "The record does not answer", record.Message),
        _ => OfStatus(500, default),
    };

    private static Refusal OfStatus(int status, PathString path) => status switch
    {
        404 => Refusal.NothingHere($"There is no page {path}. The pages are listed at the top."),
        405 => new(405, "CHY0605", "Not that way", "This address does not answer to that method. Pages and data are asked for with GET."),
        413 => new(413, "CHY0606", "Too large", "The request is larger than this server takes. Send less."),
        429 => new(429, "CHY0616", "Too often", "You ask more often than this server answers. Wait as long as Retry-After says, in seconds."),
        504 => new(504, "CHY0607", "That takes too long", "The answer was not ready in time. Ask for less: fewer days, one country, a lower limit."),
        500 => new(500, "CHY0609", "The server failed", "That is a fault of the server, and its log says more. Please tell the project."),
        _ => new(status, "CHY0608", "The request cannot be answered", "The request is not formed as HTTP has it."),
    };

    private static async Task TellAsync(HttpContext context, Refusal refusal)
    {
        var answer = WantsJson(context.Request)
            ? Results.Problem(refusal.Message, statusCode: refusal.Status, title: refusal.Title, extensions: new Dictionary<string, object?> { ["code"] = refusal.Code })
            : context.RequestServices.GetRequiredService<PageRenderer>().Refused(context, refusal);
        context.Response.StatusCode = refusal.Status;
        await answer.ExecuteAsync(context);
    }

    private static bool WantsJson(HttpRequest request) =>
        request.Path.StartsWithSegments("/api") || DataEndings.Any(e => request.Path.Value!.EndsWith(e, StringComparison.Ordinal))
        || request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Path} failed with {Code}")]
    private static partial void Failed(ILogger log, Exception exception, string path, string code);
}
