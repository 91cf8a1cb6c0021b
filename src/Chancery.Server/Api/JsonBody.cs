using System.Text.Json;
using Chancery.Server.Hosting;
using Microsoft.AspNetCore.Http;

namespace Chancery.Server.Api;

/// <summary>What is sent to the server, read with care.</summary>
internal static class JsonBody
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    /// <summary>Reads a JSON object with these fields and no others.</summary>
    /// <exception cref="Refusal">It is not sent as JSON, is none, or has other fields.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request, IReadOnlyCollection<string> fields, Func<JsonElement, T> read, CancellationToken cancellation)
    {
        if (!request.HasJsonContentType())
            throw new Refusal(415, "CHY0612", "Not in that form", "Send application/json, with that as the Content-Type.");
        try
        {
            using var document = JsonDocument.Parse(await BytesAsync(request, cancellation), Strict);
            if (document.RootElement.ValueKind is not JsonValueKind.Object) throw Wrong("It is no object.");
            if (document.RootElement.EnumerateObject().Any(p => !fields.Contains(p.Name)))
                throw Wrong($"It has a field that nothing reads. There are: {string.Join(", ", fields)}.");
            return read(document.RootElement);
        }
        catch (JsonException e)
        {
            throw Wrong($"It is not JSON from line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1} on.");
        }
        catch (InvalidOperationException)
        {
            throw Wrong("A text in it has half a character (a lone surrogate).");
        }
    }

    /// <summary>The bytes that are sent; the server's limit on their number holds.</summary>
    public static async Task<byte[]> BytesAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }

    /// <summary>A field that is a string; null where it is missing or null.</summary>
    /// <exception cref="Refusal">It is something else.</exception>
    public static string? TextOrNull(JsonElement body, string name) => !body.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => throw Wrong($"The field '{name}' is no string."),
    };

    /// <summary>What is sent cannot be read.</summary>
    public static Refusal Wrong(string what) => Refusal.BadQuestion("CHY0612", $"What was sent cannot be read. {what}");
}
