using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chancery.Server.Api;

/// <summary>Adds routes that answer programs, each with what the description of the API says of it.</summary>
internal static class DataRoutes
{
    private static readonly string[] Get = [HttpMethods.Get];
    private static readonly string[] Head = [HttpMethods.Head];

    /// <summary>A route that is asked with GET or HEAD.</summary>
    /// <param name="routes">Where it is added.</param>
    /// <param name="path">Its path.</param>
    /// <param name="id">Its name in the description, such as <c>list-events</c>.</param>
    /// <param name="summary">What it answers, in a line.</param>
    /// <param name="described">What else is said of it.</param>
    /// <param name="answer">Answers.</param>
    public static void MapData(this IEndpointRouteBuilder routes, string path, string id, string summary, Described described, Delegate answer)
    {
        routes.MapMethods(path, Get, answer).Describe(id, summary, described);
        routes.MapMethods(path, Head, answer).ExcludeFromDescription();
    }

    /// <summary>Says of a route what the description of the API needs.</summary>
    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder route, string id, string summary, Described described) =>
        route.WithName(id).WithSummary(summary).WithDescription(summary).WithMetadata(described);
}
