using System.ComponentModel;
using System.Globalization;
using System.Text;
using Chancery.Formats.Export;
using Chancery.Server.Answers;
using Chancery.Server.Api;
using Chancery.Server.Countries;
using Chancery.Server.Events;
using Chancery.Server.Hosting;
using Chancery.Server.Questions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using ModelContextProtocol;

namespace Chancery.Server.Mcp;

/// <summary>The tools. Their descriptions are all that a model knows of them.</summary>
internal sealed class RecordTools(IRecord record, ReadingDesk desk, CountryNames names, TimeProvider clock)
{
    private const int Usual = 20;
    private const int MostMentions = 30;

    private const string Countries = "Countries or organisations that take part, by English name or code (China, CHN, NATO, EUR). Several: all of them take part, so two are a pair.";
    private const string AsOf = "Answer as the record stood at the end of this day, YYYY-MM-DD. Leave out for all it knows now.";

    [Description(
        "Finds events in the diplomatic record: visits, meetings, invitations, praise, condemnation, threats, sanctions, expulsions, attacks, changes of office. "
        + "All conditions that are given must hold. Answers {events, total, next}: each event with id, act, who, when (EDTF), status, where, confidence (0 to 1), "
        + "sources (how many independent ones) and a quote. To see every quote and how reports differ, call show_event with an id.")]
    public Task<string> SearchAsync(
        [Description("Words that must stand in the quoted evidence; a phrase in quotation marks. Leave out to find by the other conditions alone.")] string? text = null,
        [Description(Countries)] string[]? countries = null,
        [Description("Actor ids as other answers tell them, such as person:xi-jinping; all take part.")] string[]? actors = null,
        [Description("Any of: AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT OFFICE. Visits and meetings are CONSULT.")] string[]? types = null,
        [Description("Any of the narrower acts, such as visit, meet, summit, call, invite, sign, condemn, warn, expel, recall, strike-air, election.")] string[]? modes = null,
        [Description("Any of: possible planned postponed cancelled denied ongoing occurred.")] string[]? statuses = null,
        [Description("The first day on which the event may happen, YYYY-MM-DD.")] string? from = null,
        [Description("The last day on which the event may happen, YYYY-MM-DD.")] string? to = null,
        [Description("Where: a place's name (Beijing) or a country's code (CHN).")] string? place = null,
        [Description("The name of an outlet that tells it.")] string? outlet = null,
        [Description("The least confidence, 0 to 1.")] double? confidence = null,
        [Description("time (the earliest first), latest (the latest first), or known (last told of first). Default: latest.")] string? order = null,
        [Description("How many events, 1 to 100. Default: 20.")] int? limit = null,
        [Description("To go on: 'next' of the answer before, with all else unchanged.")] string? after = null,
        [Description(AsOf)] string? as_of = null,
        CancellationToken cancellation = default) => AnswerAsync(
            new()
            {
                ["q"] = text,
                ["country"] = countries,
                ["actor"] = actors,
                ["type"] = types,
                ["mode"] = modes,
                ["status"] = statuses,
                ["from"] = from,
                ["to"] = to,
                ["place"] = place,
                ["outlet"] = outlet,
                ["confidence"] = confidence?.ToString(CultureInfo.InvariantCulture),
                ["order"] = order ?? "latest",
                ["limit"] = Size(limit),
                ["after"] = after,
                ["as-of"] = as_of,
            }, cancellation);

    [Description(
        "Lists what is announced, possible or put off and not over: visits, summits, elections still to come, the next first. "
        + "Answers as search_events does. 'overdue' tells what should have happened and was never confirmed.")]
    public Task<string> UpcomingAsync(
        [Description(Countries)] string[]? countries = null,
        [Description("Only what may happen on this day or earlier, YYYY-MM-DD.")] string? until = null,
        [Description("How many events, 1 to 100. Default: 20.")] int? limit = null,
        [Description("To go on: 'next' of the answer before, with all else unchanged.")] string? after = null,
        [Description(AsOf)] string? as_of = null,
        CancellationToken cancellation = default) => AnswerAsync(
            new() { ["country"] = countries, ["to"] = until, ["upcoming"] = "true", ["limit"] = Size(limit), ["after"] = after, ["as-of"] = as_of }, cancellation);

