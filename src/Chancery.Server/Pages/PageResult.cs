using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Chancery.Server.Pages;

/// <summary>A page as an answer. Its tag is that of its content: asked again unchanged, it costs no bytes.</summary>
internal sealed class PageResult(int status, Func<Task<string>> render) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var bytes = Encoding.UTF8.GetBytes(await render());
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        if (status == StatusCodes.Status200OK)
        {
            // Weak, as the same page may be sent compressed or not.
            var tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"";
            response.Headers.ETag = tag;
            if (httpContext.Request.Headers[HeaderNames.IfNoneMatch].ToString().Contains(tag, StringComparison.Ordinal))
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
