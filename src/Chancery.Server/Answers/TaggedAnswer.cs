using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Chancery.Server.Answers;

/// <summary>Bytes as an answer. Their tag is that of their content: asked for again unchanged, they cost nothing to send.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="type">Their media type.</param>
/// <param name="status">The HTTP status.</param>
/// <param name="lent">Where the bytes are, to be given back when they are sent; null where nobody waits for that.</param>
internal sealed class TaggedAnswer(ReadOnlyMemory<byte> bytes, string type, int status = StatusCodes.Status200OK, IDisposable? lent = null) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var _ = lent;
        Lanes.Leave(httpContext);
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = type;
        // Kept by whom it was sent to alone, and asked for again each time: the record grows.
        response.Headers.CacheControl = "private, no-cache";
        if (status == StatusCodes.Status200OK && !HttpMethods.IsPost(httpContext.Request.Method))
        {
            // Weak, as the same content may be sent compressed or not.
            var tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span).AsSpan(0, 12))}\"";
            response.Headers.ETag = tag;
            var known = httpContext.Request.Headers[HeaderNames.IfNoneMatch].ToString();
            if (known == "*" || known.Contains(tag[2..], StringComparison.Ordinal))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.ContentType = null;
                return;
            }
        }

        if (HttpMethods.IsHead(httpContext.Request.Method)) response.ContentLength = bytes.Length;
        else await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}