    [Description(
        "Shows one event with all that is behind it: every mention with the quoted words, its report (outlet, title, address, day), who says so, and the words behind each field; "
        + "'life' tells how its status moved and when; 'disagreements' where reports differ on time, place, status or who takes part, the best supported first.")]
    public Task<string> ShowAsync(
        [Description("The event's id, from search_events or list_upcoming; a mention's id works too.")] string id,
        [Description(AsOf)] string? as_of = null,
        CancellationToken cancellation = default) => ToldAsync(async () =>
    {
        var query = Query(new() { ["as-of"] = as_of });
        var found = await record.FindAsync(id, query.Moment, cancellation) ?? throw Refusal.NothingHere($"The record has no event '{EventText.Shortened(id, 80)}'. Take an id from search_events.");
        var leftOut = Math.Max(0, found.Mentions.Count - MostMentions);
        return Text(json =>
        {
            json.WritePropertyName("event");
            RecordJson.Write(json, leftOut == 0 ? found : found with { Mentions = [.. found.Mentions.Take(MostMentions)] });
            json.WriteNumber("mentions_left_out", leftOut);
        });
    });

    [Description(
        "Reads an English news text and answers what it says: its events with status, time, place, who says so, and the exact words behind each field. Nothing of it is kept. "
        + "Without the day of publication 'tomorrow' and 'last week' have no date.")]
    public Task<string> ReadAsync(
        [Description("The text of the report, up to 100000 characters.")] string text,
        [Description("Its title.")] string? title = null,
        [Description("The day it was published, YYYY-MM-DD.")] string? published = null,
        [Description("Who published it.")] string? outlet = null,
        CancellationToken cancellation = default) => ToldAsync(async () =>
    {
        DateOnly? day = null;
        if (published is not null) day = DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var given)
            ? given
            : throw Refusal.BadQuestion("CHY0602", "'published' is no day. Write YYYY-MM-DD.");
        var reading = await desk.ReadAsync(new("-", text) { Title = title, Outlet = outlet, Published = day }, cancellation);
        return Encoding.UTF8.GetString(EventRoutes.Bytes(reading).Span);
    });

    private Task<string> AnswerAsync(Dictionary<string, StringValues> asked, CancellationToken cancellation) => ToldAsync(async () =>
    {
        var page = await EventsMatter.LoadAsync(record, Query(asked), cancellation);
        return Text(json =>
        {
            json.WriteObjects("events", page.Events, EventBrief.Write);
            json.WriteNumber("total", page.Total);
            json.WriteString("next", page.Next);
        });
    });

    private EventQuery Query(Dictionary<string, StringValues> asked) =>
        Question.Read(new QueryCollection(asked), DateOnly.FromDateTime(clock.GetLocalNow().Date), names);

    // A page too large for a model to read is no answer.
    private static string Size(int? limit) => Math.Clamp(limit ?? Usual, 1, 100).ToString(CultureInfo.InvariantCulture);

    private static string Text(Action<System.Text.Json.Utf8JsonWriter> writeFields) => Encoding.UTF8.GetString(RecordJson.Bytes(writeFields, static (json, write) =>
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }).Span);

    // What is wrong with a question is told to the model, which can mend it; the words name parameters of the address, which are alike.
    private static async Task<string> ToldAsync(Func<Task<string>> answer)
    {
        try
        {
            return await answer();
        }
        catch (Refusal e)
        {
            throw new McpException($"{e.Code}: {e.Message}", e);
        }
        catch (RecordException e)
        {
            throw new McpException($"{e.Code}: {e.Message}", e);
        }
    }
}
