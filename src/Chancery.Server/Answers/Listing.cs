using System.Globalization;
using System.Text.Json;
using Chancery.Server.Pages;
using Microsoft.AspNetCore.Http;

namespace Chancery.Server.Answers;

/// <summary>One page of a list, with the address of the next in its body and in its head.</summary>
internal static class Listing
{
    /// <summary>A page of what the record tells in an order of its own.</summary>
    /// <param name="response">Takes the link to the next page.</param>
    /// <param name="context">The request; its limit is the size of the page.</param>
    /// <param name="name">The field that holds the list.</param>
    /// <param name="all">The whole list.</param>
    /// <param name="write">Writes one value.</param>
    /// <param name="usual">The size of a page where none is asked for.</param>
    /// <param name="cancellation">Stops the question.</param>
    public static async Task<IResult> PageAsync<T>(
        HttpResponse response, PageContext context, string name, IAsyncEnumerable<T> all, Action<Utf8JsonWriter, T> write, int usual, CancellationToken cancellation)
    {
        var cursor = new Cursor(context);
        var (told, size) = (cursor.Offset(), context.Query.Limit ?? usual);
        var page = await all.Skip(told).Take(size + 1).ToListAsync(cancellation);
        var next = page.Count > size ? cursor.Next((told + size).ToString(CultureInfo.InvariantCulture)) : null;
        return Page(response, next, json => json.WriteList(name, page.Take(size), write));
    }

    /// <summary>A page that is at hand.</summary>
    /// <param name="response">Takes the link to the next page.</param>
    /// <param name="next">The address of the next page; null on the last.</param>
    /// <param name="writeFields">Writes what the page holds.</param>
    public static IResult Page(HttpResponse response, string? next, Action<Utf8JsonWriter> writeFields)
    {
        // RFC 8288. The address is written by the server, percent-encoded: nothing of the request stands in it as it came.
        if (next is not null) response.Headers.Link = $"<{next}>; rel=\"next\"";
        return JsonAnswer.Object(json =>
        {
            writeFields(json);
            json.WriteString("next", next);
        });
    }
}
