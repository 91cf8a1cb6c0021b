using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Chancery.Server.Pages;

/// <summary>
/// A page with all it needs. Both reach it as cascading values, which need not be public as parameters must:
/// the pages' matter stays the server's own.
/// </summary>
/// <typeparam name="TPage">The page.</typeparam>
/// <typeparam name="TMatter">What it shows.</typeparam>
internal sealed class Shown<TPage, TMatter> : ComponentBase
    where TPage : IComponent
{
    [Parameter]
    public PageContext Context { get; set; } = null!;

    [Parameter]
    public TMatter Matter { get; set; } = default!;

    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        Cascade(builder, Context, inner => Cascade(inner, Matter, page =>
        {
            page.OpenComponent<TPage>(0);
            page.CloseComponent();
        }));

    private static void Cascade<T>(RenderTreeBuilder builder, T value, RenderFragment content)
    {
        builder.OpenComponent<CascadingValue<T>>(0);
        builder.AddComponentParameter(1, "Value", value);
        builder.AddComponentParameter(2, "IsFixed", true);
        builder.AddComponentParameter(3, "ChildContent", content);
        builder.CloseComponent();
    }
}
