using Chancery.Server.Answers;
using Microsoft.AspNetCore.Http;

namespace Chancery.Server.Pages;

/// <summary>A page as an answer.</summary>
internal sealed class PageResult(int status, Func<Task<PooledBytes>> render) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var page = await render();
        await new TaggedAnswer(page.Written, "text/html; charset=utf-8", status, page).ExecuteAsync(httpContext);
    }
}
