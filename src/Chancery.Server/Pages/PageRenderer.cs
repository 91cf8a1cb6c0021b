using System.Text;
using Chancery.Server.Answers;
using Chancery.Server.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Chancery.Server.Pages;

/// <summary>Renders pages as whole HTML, everything they show encoded.</summary>
internal sealed class PageRenderer(IServiceProvider services, ILoggerFactory logs)
{
    /// <summary>An answer that shows a page.</summary>
    /// <typeparam name="TPage">The page.</typeparam>
    /// <typeparam name="TMatter">What it shows.</typeparam>
    public IResult Show<TPage, TMatter>(PageContext context, TMatter matter, int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        new PageResult(status, () => RenderAsync<TPage, TMatter>(context, matter));

    /// <summary>An answer that says why there is no page.</summary>
    public IResult Refused(HttpContext request, Refusal refusal) =>
        Show<RefusalPage, Refusal>(PageContext.Plain(request.Request), refusal, refusal.Status);

    private async Task<PooledBytes> RenderAsync<TPage, TMatter>(PageContext context, TMatter matter)
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(services, logs);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(Shown<,>.Context)] = context,
            [nameof(Shown<,>.Matter)] = matter,
        });
        using var html = new PooledText();
        await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Shown<TPage, TMatter>>(parameters)).WriteHtmlTo(html));
        var page = new PooledBytes();
        Encoding.UTF8.GetBytes("<!DOCTYPE html>\n", page);
        if (HiddenControls.AreIn(html.Written)) Encoding.UTF8.GetBytes(HiddenControls.Shown(html.Written.ToString()), page);
        else Encoding.UTF8.GetBytes(html.Written, page);
        return page;
    }
}
