using System.Text;
using Chancery.Server.Answers;
using Microsoft.AspNetCore.Http;

namespace Chancery.Server.Pages;

/// <summary>A page as an answer.</summary>
internal sealed class PageResult(int status, Func<Task<string>> render) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext) =>
        await new TaggedAnswer(Encoding.UTF8.GetBytes(await render()), "text/html; charset=utf-8", status).ExecuteAsync(httpContext);
}
