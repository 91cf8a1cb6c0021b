using System.Text.Json;
using Chancery.Formats.Export;
using Chancery.Formats.Intake;
using Chancery.Server.Answers;
using Chancery.Server.Hosting;
using Chancery.Server.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Chancery.Server.Api;

/// <summary>Corrections: who asks sees them; who has the token makes and undoes them.</summary>
internal static class CorrectionRoutes
{
    private const int PerPage = 100;
    private const int Longest = 2000;
    private static readonly string[] Fields = ["correction", "author", "reason"];

    public static void MapCorrections(this WebApplication server)
    {
        DescribedParameter[] pages = [.. QuestionWords.AsOfPages.Where(p => p.Name != "as-of")];
        server.MapData("/api/corrections", "list-corrections", "All corrections, undone ones too, in the order they were made.", new("StatementPage", "application/json", pages), ListAsync);
        server.MapPost("/api/corrections", CorrectAsync).Describe(
            "correct", "Keeps a correction: that two events are one, that some mentions tell another event, that an event is none, or that a field has another value.",
            new("Statement", "application/json", []) { Body = "CorrectionToKeep", NeedsToken = true });
        server.MapDelete("/api/corrections/{number:int}", UndoAsync).Describe(
            "undo-correction", "Undoes a correction. It stays in the list.", new("Statement", "application/json", []) { NeedsToken = true });
    }

    private static Task<IResult> ListAsync(HttpRequest request, IRecord record, CancellationToken cancellation) =>
        Listing.PageAsync(request.HttpContext.Response, PageContext.Of(request, Cursor.Name), "corrections", record.StatementsAsync(cancellation), RecordJson.Write, PerPage, cancellation);

    private static async Task<IResult> CorrectAsync(HttpRequest request, WriteToken token, IRecord record, KeptAnswers answers, CancellationToken cancellation)
    {
        token.Demand(request);
        var (correction, author, reason) = await JsonBody.ReadAsync(request, Fields, Read, cancellation);
        return await TellAsync(() => record.CorrectAsync(correction, author, reason, cancellation), answers, StatusCodes.Status201Created);
    }

    private static Task<IResult> UndoAsync(int number, HttpRequest request, WriteToken token, IRecord record, KeptAnswers answers, CancellationToken cancellation)
    {
        token.Demand(request);
        return TellAsync(() => record.UndoAsync(number, cancellation), answers, StatusCodes.Status200OK);
    }

    private static (Correction Correction, string Author, string Reason) Read(JsonElement body)
    {
        try
        {
            if (!body.TryGetProperty("correction", out var correction)) throw JsonBody.Wrong("The field 'correction' is missing.");
            return (RecordEntryReader.ReadCorrection(correction), Words(body, "author"), Words(body, "reason"));
        }
        catch (FormatException e)
        {
            throw JsonBody.Wrong(e.Message);
        }
    }

    private static string Words(JsonElement body, string name) => JsonBody.TextOrNull(body, name)?.Trim() switch
    {
        null or "" => throw JsonBody.Wrong($"The field '{name}' is missing."),
        { Length: > Longest } => throw JsonBody.Wrong($"The field '{name}' is longer than {Longest} characters."),
        var words => words,
    };

    private static async Task<IResult> TellAsync(Func<Task<Statement>> keep, KeptAnswers answers, int status)
    {
        try
        {
            var kept = await keep();
            answers.Corrected();
            return JsonAnswer.Value(kept, RecordJson.Write, status);
        }
        catch (RecordException e) when (e.Code.StartsWith("CHY052", StringComparison.Ordinal))
        {
            throw new Refusal(StatusCodes.Status422UnprocessableEntity, e.Code, "This cannot be corrected so", e.Message);
        }
    }
}
