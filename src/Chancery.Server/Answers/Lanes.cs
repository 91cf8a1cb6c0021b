using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Answers;

/// <summary>
/// Two lanes in which answers are worked out, a few at once, so that what is soon done does not wait for what takes long. In
/// which lane a question goes is told by how long those of its sort took: the same route, asked with the same parameters.
/// </summary>
internal sealed class Lanes : IDisposable
{
    /// <summary>What takes longer on average is dear.</summary>
    private static readonly TimeSpan Dear = TimeSpan.FromMilliseconds(40);

    // So much of an average is its last value.
    private const double Weight = 0.2;

    // Sorts are made of the names in addresses, which others choose: no more than this many are told apart.
    private const int MostSorts = 2000;

    private static readonly object PlaceKey = new();

    private readonly SemaphoreSlim cheap = new(2 * Environment.ProcessorCount);

    // As many as there are cores: the others come in between, being short.
    private readonly SemaphoreSlim dear = new(Environment.ProcessorCount);
    private readonly ConcurrentDictionary<string, double> averages = new(StringComparer.Ordinal);

    // A place in a lane, held while an answer is worked out.
    private sealed class Place(SemaphoreSlim lane)
    {
        private readonly long start = Stopwatch.GetTimestamp();
        private long? end;

        public TimeSpan Work => Stopwatch.GetElapsedTime(start, end ?? Stopwatch.GetTimestamp());

        public void Leave()
        {
            if (end is not null) return;
            end = Stopwatch.GetTimestamp();
            lane.Release();
        }
    }

    /// <summary>How long a request has been worked on, waiting left out; null where it went through no lane.</summary>
    public static TimeSpan? Work(HttpContext context) => (context.Items[PlaceKey] as Place)?.Work;

    /// <summary>Tells that the answer is there and need only be sent: who reads it slowly holds nobody up.</summary>
    public static void Leave(HttpContext context) => (context.Items[PlaceKey] as Place)?.Leave();

    /// <summary>Answers a request when there is room in its lane.</summary>
    public async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var sort = Sort(context);
        var lane = averages.GetValueOrDefault(sort) > Dear.TotalMilliseconds ? dear : cheap;
        await lane.WaitAsync(context.RequestAborted);
        var place = new Place(lane);
        context.Items[PlaceKey] = place;
        try
        {
            await next(context);
        }
        finally
        {
            place.Leave();
            Learn(sort, place.Work.TotalMilliseconds);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        cheap.Dispose();
        dear.Dispose();
    }

    private void Learn(string sort, double took)
    {
        if (averages.Count < MostSorts || averages.ContainsKey(sort)) averages.AddOrUpdate(sort, took, (_, before) => before + (Weight * (took - before)));
    }

    private static string Sort(HttpContext context)
    {
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        var names = context.Request.Query.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => p.Value.Count > 1 ? p.Key + "s" : p.Key).Order(StringComparer.Ordinal);
        return $"{route}?{string.Join('&', names)}";
    }
}

/// <summary>Puts <see cref="Lanes"/> before the pages and the data.</summary>
internal static class LanesMiddleware
{
    private static readonly PathString Health = new("/health");

    /// <summary>Whoever asks for something is sent through a lane, but for those who ask whether the server lives.</summary>
    public static void UseLanes(this WebApplication server)
    {
        var lanes = server.Services.GetRequiredService<Lanes>();
        server.Use((context, next) => HttpMethods.IsGet(context.Request.Method) && context.GetEndpoint() is not null && !context.Request.Path.StartsWithSegments(Health)
            ? lanes.AnswerAsync(context, next)
            : next(context));
    }
}
